package org.beloved.teams.moderation;

import java.util.List;
import org.beloved.teams.directory.Listing;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;

/** Every entry, wherever it stands: the way to one that has to come off the map at once. */
record AllListingsPage(String asked, List<Listing> entries) implements Page {

    @Override
    public String template() {
        return "teams/moderation/all";
    }

    @Override
    public String title(Words words) {
        return words.say("teams.moderation.all");
    }

    @Override
    public Frame frame() {
        return Frame.DESK;
    }
}
