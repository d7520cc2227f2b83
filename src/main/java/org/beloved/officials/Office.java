package org.beloved.officials;

import java.util.Optional;
import org.beloved.places.JailAnswer;
import org.beloved.places.JailStory;
import org.beloved.places.OperatorKind;
import org.beloved.web.Words;

/** The office that runs the jail, in words: the team's own finding where there is one, else the reference. */
public record Office(JailAnswer reference, Optional<OfficeCorrection> correction) {

    /** A sentence without a period, as in "The elected sheriff runs the jail in Santa Clara County". */
    public String headline(Words words) {
        JailStory story = story(words);
        return correction
                .map(found -> story.headline(found.said().kind(), true))
                .orElseGet(story::headline);
    }

    /** Who runs the jail, in a few words. */
    public String runs(Words words) {
        return correction
                .map(found -> found.said().inWords())
                .orElseGet(() -> story(words).operator());
    }

    /** Who can set the detainer policy, when anybody knows. */
    public Optional<String> decides(Words words) {
        return correction
                .map(found -> found.said().decides())
                .filter(text -> !text.isEmpty())
                .or(() ->
                        correction.isPresent() ? Optional.empty() : story(words).policyMaker());
    }

    /** Whether there is a name for the office at all, sure or not. */
    public boolean isKnown() {
        return kind() != OperatorKind.NOT_KNOWN && !kind().dependsOnTheCounty();
    }

    public OperatorKind kind() {
        return correction
                .map(found -> found.said().kind())
                .orElseGet(() -> reference.operator().spoken());
    }

    public JailStory story(Words words) {
        return JailStory.of(reference, words);
    }
}
