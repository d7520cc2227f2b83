package org.beloved.teams.mix;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beloved.teams.FormPage;
import org.beloved.teams.Seat;
import org.beloved.web.Form;
import org.beloved.web.Language;
import org.beloved.web.Shell;
import org.beloved.web.Tradition;
import org.beloved.web.Words;

/** How mixed the team is, and what the signed-in member said. */
record MixPage(Seat seat, TeamMix mix, Form form) implements FormPage {

    /** The parts of the mix that anybody told, label first. */
    Map<String, Set<String>> told(Shell shell) {
        Map<String, Set<String>> told = new java.util.LinkedHashMap<>();
        told.put(shell.say("teams.mix.tradition"), mix.traditions(shell.words().language()));
        told.put(shell.say("teams.mix.gender"), mix.genders());
        told.put(shell.say("teams.mix.ethnicity"), mix.ethnicities());
        told.values().removeIf(Set::isEmpty);
        return told;
    }

    boolean hasOwn() {
        return kept().isPresent();
    }

    /** What was typed, else what is kept. */
    Form own() {
        if (form.isBad()) {
            return form;
        }
        return kept().map(MixPage::filled)
                .orElseGet(() -> Form.filled(Map.of("version", Integer.toString(Mix.NOTHING_SAID))));
    }

    Optional<Mix> kept() {
        return mix.told().stream()
                .filter(each -> each.member().equals(seat.member().id()))
                .findFirst();
    }

    /** What the member said as it is kept, in words, one after another. */
    String keptWords(Words words) {
        return kept().stream()
                .flatMap(mine -> Stream.of(
                        Tradition.of(mine.tradition())
                                .map(each -> each.in(words.language()))
                                .orElse(mine.tradition()),
                        mine.gender(),
                        mine.ethnicity()))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private static Form filled(Mix mine) {
        return Form.filled(Map.of(
                "tradition",
                mine.tradition(),
                "gender",
                mine.gender(),
                "ethnicity",
                mine.ethnicity(),
                "version",
                Integer.toString(mine.version())));
    }

    static List<String> names(Language language) {
        return Tradition.shipped().stream().map(each -> each.in(language)).toList();
    }

    /** The chosen tradition in words, for a field that takes words. */
    Form spelled(Language language) {
        Form own = own();
        Tradition.of(own.value("tradition")).ifPresent(each -> own.typed().set("tradition", each.in(language)));
        return own;
    }

    @Override
    public String template() {
        return "teams/mix/show";
    }

    @Override
    public String title(Words words) {
        return words.say("teams.mix.title");
    }
}
