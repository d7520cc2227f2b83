package org.beloved.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A jail answer told in one language: every sentence ready to be shown, printed or sent. */
record JailStory(JailAnswer answer, PlaceWords words) {

    String headline() {
        return capital(words.say(
                "places.jail.headline." + answer.operator().spoken(),
                "county",
                words.name(answer.county()),
                "sure",
                isSure() ? "yes" : "no"));
    }

    private boolean isSure() {
        return answer.basis() != JailAnswer.Basis.STATE_LEAVES_IT_TO_THE_COUNTY
                && switch (answer.confidence()) {
                    case VERIFIED, CORROBORATED, SINGLE_SOURCE -> true;
                    case RECALLED, CONFLICT, GUESS, NOT_KNOWN -> false;
                };
    }

    /** The proper name of the office where the county's own row has one, else the general words for the state. */
    String operator() {
        return switch (answer.basis()) {
            case COUNTY_ROW -> answer.operator().name();
            case STATE_ROW, STATE_LEAVES_IT_TO_THE_COUNTY ->
                words.cell(answer.operator().name());
            case NO_ROW -> words.say("places.jail.kind.NOT_KNOWN");
        };
    }

    String kind() {
        return words.say("places.jail.kind." + answer.operator().spoken());
    }

    List<String> why() {
        var why = new ArrayList<String>();
        why.add(words.say(
                "places.jail.why." + answer.basis(),
                "county",
                words.name(answer.county()),
                "state",
                answer.county().state().name()));
        answer.likelihood().map(words::cell).ifPresent(why::add);
        return why;
    }

    String confidence() {
        return words.say("places.sure." + answer.confidence());
    }

    String confidenceMeans() {
        return words.say("places.sure." + answer.confidence() + ".means");
    }

    Optional<String> howChosen() {
        return Optional.of(answer.operator().howChosen())
                .filter(cell -> !cell.isEmpty())
                .map(words::cell);
    }

    Optional<String> term() {
        return answer.operator().termYears().map(words::cell);
    }

    Optional<String> policyMaker() {
        return answer.links().policyMaker().map(words::cell);
    }

    Optional<String> funder() {
        return answer.links().funder().map(words::cell);
    }

    Optional<String> signer() {
        return answer.links().signer().map(words::cell);
    }

    Optional<String> leverage() {
        return answer.state().flatMap(JailAnswer.StateRow::leverage).map(words::cell);
    }

    Optional<String> exceptions() {
        return answer.state().flatMap(JailAnswer.StateRow::exceptions).map(words::cell);
    }

    Optional<String> rule() {
        return answer.state().map(row -> words.say("places.rule." + row.rule().code()));
    }

    Optional<String> ruleBasis() {
        return answer.state().flatMap(row -> row.rule().basis()).map(words::cell);
    }

    Optional<String> ruleConfidence() {
        return answer.state().map(row -> words.say("places.sure." + row.rule().confidence()));
    }

    String ruleNote() {
        return words.say("places.jail.check");
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
