package org.beloved.policy.strict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import org.beloved.policy.CaseFacts;
import org.beloved.policy.Cases;
import org.beloved.policy.HoldOutcome;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.data.ImplicationsFile;
import org.junit.jupiter.api.Test;

class StrictnessTests {

    private static final Axioms AXIOMS = new Axioms(Cases.OFFENSES, ImplicationsFile.shipped());

    private static Strictness between(String first, String second) {
        return Strictness.of(Cases.version(first), Cases.version(second), AXIOMS);
    }

    @Test
    void moreConditionsHoldFewerPeople() {
        var found = between("us-ca-santa-clara-2011", "us-il-cook-2011");
        assertThat(found.relation()).isEqualTo(Relation.STRICTER);
        assertThat(found.heldByFirst()).isEmpty();
        var witness = found.heldBySecond().orElseThrow();
        assertThat(witness.held().version().id()).isEqualTo("us-il-cook-2011");
        assertThat(witness.declined().hold().isOnly(HoldOutcome.DECLINE)).isTrue();
        assertThat(witness.facts().convictions().listed()).isEmpty();
    }

    @Test
    void rulesOnDifferentThingsAreEachHeldUpByACase() {
        var found = between("us-il-cook-2011", "us-ca-santa-clara-2019");
        assertThat(found.relation()).isEqualTo(Relation.INCOMPARABLE);
        assertThat(found.heldByFirst()).isPresent();
        assertThat(found.heldBySecond()).isPresent();
    }

    @Test
    void aRuleIsAsStrictAsItself() {
        assertThat(between("us-tx-sb4-2017", "us-tx-sb4-2017").relation()).isEqualTo(Relation.EQUAL);
    }

    @Test
    void everyPairIsProvedOrShownAndReadsTheSameFromTheOtherSide() {
        var versions = Cases.BOOK.versions();
        var counts = new EnumMap<Relation, Integer>(Relation.class);
        var unproven = new ArrayList<String>();
        for (int i = 0; i < versions.size(); i++) {
            for (int j = i + 1; j < versions.size(); j++) {
                var found = Strictness.of(versions.get(i), versions.get(j), AXIOMS);
                var turned = Strictness.of(versions.get(j), versions.get(i), AXIOMS);
                if (turned.relation() != found.relation().turned()) {
                    unproven.add("turned: " + versions.get(i).id() + " "
                            + versions.get(j).id());
                }
                counts.merge(found.relation(), 1, Integer::sum);
                if (found.relation() == Relation.UNPROVEN || turned.relation() == Relation.UNPROVEN) {
                    unproven.add(versions.get(i).id() + " " + versions.get(j).id());
                }
            }
        }
        assertThat(unproven).isEmpty();
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(820);
        assertThat(counts.get(Relation.STRICTER) + counts.get(Relation.LOOSER)).isGreaterThan(200);
        assertThat(counts.get(Relation.INCOMPARABLE)).isGreaterThan(200);
        assertThat(counts.get(Relation.EQUAL)).isGreaterThan(20);
    }

    @Test
    void noCaseShownAnywhereContradictsAProof() {
        var versions = Cases.BOOK.versions();
        var witnesses = new ArrayList<Witness>();
        var strict = new ArrayList<Strictness>();
        for (var first : versions) {
            for (var second : versions) {
                var found = Strictness.of(first, second, AXIOMS);
                strict.add(found);
                found.heldByFirst().ifPresent(witnesses::add);
            }
        }
        var sample = witnesses.stream().map(Witness::facts).distinct().toList();
        assertThat(sample).hasSizeGreaterThan(50);
        for (var found : strict) {
            if (found.relation() == Relation.STRICTER || found.relation() == Relation.EQUAL) {
                sample.forEach(facts -> assertThat(isHeld(found.first(), facts) && !isHeld(found.second(), facts))
                        .as(
                                "%s within %s on %s",
                                found.first().id(), found.second().id(), facts)
                        .isFalse());
            }
        }
    }

    private static boolean isHeld(PolicyVersion version, CaseFacts facts) {
        return version.decide(facts).hold().possible().stream().noneMatch(HeldCases::isDeclined);
    }

    @Test
    void whatIsAssumedIsSaid() {
        var assumed = new ArrayList<String>();
        for (var first : Cases.BOOK.versions()) {
            for (var second : Cases.BOOK.versions()) {
                var found = Strictness.of(first, second, AXIOMS);
                if (!found.assumed().isEmpty()) {
                    assertThat(found.relation()).isNotIn(Relation.INCOMPARABLE, Relation.UNPROVEN);
                    assumed.add(first.id() + " " + second.id());
                }
            }
        }
        assertThat(assumed).contains("us-ca-santa-clara-2019 us-or-2021", "us-ca-santa-clara-2011 us-ca-trust-2014");
    }
}
