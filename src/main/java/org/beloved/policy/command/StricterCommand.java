package org.beloved.policy.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.data.ImplicationsFile;
import org.beloved.policy.strict.Axioms;
import org.beloved.policy.strict.OtherFacets;
import org.beloved.policy.strict.Relation;
import org.beloved.policy.strict.Strictness;
import org.beloved.policy.strict.StrictnessWording;
import org.beloved.policy.strict.Witness;
import org.beloved.policy.wording.Phrases;
import org.beloved.web.Language;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Says whether one rule is stricter than another, with a proof or a case. */
@Command(name = "stricter", description = "Is the first rule stricter than the second? Proved, or shown by a case.")
public final class StricterCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Parameters(arity = "2", paramLabel = "ID", description = "Two versions, by id.")
    private List<String> ids = List.of();

    @Override
    public Integer call() {
        var language = output.language();
        var versions = Shipped.versions(ids);
        if (language.isEmpty()) {
            return output.unknownLanguage();
        }
        if (!versions.unknown().isEmpty()) {
            return output.badInput(versions.unknown());
        }
        var axioms = new Axioms(Shipped.offenses(), ImplicationsFile.shipped());
        var first = versions.found().getFirst();
        var second = versions.found().getLast();
        var strictness = Strictness.of(first, second, axioms);
        var others = OtherFacets.of(first, second, axioms);
        if (output.json) {
            output.json(json(strictness, others, language.get()));
        } else {
            text(strictness, others, language.get());
        }
        return ExitCode.ANSWERED;
    }

    private static StrictnessWording wording(Language language) {
        return new StrictnessWording(language, Shipped.offenses(), PolicyVersion::id);
    }

    private void text(Strictness strictness, OtherFacets others, Language language) {
        var wording = wording(language);
        var phrases = Phrases.in(language);
        output.line(wording.relation(strictness));
        wording.proof(strictness).ifPresent(output::line);
        for (var witness : wording.witnesses(strictness)) {
            output.line("");
            output.line(witness.heading());
            witness.facts().forEach(fact -> output.line("  " + fact));
            witness.answers().forEach(answer -> output.line("  → " + answer));
        }
        if (!strictness.assumed().isEmpty()) {
            output.line("");
            output.line(phrases.say("policy.compare.strict.assumed"));
            wording.assumptions(strictness).forEach(line -> output.line("  " + line));
        }
        output.line("");
        output.line(phrases.say("policy.compare.strict.otherFacets"));
        wording.others(others).forEach(line -> output.line("  " + line));
        output.line(phrases.say("policy.notAdvice"));
    }

    private static Map<String, Object> json(Strictness strictness, OtherFacets others, Language language) {
        var wording = wording(language);
        var fields = new LinkedHashMap<String, Object>();
        fields.put("first", strictness.first().id());
        fields.put("second", strictness.second().id());
        fields.put("relation", strictness.relation().name());
        fields.put("stricter", strictness.relation() == Relation.STRICTER);
        fields.put("says", wording.relation(strictness));
        wording.proof(strictness).ifPresent(proof -> fields.put("proof", proof));
        var witnesses = new ArrayList<Map<String, Object>>();
        strictness.heldByFirst().ifPresent(witness -> witnesses.add(json(witness, wording)));
        strictness.heldBySecond().ifPresent(witness -> witnesses.add(json(witness, wording)));
        fields.put("witnesses", witnesses);
        fields.put("assumed", wording.assumptions(strictness));
        fields.put("facets", facets(strictness, others));
        return fields;
    }

    private static Map<String, Object> facets(Strictness strictness, OtherFacets others) {
        var facets = new LinkedHashMap<String, Object>();
        facets.put("holds", strictness.relation().name());
        facets.put("strength", others.strength().name());
        facets.put("cap", name(others.cap()));
        facets.put("notice", name(others.notice()));
        return facets;
    }

    private static String name(Optional<Relation> relation) {
        return relation.map(Relation::name).orElse("NOT_STATED");
    }

    private static Map<String, Object> json(Witness witness, StrictnessWording wording) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("heldBy", witness.held().version().id());
        fields.put("hold", witness.held().hold().name());
        fields.put("declinedBy", witness.declined().version().id());
        fields.put("declinedHold", witness.declined().hold().name());
        fields.put("words", wording.words(witness).facts());
        fields.put("facts", CaseJson.of(witness.facts()));
        return fields;
    }
}
