package org.beloved.teams.relay;

import org.beloved.teams.FormPage;
import org.beloved.teams.Seat;
import org.beloved.web.Form;
import org.beloved.web.Words;

/** One conversation in the workspace. */
record LetterPage(Seat seat, Conversation conversation, Form form) implements FormPage {

    @Override
    public String template() {
        return "teams/relay/letter";
    }

    @Override
    public String title(Words words) {
        return words.say("teams.relay.conversation");
    }

    String path() {
        return seat.path("messages/" + conversation.id());
    }

    static String from(Side side, Words words) {
        return words.say("teams.relay.from." + side);
    }
}
