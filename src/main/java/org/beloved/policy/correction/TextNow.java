package org.beloved.policy.correction;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.beloved.policy.OffenseTable;
import org.beloved.policy.PartialDate;
import org.beloved.policy.PlaceRecord;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.wording.DateWords;
import org.beloved.policy.wording.RuleTree;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** What the tracker says today of the part that somebody calls wrong: kept, so that both texts can be read later. */
@Component
class TextNow {

    private final OffenseTable offenses;

    TextNow(OffenseTable offenses) {
        this.offenses = offenses;
    }

    /** Empty where we say nothing of it. */
    String of(Topic topic, About about, Words words) {
        return switch (topic) {
            case Topic.OfVersion(var place, var version) -> of(place, version, about, words);
            case Topic.OfPlace(var place) -> of(place, words);
            case Topic.OfCounty _, Topic.OfPage _ -> "";
        };
    }

    private String of(PlaceRecord place, PolicyVersion version, About about, Words words) {
        return switch (about) {
            case RULE -> rule(version, words);
            case DATES -> dates(version, words);
            case PRACTICE -> practice(place, words);
            case SOURCES -> String.join("\n", version.background().sources());
            case MISSING, OTHER -> version.background().summary().in(words.language());
        };
    }

    private String rule(PolicyVersion version, Words words) {
        var lines = new ArrayList<String>();
        lines.add(version.background().summary().in(words.language()));
        leaves(RuleTree.of(version.rules().hold().when(), words.language(), offenses), lines);
        return String.join("\n", lines);
    }

    private static void leaves(RuleTree tree, List<String> lines) {
        lines.add(tree.words());
        tree.parts().forEach(part -> leaves(part, lines));
    }

    private static String dates(PolicyVersion version, Words words) {
        var dates = new DateWords(words.language());
        var validity = version.validity();
        var lines = new ArrayList<String>();
        validity.adopted().ifPresent(day -> lines.add(line(words, dates, "policy.page.adopted", day)));
        lines.add(line(words, dates, "policy.page.effective", validity.effective()));
        validity.ended().ifPresent(day -> lines.add(line(words, dates, "policy.page.ended", day)));
        return String.join("\n", lines);
    }

    private static String line(Words words, DateWords dates, String label, PartialDate day) {
        return words.say(label) + ": " + dates.say(day);
    }

    private static String practice(PlaceRecord place, Words words) {
        return place.practice().stream()
                .map(note -> note.words().in(words.language()))
                .collect(Collectors.joining("\n"));
    }

    private static String of(PlaceRecord place, Words words) {
        var language = words.language();
        var lines = new ArrayList<String>();
        place.considering().forEach(proposal -> lines.add(proposal.summary().in(language)));
        place.silences().forEach(silence -> lines.add(silence.words().in(language)));
        place.versions()
                .forEach(version -> lines.add(version.background().summary().in(language)));
        return String.join("\n", lines);
    }
}
