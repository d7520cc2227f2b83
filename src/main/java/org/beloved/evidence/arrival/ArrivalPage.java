package org.beloved.evidence.arrival;

import java.time.Instant;
import java.time.ZoneOffset;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;

/** How far the look at sent files has come. */
record ArrivalPage(Arrival arrival, Instant now) implements Page {

    String headline(Words words) {
        return words.say("evidence.arrival.state." + arrival.state() + ".heading", "rows", arrival.rows());
    }

    String lede(Words words) {
        if (arrival.isSilent(now)) {
            return words.say("evidence.arrival.silent");
        }
        return arrival.trouble()
                .map(words::say)
                .orElseGet(() -> words.say("evidence.arrival.state." + arrival.state() + ".lede"));
    }

    String sentOn(Words words) {
        return words.longDate(arrival.sent().at().atOffset(ZoneOffset.UTC).toLocalDate());
    }

    @Override
    public String template() {
        return "evidence/arrival/show";
    }

    @Override
    public String title(Words words) {
        return words.say("evidence.desk.title");
    }

    @Override
    public Frame frame() {
        return Frame.DESK;
    }
}
