package org.beloved.events.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beloved.events.calendar.Dated;
import org.beloved.events.calendar.Event;
import org.beloved.events.calendar.EventWords;
import org.beloved.web.Form;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/**
 * One event before a moderator.
 *
 * @param late whether somebody else decided or wrote, before what is in the form arrived
 */
record EventAtDeskPage(EventDesk.Found found, Form form, boolean late, Instant now) implements Page {

    @Override
    public String template() {
        return "events/desk/event";
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
        return form.status(late);
    }

    Event event() {
        return found.event();
    }

    String path() {
        return EventsAtDeskController.PATH + "/" + event().id();
    }

    String heading(Words words) {
        return words.say(
                "events.desk.heading." + event().standing().state(),
                "title",
                event().text(words.language()).title());
    }

    List<Dated> dates() {
        return found.whole().sessions().stream()
                .map(session -> new Dated(event(), session))
                .toList();
    }

    EventWords said(Words words) {
        return new EventWords(words);
    }

    boolean canBeDecided() {
        return !EventDecisionForm.kinds(event()).isEmpty();
    }

    Map<String, String> kinds(Words words) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (EventRuling.Kind kind : EventDecisionForm.kinds(event())) {
            texts.put(kind.name(), words.say("events.desk.ruling." + kind));
        }
        return texts;
    }

    String line(EventRuling ruling, LocalDate today, Words words) {
        return words.say(
                "events.desk.line",
                "ruling",
                words.say("events.desk.done." + ruling.kind()),
                "date",
                words.date(LocalDate.ofInstant(ruling.at(), ZoneOffset.UTC), today));
    }
}
