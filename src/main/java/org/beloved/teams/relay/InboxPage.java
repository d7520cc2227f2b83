package org.beloved.teams.relay;

import java.util.List;
import org.beloved.teams.Seat;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;

/** Everything neighbors wrote to the team, the newest first. */
record InboxPage(Seat seat, List<Conversation> conversations) implements Page {

    @Override
    public String template() {
        return "teams/relay/inbox";
    }

    @Override
    public String title(Words words) {
        return words.say("teams.relay.inbox");
    }

    @Override
    public Frame frame() {
        return seat.frame();
    }

    long waiting() {
        return conversations.stream().filter(Conversation::waitsForTheTeam).count();
    }
}
