package org.beloved.policy.compare;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beloved.policy.OffenseTable;
import org.beloved.policy.PolicyBook;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.provision.Requests;
import org.beloved.web.Language;

/** What can be chosen: every version by state, the named requests, and the places with more than one version. */
record CompareForm(PolicyBook book, OffenseTable offenses, Requests requests, Language language) {

    /** One choice. */
    record Choice(String value, String text) {}

    Map<String, List<Choice>> byState() {
        var byState = new LinkedHashMap<String, List<Choice>>();
        book.places().stream()
                .map(place -> place.place().state())
                .distinct()
                .sorted()
                .forEach(state -> byState.put(state, choices(state)));
        return byState;
    }

    private List<Choice> choices(String state) {
        return book.versions().stream()
                .filter(version -> version.place().state().equals(state))
                .map(version -> new Choice(version.id(), name(version)))
                .toList();
    }

    private String name(PolicyVersion version) {
        return version.place().name().in(language) + " ("
                + version.validity().effective().earliest().getYear() + ")";
    }

    List<Choice> sets() {
        return requests.sets().stream()
                .map(set -> new Choice(set.id(), set.name().in(language)))
                .toList();
    }

    List<Choice> overTime() {
        return book.places().stream()
                .filter(place -> place.versions().size() > 1)
                .map(place -> new Choice(
                        place.place().fips().getFirst().code(),
                        place.place().name().in(language)))
                .sorted(Comparator.comparing(Choice::text))
                .toList();
    }
}
