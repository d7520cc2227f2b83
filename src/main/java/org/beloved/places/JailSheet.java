package org.beloved.places;

import java.io.PrintWriter;
import java.util.Optional;

/** A jail answer as lines of text. */
record JailSheet(JailStory story) {

    void print(PrintWriter out) {
        var answer = story.answer();
        out.println(story.headline() + " (" + answer.county().state().code() + ").");
        out.println();
        line(out, "runs", Optional.of(story.operator()));
        known(out, "chosen", story.howChosen());
        known(out, "term", story.term());
        line(out, "policy", story.policyMaker());
        line(out, "pays", story.funder());
        line(out, "signs", story.signer());
        known(out, "leverage", story.leverage());
        known(out, "statute", answer.state().flatMap(JailAnswer.StateRow::statute));
        known(out, "exceptions", story.exceptions());
        known(out, "rule", story.rule().map(this::rule));
        out.println();
        line(out, "sure", Optional.of(story.confidence() + ". " + story.confidenceMeans()));
        line(out, "why", Optional.of(String.join(" ", story.why())));
        if (answer.sources().isEmpty()) {
            line(out, "sources", Optional.of(say("places.jail.nosource")));
        }
        answer.sources().forEach(source -> line(out, "sources", Optional.of(source.id() + ": " + source.text())));
    }

    private String rule(String rule) {
        return rule
                + story.ruleBasis().map(basis -> " (" + basis + ")").orElse("")
                + ". "
                + story.ruleConfidence().orElse("")
                + ". "
                + story.ruleNote();
    }

    /** A line that is left out where the table says nothing. */
    private void known(PrintWriter out, String label, Optional<String> value) {
        value.ifPresent(_ -> line(out, label, value));
    }

    private void line(PrintWriter out, String label, Optional<String> value) {
        var shown = say(
                "places.jail.label." + label,
                "state",
                story.words().state(story.answer().county().state()));
        out.printf("%s: %s%n", shown, value.orElseGet(() -> say("places.jail.unknown")));
    }

    private String say(String key, Object... namesAndValues) {
        return story.words().say(key, namesAndValues);
    }
}
