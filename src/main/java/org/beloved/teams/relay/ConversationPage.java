package org.beloved.teams.relay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.beloved.web.Form;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Shell;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/** A conversation for the holder of a link. The title says nothing of whom it is with: it stays in the browser's history. */
record ConversationPage(String path, Relay.Held held, Form form) implements Page {

    @Override
    public String template() {
        return "teams/relay/conversation";
    }

    @Override
    public String title(Words words) {
        return words.say("teams.relay.conversation");
    }

    @Override
    public Frame frame() {
        return Frame.HOLDER;
    }

    @Override
    public HttpStatus status() {
        return form.status();
    }

    Conversation conversation() {
        return held.conversation();
    }

    boolean mustConfirm() {
        return held.side() == Side.VISITOR && conversation().state() == Conversation.State.UNCONFIRMED;
    }

    String heading(Words words) {
        return held.side() == Side.TEAM
                ? words.say("teams.relay.heading.team")
                : words.say(
                        "teams.relay.heading.visitor",
                        "team",
                        held.listing().publicly().title(words));
    }

    /** "You" for one's own words, else who wrote. */
    String from(Side side, Words words) {
        return words.say(side == held.side() ? "teams.relay.from.you" : "teams.relay.from." + side);
    }

    static String day(Instant at, Shell shell) {
        return shell.words().date(LocalDate.ofInstant(at, ZoneOffset.UTC), shell.today());
    }
}
