package org.beloved.web;

import java.util.List;

/** What a room adds to the search: texts of its public pages, or answers it finds in its own way. Never a team's own words. */
public interface SearchSource {

    /** Low goes first. */
    int order();

    /** The message that names the group, and the group itself. */
    String name();

    /** Texts to be searched, in one language. Called outside any scope, from time to time. */
    default List<Entry> entries(Words words) {
        return List.of();
    }

    /** What the room finds by itself, the likeliest first. Called outside any scope. */
    default List<Hit> answers(String typed, Words words) {
        return List.of();
    }

    /** One public page and what it says. */
    record Entry(String href, String title, String body) {}

    /** @param detail a few words under the title */
    record Hit(String href, String title, String detail) {}
}
