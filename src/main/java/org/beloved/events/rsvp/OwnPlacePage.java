package org.beloved.events.rsvp;

import org.beloved.events.calendar.Dated;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;

/** One person's place at one date. */
record OwnPlacePage(String token, OwnPlaces.Own own, boolean isAhead) implements Page {

    @Override
    public String template() {
        return "events/rsvp/mine";
    }

    @Override
    public String title(Words words) {
        return words.say("events.mine.title");
    }

    @Override
    public Frame frame() {
        return Frame.HOLDER;
    }

    Dated dated() {
        return own.dated();
    }

    String path() {
        return OwnLinks.PATH + token;
    }

    String heading(Words words) {
        return words.say(
                "events.mine.heading."
                        + (dated().session().isOff()
                                ? "OFF"
                                : own.registration().state().name()),
                "title",
                dated().event().text(words.language()).title());
    }

    /** The way in is for those who have a seat, as long as there is something to go to. */
    boolean isLetIn() {
        return isAhead && !dated().session().isOff() && own.registration().state() == Registration.State.GOING;
    }

    boolean canCancel() {
        return isAhead && !dated().session().isOff() && own.registration().state() != Registration.State.CANCELLED;
    }
}
