package org.beloved.events.desk;

import org.beloved.events.calendar.Dated;
import org.beloved.events.rsvp.Headcounts;
import org.beloved.web.Form;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/** One date before a moderator. */
record EventDatePage(Dated dated, Form form, Headcounts.Headcount people, boolean isAhead) implements Page {

    @Override
    public String template() {
        return "events/desk/date";
    }

    @Override
    public String title(Words words) {
        return words.say("events.desk.title");
    }

    @Override
    public Frame frame() {
        return Frame.DESK;
    }

    @Override
    public HttpStatus status() {
        return form.status();
    }

    String event() {
        return EventsAtDeskController.PATH + "/" + dated.event().id();
    }

    String path() {
        return event() + "/dates/" + dated.session().number();
    }

    boolean canBeCalledOff() {
        return isAhead && !dated.session().isOff();
    }
}
