package org.beloved.events.pages;

import java.util.List;
import org.beloved.events.calendar.Almanac;
import org.beloved.events.calendar.Dated;
import org.beloved.events.calendar.EventWords;
import org.beloved.events.calendar.Wanted;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/** What is coming up and what was. */
record EventsPage(Wanted wanted, List<Almanac.Next> next, List<Dated> over) implements Page {

    private static final int MOST_OVER = 30;

    @Override
    public String template() {
        return "events/pages/list";
    }

    @Override
    public String title(Words words) {
        return words.say("events.title");
    }

    @Override
    public String description(Words words) {
        return words.say("events.description");
    }

    @Override
    public HttpStatus status() {
        return wanted.isUnknown() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }

    String heading(Words words) {
        return words.say(wanted.isOn() ? "events.heading.found" : "events.heading", "count", next.size());
    }

    List<Dated> latest() {
        return over.stream().limit(MOST_OVER).toList();
    }

    EventWords choices(Words words) {
        return new EventWords(words);
    }
}
