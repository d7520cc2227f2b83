package org.beloved.events.desk;

import org.beloved.web.Form;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/** A moderator writes a new event. */
record NewEventPage(Form form) implements Page {

    @Override
    public String template() {
        return "events/desk/make";
    }

    @Override
    public String title(Words words) {
        return words.say("events.desk.new");
    }

    @Override
    public Frame frame() {
        return Frame.DESK;
    }

    @Override
    public HttpStatus status() {
        return form.status();
    }
}
