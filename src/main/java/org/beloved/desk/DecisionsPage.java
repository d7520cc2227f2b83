package org.beloved.desk;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.shared.AccountId;
import org.beloved.shared.EmailAddress;
import org.beloved.web.DeskQueue;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;

/** Decisions, the newest first. */
record DecisionsPage(List<Queues.Past> decided, Map<AccountId, EmailAddress> who) implements Page {

    @Override
    public String template() {
        return "desk/decisions";
    }

    @Override
    public String title(Words words) {
        return words.say("desk.decisions");
    }

    @Override
    public Frame frame() {
        return Frame.DESK;
    }

    /** As in "Shown on November 26 by dana@example.org". */
    String line(DeskQueue.Decided each, LocalDate today, Words words) {
        return words.say(
                "desk.decisions.line",
                "ruling",
                each.ruling(),
                "date",
                words.date(LocalDate.ofInstant(each.at(), ZoneOffset.UTC), today),
                "who",
                Optional.ofNullable(who.get(each.by()))
                        .map(EmailAddress::value)
                        .orElseGet(() -> words.say("desk.decisions.left")));
    }
}
