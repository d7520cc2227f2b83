package org.beloved.policy;

import java.util.List;
import org.beloved.policy.CaseFacts.Agreement;
import org.beloved.policy.CaseFacts.Charge;
import org.beloved.policy.CaseFacts.Conviction;
import org.beloved.policy.Criterion.CostsCovered;
import org.beloved.policy.Criterion.CountedTo;

/** The truth of a condition in one case, by Kleene's rules: the fast evaluator, nothing recorded on the way. */
public final class Evaluation {

    private Evaluation() {}

    public static Truth of(Condition condition, CaseFacts facts, DateRounding rounding) {
        return switch (condition) {
            case Condition.All all -> all(all.of(), facts, rounding);
            case Condition.Any any -> any(any.of(), facts, rounding);
            case Condition.Not not -> of(not.of(), facts, rounding).not();
            case Condition.Unless unless ->
                of(unless.rule(), facts, rounding)
                        .and(of(unless.exception(), facts, rounding).not());
            case Condition.Leaf leaf -> of(leaf.criterion(), facts, rounding);
        };
    }

    private static Truth all(List<Condition> parts, CaseFacts facts, DateRounding rounding) {
        var truth = Truth.YES;
        for (int i = 0; i < parts.size() && truth != Truth.NO; i++) {
            truth = truth.and(of(parts.get(i), facts, rounding));
        }
        return truth;
    }

    private static Truth any(List<Condition> parts, CaseFacts facts, DateRounding rounding) {
        var truth = Truth.NO;
        for (int i = 0; i < parts.size() && truth != Truth.YES; i++) {
            truth = truth.or(of(parts.get(i), facts, rounding));
        }
        return truth;
    }

    public static Truth of(Criterion criterion, CaseFacts facts, DateRounding rounding) {
        return switch (criterion) {
            case Criterion.Always ignored -> Truth.YES;
            case Criterion.Never ignored -> Truth.NO;
            case Criterion.Stated stated -> facts.papers().stated().get(stated.fact());
            case Criterion.MinimumAge age ->
                facts.age().isAtLeast(age.years(), facts.dates().request(), rounding);
            case Criterion.Reimbursement wanted -> agreed(wanted.covered(), facts);
            case Criterion.PendingCase ignored -> pending(facts);
            case Criterion.AdministrativeWarrant warrant ->
                facts.papers().warrant().isAmong(warrant.forms());
            case Criterion.Convicted wanted -> convicted(wanted, facts, rounding);
            case Criterion.Charged wanted -> charged(wanted, facts);
        };
    }

    private static Truth agreed(CostsCovered covered, CaseFacts facts) {
        return switch (facts.agreement()) {
            case Agreement.Stated stated -> stated.exists();
            case Agreement.Detailed parts -> {
                var enough = covered == CostsCovered.ALL ? parts.allCosts() : Truth.YES;
                yield parts.written()
                        .and(enough)
                        .and(signedBefore(parts.signed(), facts.dates().request()));
            }
        };
    }

    static Truth signedBefore(Day signed, Day request) {
        return signed.happened()
                ? Truth.between(
                        signed.latest().isBefore(request.earliest()),
                        signed.earliest().isBefore(request.latest()))
                : Truth.NO;
    }

    private static Truth pending(CaseFacts facts) {
        return facts.charges().listed().isEmpty()
                ? facts.papers().stated().get(YesNoFact.PENDING_CRIMINAL_CASE)
                : Truth.YES;
    }

    private static Truth convicted(Criterion.Convicted wanted, CaseFacts facts, DateRounding rounding) {
        var sure = 0;
        var possible = 0;
        for (var record : facts.convictions().listed()) {
            var truth = matches(wanted, record, facts, rounding);
            sure += truth == Truth.YES ? 1 : 0;
            possible += truth == Truth.NO ? 0 : 1;
        }
        return Truth.between(
                sure >= wanted.minCount(), !facts.convictions().complete() || possible >= wanted.minCount());
    }

    private static Truth matches(
            Criterion.Convicted wanted, Conviction record, CaseFacts facts, DateRounding rounding) {
        var truth = record.classes().isAmong(wanted.classes());
        if (wanted.timing().inCustodyForIt()) {
            truth = truth.and(record.inCustodyForIt());
        }
        if (wanted.timing().hasWindow()) {
            truth = truth.and(inWindow(wanted.timing(), record, facts, rounding));
        }
        if (!wanted.notCounting().isEmpty()) {
            truth = truth.and(record.manner().isAmong(wanted.notCounting()).not());
        }
        return truth;
    }

    private static Truth inWindow(Criterion.Timing timing, Conviction record, CaseFacts facts, DateRounding rounding) {
        var until = countedTo(timing.countedTo(), facts);
        var truth = Truth.NO;
        if (timing.withinYears().isPresent()) {
            truth = rounding.isWithin(record.convicted(), timing.withinYears().getAsInt(), until);
        }
        if (timing.releasedWithinYears().isPresent()) {
            truth = truth.or(rounding.isWithin(
                    record.released(), timing.releasedWithinYears().getAsInt(), until));
        }
        return truth;
    }

    static Day countedTo(CountedTo to, CaseFacts facts) {
        return switch (to) {
            case REQUEST -> facts.dates().request();
            case ARREST -> facts.dates().arrest();
        };
    }

    private static Truth charged(Criterion.Charged wanted, CaseFacts facts) {
        var truth = facts.charges().complete() ? Truth.NO : Truth.UNKNOWN;
        for (var charge : facts.charges().listed()) {
            truth = truth.or(matches(wanted, charge));
        }
        return truth;
    }

    private static Truth matches(Criterion.Charged wanted, Charge charge) {
        var truth = charge.classes().isAmong(wanted.classes());
        if (wanted.magistrateFinding()) {
            truth = truth.and(charge.magistrateFinding());
        }
        return wanted.bailOver().isPresent()
                ? truth.and(charge.bail().isMoreThan(wanted.bailOver().get()))
                : truth;
    }
}
