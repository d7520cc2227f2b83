package org.beloved.policy.tracker;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beloved.places.Places;
import org.beloved.places.State;
import org.beloved.web.Words;

/**
 * What a visitor wants to see of the tracker.
 *
 * @param text words to look for, empty for all
 * @param status the code of a status, empty for all
 * @param state the two letters of a state, empty for all
 */
record Filter(String text, String status, String state) {

    static final Filter NONE = new Filter("", "", "");

    static Filter of(String text, String status, String state) {
        return new Filter(text.strip(), status.strip(), state.strip().toUpperCase(Locale.ROOT));
    }

    boolean isOn() {
        return !equals(NONE);
    }

    /** What is asked for and does not exist: to be said, not passed over. */
    boolean isUnknown() {
        return !status.isEmpty() && statusAsked().isEmpty()
                || !state.isEmpty() && stateAsked().isEmpty();
    }

    Optional<Status> statusAsked() {
        for (var each : Status.values()) {
            if (each.name().equals(status)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    Optional<State> stateAsked() {
        return Places.shipped().state(state);
    }

    List<Entry> entries(Tracker tracker, Words words) {
        return tracker.entries().stream()
                .filter(entry -> status.isEmpty() || entry.status().name().equals(status))
                .filter(entry ->
                        state.isEmpty() || entry.record().place().state().equals(state))
                .filter(entry -> text.isEmpty() || says(entry, words))
                .toList();
    }

    /** States nobody has checked, as far as the filter asks for such. */
    List<State> unchecked(Tracker tracker, Words words) {
        return tracker.unchecked().stream()
                .filter(each -> status.isEmpty() || status.equals(Status.NOT_CHECKED.name()))
                .filter(each -> state.isEmpty() || each.code().equals(state))
                .filter(each -> text.isEmpty()
                        || fold(words.say("places.state." + each.code())).contains(fold(text)))
                .toList();
    }

    private boolean says(Entry entry, Words words) {
        var place = entry.record().place();
        var said = new StringBuilder(place.name().en())
                .append(' ')
                .append(place.name().es())
                .append(' ')
                .append(words.say("places.state." + place.state()));
        for (var version : entry.record().versions()) {
            said.append(' ')
                    .append(version.instrument().citation())
                    .append(' ')
                    .append(version.background().summary().in(words.language()));
        }
        return fold(said.toString()).contains(fold(text));
    }

    private static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
