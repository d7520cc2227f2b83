package org.beloved.events.calendar;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beloved.places.Places;
import org.beloved.web.Tongues;
import org.beloved.web.Tradition;

/**
 * Which events a visitor looks for; each part may be empty.
 *
 * @param state the two letters of a state
 */
public record Wanted(String tradition, String state, String language) {

    public static Wanted of(String tradition, String state, String language) {
        return new Wanted(tradition.strip(), state.strip().toUpperCase(Locale.ROOT), language.strip());
    }

    public boolean isOn() {
        return !(tradition + state + language).isEmpty();
    }

    /** What is asked for and does not exist: to be said, not passed over. */
    public boolean isUnknown() {
        return !tradition.isEmpty() && Tradition.of(tradition).isEmpty()
                || !state.isEmpty() && Places.shipped().state(state).isEmpty()
                || !language.isEmpty() && !Tongues.knows(language);
    }

    /** An online event that is for everybody is in every state. */
    boolean fits(Event event) {
        Invites invites = event.invites();
        boolean here =
                event.venue().state().map(each -> each.code().equals(state)).orElse(true);
        return (tradition.isEmpty() || tradition.equals(invites.tradition()))
                && (language.isEmpty() || language.equals(invites.spoken()))
                && (state.isEmpty() || here);
    }

    /** The same list in another form. */
    public String query() {
        String query = Stream.of(
                        "tradition=" + encoded(tradition), "state=" + encoded(state), "language=" + encoded(language))
                .filter(part -> !part.endsWith("="))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
