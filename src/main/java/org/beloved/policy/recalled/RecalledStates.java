package org.beloved.policy.recalled;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beloved.places.Confidence;
import org.beloved.places.JailAnswer;
import org.beloved.places.JailStory;
import org.beloved.places.PlaceWords;
import org.beloved.places.Places;
import org.beloved.places.WhoRunsTheJail;
import org.beloved.web.Words;

/** The rows about whole states that are known from memory only: the rule on holds, and who runs the jails. */
final class RecalledStates {

    private RecalledStates() {}

    static List<Recalled> of(Words words) {
        var found = new ArrayList<Recalled>();
        for (var state : Places.shipped().states()) {
            Places.shipped().countiesOf(state).stream()
                    .map(WhoRunsTheJail.shipped()::in)
                    .filter(answer -> answer.basis() != JailAnswer.Basis.COUNTY_ROW)
                    .findFirst()
                    .ifPresent(answer -> add(answer, words, found));
        }
        return found;
    }

    /** A state's row is read through any of its counties, and shown as not verified on the page of each. */
    private static void add(JailAnswer answer, Words words, List<Recalled> found) {
        var story = new JailStory(answer, new PlaceWords(words));
        answer.state().ifPresent(row -> {
            if (row.rule().confidence() == Confidence.RECALLED) {
                var what = Stream.concat(story.rule().stream(), story.ruleBasis().stream())
                        .collect(Collectors.joining(". "));
                found.add(recalled(answer, words, what));
            }
            if (row.confidence() == Confidence.RECALLED) {
                var what = words.say("policy.recalled.operator", "who", story.operator());
                found.add(recalled(answer, words, what));
            }
        });
    }

    private static Recalled recalled(JailAnswer answer, Words words, String what) {
        var source = Stream.concat(
                        answer.state().flatMap(JailAnswer.StateRow::statute).stream(),
                        answer.sources().stream().map(JailAnswer.Source::text))
                .collect(Collectors.joining(" · "));
        var county = answer.county();
        return new Recalled(
                words.say("places.state." + county.state().code()),
                what,
                source,
                "/places/" + county.fips().code());
    }
}
