package org.beloved.evidence.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.beloved.evidence.records.RecordFacts;
import org.beloved.evidence.records.Records;
import org.beloved.policy.Anchor;
import org.beloved.policy.CaseFacts;
import org.beloved.policy.Cases;
import org.beloved.policy.Condition;
import org.beloved.policy.Confidence;
import org.beloved.policy.Criterion;
import org.beloved.policy.DateRounding;
import org.beloved.policy.Evaluation;
import org.beloved.policy.HoldOutcome;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.Truth;
import org.junit.jupiter.api.Test;

/** Counting over planes and deciding record by record are two ways to one answer. */
class CountingAgreesTest {

    private static final int ROWS = 700;
    private static final List<DateRounding> ROUNDINGS = List.of(
            DateRounding.NEVER_LONGER,
            new DateRounding(DateRounding.LeapDay.FEBRUARY_28, DateRounding.LeapDay.MARCH_1));

    private final SplittableRandom random = new SplittableRandom(20261125);
    private final SeededCases draw = new SeededCases(random);

    @Test
    void withTheDecidingEngineOverRandomConditionsRecordsAndAssumptions() {
        int[] seen = new int[Truth.values().length];
        for (int round = 0; round < 150; round++) {
            Records records = Records.of(draw.records(random.nextInt(1, ROWS)));
            CaseFacts assumed = draw.assumptions();
            Condition condition = draw.condition(3);
            DateRounding rounding = ROUNDINGS.get(round % ROUNDINGS.size());
            Planes planes = new Counterfactual(records, assumed).of(condition, rounding);
            for (int row = 0; row < records.size(); row++) {
                Truth decided = Evaluation.of(condition, RecordFacts.of(records, row, assumed), rounding);
                assertThat(planes.at(row))
                        .as("round %d row %d of %s", round, row, condition)
                        .isEqualTo(decided);
                seen[decided.ordinal()]++;
            }
        }
        assertThat(seen).as("no, unknown, yes").doesNotContain(0);
    }

    @Test
    void onEveryDayAboutTheEndOfAWindow() {
        int[] seen = new int[Truth.values().length];
        for (int round = 0; round < 20; round++) {
            Records records = Records.of(draw.killings(ROWS));
            CaseFacts assumed = draw.assumptions();
            DateRounding rounding = ROUNDINGS.get(round % ROUNDINGS.size());
            for (Criterion.CountedTo to : Criterion.CountedTo.values()) {
                Criterion criterion =
                        new Criterion.Convicted(Set.of("HOMICIDE"), Criterion.Timing.within(5, to), 1, Set.of());
                Planes planes = new Counterfactual(records, assumed).of(leaf(criterion), rounding);
                for (int row = 0; row < records.size(); row++) {
                    Truth decided = Evaluation.of(criterion, RecordFacts.of(records, row, assumed), rounding);
                    assertThat(planes.at(row))
                            .as("counted to %s, row %d", to, row)
                            .isEqualTo(decided);
                    seen[decided.ordinal()]++;
                }
            }
        }
        assertThat(seen[Truth.YES.ordinal()]).as("surely").isPositive();
        assertThat(seen[Truth.UNKNOWN.ordinal()]).as("possibly").isPositive();
    }

    private static Condition leaf(Criterion criterion) {
        return new Condition.Leaf(criterion, new Anchor("a1", "", Confidence.HIGH));
    }

    @Test
    void withEveryShippedPolicyRecordByRecord() {
        Records records = Records.of(draw.records(ROWS));
        Counterfactual counterfactual = new Counterfactual(records, CaseFacts.UNKNOWN);
        List<PolicyVersion> versions = Cases.BOOK.versions();
        assertThat(versions).hasSizeGreaterThanOrEqualTo(41);
        for (PolicyVersion version : versions) {
            for (int row = 0; row < records.size(); row++) {
                Truth counted = counterfactual.honors(version, row);
                Truth decided = honored(version, RecordFacts.of(records, row, CaseFacts.UNKNOWN));
                assertThat(counted == decided
                                || counted == Truth.UNKNOWN && version.id().startsWith("us-tx"))
                        .as("%s row %d: counted %s, decided %s", version.id(), row, counted, decided)
                        .isTrue();
            }
        }
    }

    @Test
    void surelyPossiblyAndSurelyNotAddUpInEveryGroup() {
        Records records = Records.of(draw.records(ROWS));
        for (Periods periods : Periods.values()) {
            List<Periods.Group> groups = periods.groupsOf(records);
            assertThat(groups.stream().mapToInt(Periods.Group::size).sum()).isEqualTo(ROWS);
            for (PolicyVersion version : Cases.BOOK.versions()) {
                for (Counterfactual.Count count :
                        new Counterfactual(records, draw.assumptions()).under(version, groups)) {
                    assertThat(count.total()).isEqualTo(count.group().size());
                    assertThat(count.surely()).isNotNegative();
                    assertThat(count.possibly()).isNotNegative();
                    assertThat(count.surelyNot()).isNotNegative();
                }
            }
        }
    }

    private static Truth honored(PolicyVersion version, CaseFacts facts) {
        Truth all = null;
        for (HoldOutcome outcome : version.decide(facts).hold().possible()) {
            Truth one = Counterfactual.meansHonored(outcome);
            all = all == null || all == one ? one : Truth.UNKNOWN;
        }
        return all;
    }
}
