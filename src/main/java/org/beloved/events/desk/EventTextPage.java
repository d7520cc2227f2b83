package org.beloved.events.desk;

import org.beloved.events.calendar.Event;
import org.beloved.events.calendar.Planning;
import org.beloved.web.Form;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/** A moderator changes an event. */
record EventTextPage(Planning.Whole whole, Form form) implements Page {

    @Override
    public String template() {
        return "events/desk/text";
    }

    @Override
    public String title(Words words) {
        return words.say("events.desk.change");
    }

    @Override
    public Frame frame() {
        return Frame.DESK;
    }

    @Override
    public HttpStatus status() {
        return form.status();
    }

    Event event() {
        return whole.event();
    }

    String path() {
        return EventsAtDeskController.PATH + "/" + event().id();
    }
}
