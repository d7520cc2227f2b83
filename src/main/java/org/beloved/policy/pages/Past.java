package org.beloved.policy.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beloved.policy.PartialDate;
import org.beloved.policy.PlaceRecord;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.wording.DateWords;
import org.beloved.web.Language;

/** How a place's rule changed: its versions, the steps around them and what is still to come, in order. */
final class Past {

    private Past() {}

    /**
     * One dated step.
     *
     * @param version the id of the version that begins here, empty for a step around the text
     * @param shown true for the version whose page this is
     * @param ahead true for what is still under consideration
     */
    record Step(LocalDate from, String date, String words, String version, boolean shown, boolean ahead) {}

    static List<Step> of(PlaceRecord place, PolicyVersion shown, Language language) {
        var dates = new DateWords(language);
        var steps = new ArrayList<Step>();
        for (var version : place.versions()) {
            steps.add(step(
                    dates,
                    version.validity().effective(),
                    version.background().summary().in(language),
                    Optional.of(version),
                    version.equals(shown)));
            version.background()
                    .amendments()
                    .forEach(change -> steps.add(
                            step(dates, change.date(), change.words().in(language), Optional.empty(), false)));
        }
        steps.sort(Comparator.comparing(Step::from));
        for (var proposal : place.considering()) {
            proposal.steps()
                    .introduced()
                    .ifPresent(day ->
                            steps.add(ahead(dates, day, proposal.summary().in(language))));
            proposal.steps()
                    .hearings()
                    .forEach(hearing -> steps.add(
                            ahead(dates, hearing.date(), hearing.words().in(language))));
        }
        return steps;
    }

    private static Step step(
            DateWords dates, PartialDate date, String words, Optional<PolicyVersion> version, boolean shown) {
        return new Step(
                date.earliest(),
                dates.say(date),
                words,
                version.map(PolicyVersion::id).orElse(""),
                shown,
                false);
    }

    private static Step ahead(DateWords dates, PartialDate date, String words) {
        return new Step(date.earliest(), dates.say(date), words, "", false, true);
    }
}
