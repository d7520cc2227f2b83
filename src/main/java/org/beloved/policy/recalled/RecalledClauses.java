package org.beloved.policy.recalled;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beloved.policy.Condition;
import org.beloved.policy.Confidence;
import org.beloved.policy.OffenseTable;
import org.beloved.policy.PlaceRecord;
import org.beloved.policy.PolicyBook;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.wording.ClauseWording;
import org.beloved.web.Words;

/** The parts of the shipped rules that are known from memory only. */
final class RecalledClauses {

    private static final String IN_A_DATE = "recalled";

    private final OffenseTable offenses;
    private final Words words;
    private final List<Recalled> found = new ArrayList<>();

    private RecalledClauses(OffenseTable offenses, Words words) {
        this.offenses = offenses;
        this.words = words;
    }

    static List<Recalled> of(PolicyBook book, OffenseTable offenses, Words words) {
        var looking = new RecalledClauses(offenses, words);
        book.places().forEach(looking::look);
        return List.copyOf(looking.found);
    }

    private void look(PlaceRecord place) {
        place.versions().forEach(this::look);
        var language = words.language();
        place.practice().stream()
                .filter(note -> note.confidence() == Confidence.RECALLED)
                .forEach(note -> add(place, note.words().in(language), note.source()));
        place.silences().stream()
                .filter(silence -> silence.confidence() == Confidence.RECALLED)
                .forEach(silence -> add(place, silence.words().in(language), silence.source()));
        place.considering().stream()
                .filter(proposal -> proposal.confidence() == Confidence.RECALLED)
                .forEach(proposal ->
                        add(place, proposal.summary().in(language), String.join(" · ", proposal.sources())));
    }

    private void look(PolicyVersion version) {
        var rules = version.rules();
        if (version.background().confidence() == Confidence.RECALLED) {
            add(version, version.background().summary().in(words.language()));
        }
        clauses(version, rules.hold().when());
        rules.notice().ifPresent(rule -> clauses(version, rule.when()));
        rules.cap()
                .filter(cap -> cap.confidence() == Confidence.RECALLED)
                .ifPresent(cap -> add(
                        version,
                        words.say(
                                "policy.cap." + cap.counting(),
                                "hours",
                                cap.hours().orElse(0))));
        Stream.of(
                        version.clauses().interview(),
                        version.clauses().access(),
                        version.clauses().staffTime())
                .flatMap(Optional::stream)
                .filter(clause -> clause.confidence() == Confidence.RECALLED)
                .forEach(clause -> add(version, clause.words().in(words.language())));
        version.background().dateNotes().stream()
                .filter(note -> note.note().contains(IN_A_DATE))
                .forEach(note -> add(version, words.say("policy.recalled.date", "date", note.note())));
    }

    private void clauses(PolicyVersion version, Condition rule) {
        var wording = new ClauseWording(words.language(), offenses);
        rule.leaves()
                .filter(leaf -> leaf.anchor().confidence() == Confidence.RECALLED)
                .forEach(leaf -> add(version, wording.must(leaf.criterion())));
    }

    private void add(PolicyVersion version, String what) {
        var name = version.place().name().in(words.language());
        var source = version.instrument().citation() + " · "
                + String.join(" · ", version.background().sources());
        found.add(new Recalled(name, what, source, "/policies/" + version.id()));
    }

    private void add(PlaceRecord place, String what, String source) {
        var address = place.versions().isEmpty()
                ? "/policies"
                : "/policies/" + place.place().slug();
        found.add(new Recalled(place.place().name().in(words.language()), what, source, address));
    }
}
