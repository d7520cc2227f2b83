package org.beloved.teams;

import org.beloved.accounts.WaysBack;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;

/** What came of helping a member back in. */
record WayBackPage(Seat seat, Member member, WaysBack.Answer answer) implements Page {

    /** The link to hand over, empty where there is none to see. */
    String link() {
        return answer instanceof WaysBack.Answer.Handed(String address) ? address : "";
    }

    /** Which words say what came of it. */
    String outcome() {
        return switch (answer) {
            case WaysBack.Answer.Handed _ -> "handed";
            case WaysBack.Answer.Mailed() -> "mailed";
            case WaysBack.Answer.NotFromHere() -> "not-from-here";
        };
    }

    @Override
    public String template() {
        return "teams/way-back";
    }

    @Override
    public String title(Words words) {
        return words.say("teams.people.title");
    }

    @Override
    public Frame frame() {
        return seat.frame();
    }
}
