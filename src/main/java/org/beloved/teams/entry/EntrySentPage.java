package org.beloved.teams.entry;

import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;

/**
 * It is kept, and what happens next.
 *
 * @param link where the house sends no mail: the address by which the entry is looked after, shown once; else empty
 */
record EntrySentPage(String link) implements Page {

    @Override
    public String template() {
        return "teams/entry/sent";
    }

    @Override
    public String title(Words words) {
        return words.say(link.isEmpty() ? "teams.entry.sent" : "teams.entry.handed");
    }

    @Override
    public Frame frame() {
        return link.isEmpty() ? Frame.PUBLIC : Frame.HOLDER;
    }
}
