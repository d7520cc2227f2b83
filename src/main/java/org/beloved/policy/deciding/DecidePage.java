package org.beloved.policy.deciding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beloved.policy.Decision;
import org.beloved.policy.OffenseTable;
import org.beloved.policy.PlaceDecision;
import org.beloved.policy.PlaceDecision.LayerDecision;
import org.beloved.policy.PolicyBook;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.wording.DateWords;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/** A form of facts, and what would happen. */
record DecidePage(PolicyBook book, OffenseTable offenses, AskedCase asked, Optional<Outcome> outcome) implements Page {

    /** What was decided: one version alone, or a place with its layers. */
    sealed interface Outcome {
        record OfVersion(Decision decision) implements Outcome {}

        record OfPlace(PlaceDecision decision) implements Outcome {}
    }

    /** A layer of a place, as it is shown. */
    record ShownLayer(LayerDecision layer, PolicyVersion version, Verdict verdict) {}

    @Override
    public String template() {
        return "policy/deciding/show";
    }

    @Override
    public String title(Words words) {
        return words.say("policy.decide.title");
    }

    @Override
    public String description(Words words) {
        return words.say("policy.decide.lede");
    }

    @Override
    public HttpStatus status() {
        return asked.form().status();
    }

    /** What an error reported from here is about: the rule or the county asked for, else the page. */
    String correctable() {
        return asked.subject()
                .map(subject -> switch (subject) {
                    case Subject.Alone(PolicyVersion version) -> version.id();
                    case Subject.At at -> at.county().fips().code();
                })
                .orElse("decide");
    }

    Optional<Verdict> alone(Words words) {
        return outcome.flatMap(each -> each instanceof Outcome.OfVersion(Decision decision)
                ? Optional.of(Verdict.of(decision, CaseWords.in(words.language(), offenses)))
                : Optional.empty());
    }

    Optional<PlaceDecision> place() {
        return outcome.flatMap(each ->
                each instanceof Outcome.OfPlace(PlaceDecision decision) ? Optional.of(decision) : Optional.empty());
    }

    /** The place's reasons and changes over all its layers, in words. */
    List<String> placeReasons(Words words) {
        var said = CaseWords.in(words.language(), offenses);
        return place().stream()
                .flatMap(decision -> decision.whyHold().reasons().stream())
                .filter(facts -> !facts.isEmpty())
                .map(said::facts)
                .toList();
    }

    List<String> placeChanges(Words words) {
        var said = CaseWords.in(words.language(), offenses);
        return place().stream()
                .flatMap(decision -> decision.whyHold().wouldChange().stream())
                .map(said::facts)
                .toList();
    }

    List<ShownLayer> layers(Words words) {
        var said = CaseWords.in(words.language(), offenses);
        return place().stream()
                .flatMap(decision -> decision.layers().stream())
                .map(layer -> new ShownLayer(layer, layer.decision().version(), Verdict.of(layer.decision(), said)))
                .toList();
    }

    /** Which rule the answer is under, in words. */
    String under(Words words) {
        return asked.subject()
                .map(subject -> switch (subject) {
                    case Subject.Alone alone -> label(alone.version(), words);
                    case Subject.At at ->
                        words.say(
                                "policy.decide.at",
                                "place",
                                at.county().label(),
                                "date",
                                new DateWords(words.language()).day(at.day()));
                })
                .orElse("");
    }

    String label(PolicyVersion version, Words words) {
        return words.say(
                "policy.decide.version",
                "place",
                version.place().name().in(words.language()),
                "date",
                new DateWords(words.language()).say(version.validity().effective()));
    }

    Map<String, String> policies(Words words) {
        var options = new LinkedHashMap<String, String>();
        options.put("", words.say("policy.decide.policy.none"));
        book.versions().forEach(version -> options.put(version.id(), label(version, words)));
        return options;
    }

    Map<String, String> forms(Words words) {
        var options = unknown(words);
        TypedCase.forms().forEach(form -> options.put(form, words.say("policy.form." + form)));
        return options;
    }

    Map<String, String> answers(Words words) {
        var options = unknown(words);
        options.put("yes", words.say("policy.decide.yes"));
        options.put("no", words.say("policy.decide.no"));
        return options;
    }

    Map<String, String> warrants(Words words) {
        var options = unknown(words);
        TypedCase.WARRANTS.forEach(form -> options.put(form, words.say("policy.decide.warrant." + form)));
        return options;
    }

    Map<String, String> counts(Words words) {
        var options = unknown(words);
        for (int i = 0; i <= TypedCase.MOST_RECORDS; i++) {
            options.put(String.valueOf(i), words.say("policy.decide.count", "count", i));
        }
        return options;
    }

    Map<String, String> manners(Words words) {
        var options = new LinkedHashMap<String, String>();
        TypedCase.MANNERS.forEach(manner -> options.put(manner, words.say("policy.decide.manner." + manner)));
        return options;
    }

    Map<String, String> classes(Set<String> names, Words words) {
        var options = new LinkedHashMap<String, String>();
        names.forEach(name -> options.put(name, offenses.label(name).in(words.language())));
        return options;
    }

    private static Map<String, String> unknown(Words words) {
        var options = new LinkedHashMap<String, String>();
        options.put("", words.say("policy.decide.unknown"));
        return options;
    }
}
