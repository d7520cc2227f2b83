package org.beloved.events.rsvp;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beloved.events.calendar.Dated;
import org.beloved.events.calendar.Event;
import org.beloved.web.Form;
import org.beloved.web.FormGuard;
import org.beloved.web.Language;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/**
 * The form to sign up.
 *
 * @param open the dates one can still sign up for; none when all are over
 * @param isMailed whether letters go out
 */
record RsvpPage(Event event, List<Dated> open, Form form, boolean isMailed) implements Page {

    @Override
    public String template() {
        return "events/rsvp/ask";
    }

    @Override
    public String title(Words words) {
        return words.say("events.rsvp.title", "title", name(words));
    }

    @Override
    public HttpStatus status() {
        if (FormGuard.isTooOften(form)) {
            return HttpStatus.TOO_MANY_REQUESTS;
        }
        return form.status();
    }

    String name(Words words) {
        return event.text(words.language()).title();
    }

    Map<String, String> dates(Words words, LocalDate today) {
        Map<String, String> dates = new LinkedHashMap<>();
        open.forEach(dated -> dates.put(Integer.toString(dated.session().number()), dated.when(words, today)));
        return dates;
    }

    static Map<String, String> languages() {
        Map<String, String> names = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            names.put(language.tag(), language.ownName());
        }
        return names;
    }
}
