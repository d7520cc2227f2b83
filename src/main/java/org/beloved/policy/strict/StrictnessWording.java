package org.beloved.policy.strict;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beloved.policy.Criterion;
import org.beloved.policy.OffenseTable;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.wording.CaseWording;
import org.beloved.policy.wording.ClauseWording;
import org.beloved.policy.wording.Phrases;
import org.beloved.policy.wording.RuleWording;
import org.beloved.web.Language;

/** Says how two rules stand to each other, and tells the case on which they part. */
public final class StrictnessWording {

    private final Phrases phrases;
    private final ClauseWording clauses;
    private final CaseWording cases;
    private final RuleWording rules;
    private final Function<PolicyVersion, String> names;

    /** @param names how a version is called here: by its id on the command line, by place and year on a page */
    public StrictnessWording(Language language, OffenseTable offenses, Function<PolicyVersion, String> names) {
        this.phrases = Phrases.in(language);
        this.clauses = new ClauseWording(language, offenses);
        this.cases = new CaseWording(language, offenses);
        this.rules = new RuleWording(language, offenses);
        this.names = names;
    }

    /** A case in words: who, what is so of the person, and what each rule then says. */
    public record WitnessWords(String heading, List<String> facts, List<String> answers) {}

    public String relation(Strictness strictness) {
        return say("policy.compare.strict." + strictness.relation(), strictness);
    }

    /** What was proved; empty where nothing was. */
    public Optional<String> proof(Strictness strictness) {
        return switch (strictness.relation()) {
            case EQUAL, STRICTER, LOOSER ->
                Optional.of(say("policy.compare.strict.proof." + strictness.relation(), strictness));
            case INCOMPARABLE, UNPROVEN -> Optional.empty();
        };
    }

    private String say(String key, Strictness strictness) {
        return phrases.say(key, "first", names.apply(strictness.first()), "second", names.apply(strictness.second()));
    }

    public List<WitnessWords> witnesses(Strictness strictness) {
        return Stream.of(strictness.heldByFirst(), strictness.heldBySecond())
                .flatMap(Optional::stream)
                .map(this::words)
                .toList();
    }

    public WitnessWords words(Witness witness) {
        var held = witness.held().version();
        var declined = witness.declined().version();
        return new WitnessWords(
                phrases.say(
                        "policy.compare.strict.witness", "held", names.apply(held), "declined", names.apply(declined)),
                cases.sentences(
                        witness.facts(),
                        held.rules().hold().when(),
                        declined.rules().hold().when()),
                List.of(
                        names.apply(held) + ": " + rules.hold(witness.held().hold()),
                        names.apply(declined) + ": "
                                + rules.hold(witness.declined().hold())));
    }

    public List<String> assumptions(Strictness strictness) {
        var told = new ArrayList<String>();
        for (var axiom : strictness.assumed()) {
            told.add(phrases.say(
                    "policy.compare.strict.assumption",
                    "some",
                    clause(axiom.ifAll().iterator().next()),
                    "other",
                    clause(axiom.thenAny().iterator().next()),
                    "source",
                    axiom.source()));
        }
        return told;
    }

    private String clause(Criterion criterion) {
        var words = clauses.must(criterion);
        return words.endsWith(".") ? words.substring(0, words.length() - 1) : words;
    }

    /** One line a facet beside the people held. */
    public List<String> others(OtherFacets others) {
        return List.of(
                line("strength", Optional.of(others.strength())),
                line("cap", others.cap()),
                line("notice", others.notice()));
    }

    private String line(String facet, Optional<Relation> relation) {
        return phrases.say("policy.compare.facetName." + facet) + ": "
                + phrases.say("policy.compare.relation."
                        + relation.map(Relation::name).orElse("none"));
    }
}
