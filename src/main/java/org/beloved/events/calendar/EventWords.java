package org.beloved.events.calendar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beloved.places.ClockZones;
import org.beloved.places.PlaceWords;
import org.beloved.places.Places;
import org.beloved.web.Tongues;
import org.beloved.web.Tradition;
import org.beloved.web.Words;

/** What can be chosen of an event and what is said of it, in one language. */
public record EventWords(Words words) {

    public String hosts(Event event) {
        return words.list(event.invites().hosts());
    }

    /** Empty where it speaks from no tradition in particular. */
    public String tradition(Event event) {
        return Tradition.of(event.invites().tradition())
                .map(each -> each.in(words.language()))
                .orElse("");
    }

    public String spoken(Event event) {
        return Tongues.name(event.invites().spoken(), words);
    }

    /** Where, tradition and language in one line. */
    public String line(Event event) {
        List<String> parts = new ArrayList<>();
        parts.add(event.venue().say(words));
        if (!tradition(event).isEmpty()) {
            parts.add(tradition(event));
        }
        parts.add(spoken(event));
        return String.join(" · ", parts);
    }

    public Map<String, String> zones() {
        return ClockZones.all(words);
    }

    public Map<String, String> traditions(String none) {
        Map<String, String> options = first(none);
        Tradition.widestOnes().forEach(each -> options.put(each.code(), each.in(words.language())));
        return options;
    }

    public Map<String, String> languages() {
        return Tongues.all(words);
    }

    public Map<String, String> languages(String none) {
        Map<String, String> options = first(none);
        options.putAll(languages());
        return options;
    }

    public Map<String, String> states(String none) {
        Map<String, String> options = first(none);
        Places.shipped().states().forEach(state -> options.put(state.code(), new PlaceWords(words).state(state)));
        return options;
    }

    public Map<String, String> means() {
        Map<String, String> options = new LinkedHashMap<>();
        for (Means means : Means.values()) {
            options.put(means.name(), words.say("events.form.means." + means));
        }
        return options;
    }

    public Map<String, String> rhythms() {
        Map<String, String> options = new LinkedHashMap<>();
        for (Repeats.Every every : Repeats.Every.values()) {
            options.put(every.name(), words.say("events.form.repeats." + every));
        }
        return options;
    }

    private Map<String, String> first(String key) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", words.say(key));
        return options;
    }
}
