package org.beloved.teams.relay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.beloved.teams.moderation.Closing;
import org.beloved.web.DeskClaim;
import org.beloved.web.DeskQueue;
import org.beloved.web.Form;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/**
 * One reported conversation before a moderator.
 *
 * @param late whether somebody else closed it before what is in the form arrived
 */
record ReportPage(RelayReports.Found found, DeskClaim claim, Form form, boolean late) implements Page {

    RelayReports.Report report() {
        return found.report();
    }

    @Override
    public String template() {
        return "teams/relay/report";
    }

    @Override
    public String title(Words words) {
        return words.say("teams.relay.desk.one");
    }

    @Override
    public Frame frame() {
        return Frame.DESK;
    }

    @Override
    public HttpStatus status() {
        return form.status(late);
    }

    String path() {
        return ConversationsOnTheDesk.path(report().id());
    }

    String line(Closing closing, LocalDate today, Words words) {
        return words.say(
                "teams.moderation.line",
                "ruling",
                words.say("teams.relay.desk.done." + closing.kind()),
                "date",
                day(closing.at(), today, words));
    }

    /** Until when it can be opened again. */
    String reopenable(LocalDate today, Words words) {
        Instant until = report().closedAt().orElseThrow().plus(DeskQueue.TIME_TO_REOPEN);
        return words.say("teams.relay.desk.undo.what", "date", day(until, today, words));
    }

    private static String day(Instant at, LocalDate today, Words words) {
        return words.date(LocalDate.ofInstant(at, ZoneOffset.UTC), today);
    }
}
