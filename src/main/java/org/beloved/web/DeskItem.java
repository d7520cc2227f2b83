package org.beloved.web;

import gg.jte.Content;
import java.time.LocalDate;

/** What a room lays on the coalition's desk: reports, entries to review. */
public interface DeskItem {

    /** Low goes first. */
    int order();

    /** Called inside the scope of the person at the desk. Read everything before returning. */
    Content draw(LocalDate today, Words words);
}
