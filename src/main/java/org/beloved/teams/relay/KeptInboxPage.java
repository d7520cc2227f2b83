package org.beloved.teams.relay;

import java.util.List;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;

/** @param entry the address of the entry's own page, by its link */
record KeptInboxPage(String entry, List<Conversation> conversations) implements Page {

    @Override
    public String template() {
        return "teams/relay/kept";
    }

    @Override
    public String title(Words words) {
        return words.say("teams.relay.inbox");
    }

    @Override
    public Frame frame() {
        return Frame.HOLDER;
    }

    long waiting() {
        return conversations.stream().filter(Conversation::waitsForTheTeam).count();
    }
}
