package org.beloved.web;

import java.util.stream.Stream;

/** Public pages of a room that neither a menu nor the search names, for search engines. Rooms contribute these as beans. */
public interface SitePages {

    /** Paths on this site. Called outside any scope. */
    Stream<String> paths();
}
