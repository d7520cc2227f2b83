package org.beloved.teams.mix;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beloved.web.Language;
import org.beloved.web.Tradition;

/** The mix of a team, without names, as far as its members told it. */
record TeamMix(List<Mix> told) {

    private static final Set<String> NO_FAITH_NAMED = Set.of("undisclosed", "secular", "other");

    Set<String> traditions(Language language) {
        return said(Mix::tradition).stream()
                .map(code -> Tradition.of(code).map(each -> each.in(language)).orElse(code))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    Set<String> genders() {
        return said(Mix::gender);
    }

    Set<String> ethnicities() {
        return said(Mix::ethnicity);
    }

    boolean isEmpty() {
        return told.stream().allMatch(Mix::isEmpty);
    }

    /** The one tradition everybody who told belongs to, when two or more did: a team that speaks from faith wants more. */
    Optional<Tradition> onlyOne() {
        List<Tradition> widest = told.stream()
                .map(Mix::tradition)
                .filter(code -> !NO_FAITH_NAMED.contains(code))
                .flatMap(code -> Tradition.of(code).stream())
                .map(Tradition::widest)
                .toList();
        return widest.size() > 1 && Set.copyOf(widest).size() == 1 ? Optional.of(widest.getFirst()) : Optional.empty();
    }

    private Set<String> said(Function<Mix, String> what) {
        return told.stream().map(what).filter(text -> !text.isEmpty()).collect(Collectors.toCollection(TreeSet::new));
    }
}
