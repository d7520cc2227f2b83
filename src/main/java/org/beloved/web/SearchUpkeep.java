package org.beloved.web;

/** Keeps what is searched up to date. This room has no recurring work: whoever has calls it, outside any scope. */
public interface SearchUpkeep {

    /** Takes in what rooms say now, if it is something else than before. */
    void refresh();
}
