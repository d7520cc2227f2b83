package org.beloved.places;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beloved.web.Words;

/** A jail answer told in one language: every sentence ready to be shown, printed or sent. */
public record JailStory(JailAnswer answer, PlaceWords words) {

    public static JailStory of(JailAnswer answer, Words words) {
        return new JailStory(answer, new PlaceWords(words));
    }

    /** What the headline would say of another kind of office, such as the one a team found out about. */
    public String headline(OperatorKind kind, boolean isSure) {
        return capital(words.say("places.jail.headline." + kind, "county", county(), "sure", isSure ? "yes" : "no"));
    }

    /** The county's name as it stands in a sentence. */
    public String county() {
        return words.name(answer.county());
    }

    public String kind(OperatorKind kind) {
        return words.say("places.jail.kind." + kind);
    }

    public String headline() {
        return headline(answer.operator().spoken(), isSure());
    }

    private boolean isSure() {
        return answer.basis() != JailAnswer.Basis.STATE_LEAVES_IT_TO_THE_COUNTY
                && switch (answer.confidence()) {
                    case VERIFIED, CORROBORATED, SINGLE_SOURCE -> true;
                    case RECALLED, CONFLICT, GUESS, NOT_KNOWN -> false;
                };
    }

    /** The proper name of the office where the county's own row has one, else the general words for the state. */
    public String operator() {
        return switch (answer.basis()) {
            case COUNTY_ROW -> answer.operator().name();
            case STATE_ROW, STATE_LEAVES_IT_TO_THE_COUNTY ->
                words.cell(answer.operator().name());
            case NO_ROW -> words.say("places.jail.kind.NOT_KNOWN");
        };
    }

    public String kind() {
        return kind(answer.operator().spoken());
    }

    public List<String> why() {
        var why = new ArrayList<String>();
        why.add(words.say(
                "places.jail.why." + answer.basis(), "county", words.name(answer.county()), "state", state()));
        answer.likelihood().map(words::cell).ifPresent(why::add);
        return why;
    }

    public String confidence() {
        return words.say("places.sure." + answer.confidence());
    }

    /** What the word for "how sure" means here: a state's row may be checked, and this place still be an exception. */
    public String confidenceMeans() {
        var means = words.say("places.sure." + answer.confidence() + ".means");
        return switch (answer.basis()) {
            case COUNTY_ROW, NO_ROW -> means;
            case STATE_ROW -> means + " " + words.say("places.sure.state", "state", state());
            case STATE_LEAVES_IT_TO_THE_COUNTY ->
                answer.confidence() == Confidence.NOT_KNOWN ? words.say("places.sure.which") : means;
        };
    }

    private String state() {
        return words.state(answer.county().state());
    }

    public Optional<String> howChosen() {
        return Optional.of(answer.operator().howChosen())
                .filter(cell -> !cell.isEmpty())
                .map(words::cell);
    }

    public Optional<String> term() {
        return answer.operator().termYears().map(words::cell);
    }

    public Optional<String> policyMaker() {
        return answer.links().policyMaker().map(words::cell);
    }

    public Optional<String> funder() {
        return answer.links().funder().map(words::cell);
    }

    public Optional<String> signer() {
        return answer.links().signer().map(words::cell);
    }

    public Optional<String> leverage() {
        return answer.state().flatMap(JailAnswer.StateRow::leverage).map(words::cell);
    }

    public Optional<String> exceptions() {
        return answer.state().flatMap(JailAnswer.StateRow::exceptions).map(words::cell);
    }

    public Optional<String> rule() {
        return answer.state().map(row -> words.say("places.rule." + row.rule().code()));
    }

    public Optional<String> ruleBasis() {
        return answer.state().flatMap(row -> row.rule().basis()).map(words::cell);
    }

    public Optional<String> ruleConfidence() {
        return answer.state().map(row -> words.say("places.sure." + row.rule().confidence()));
    }

    public String ruleNote() {
        return words.say("places.jail.check");
    }

    private static String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
