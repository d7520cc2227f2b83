package org.beloved.policy;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.beloved.policy.CaseFacts.Agreement;
import org.beloved.policy.CaseFacts.Bail;
import org.beloved.policy.CaseFacts.Charge;
import org.beloved.policy.CaseFacts.Conviction;
import org.beloved.policy.Criterion.Convicted;
import org.beloved.policy.Criterion.CostsCovered;
import org.beloved.policy.Criterion.CountedTo;

/**
 * A second evaluator, written on purpose apart from the first: yes or no for a case of which everything is known. Slow,
 * short, and with no third value.
 */
final class PlainEvaluator {

    private PlainEvaluator() {}

    static boolean holds(Condition condition, CaseFacts facts) {
        return switch (condition) {
            case Condition.All all -> all.of().stream().allMatch(part -> holds(part, facts));
            case Condition.Any any -> any.of().stream().anyMatch(part -> holds(part, facts));
            case Condition.Not not -> !holds(not.of(), facts);
            case Condition.Unless unless -> holds(unless.rule(), facts) && !holds(unless.exception(), facts);
            case Condition.Leaf leaf -> holds(leaf.criterion(), facts);
        };
    }

    private static boolean holds(Criterion criterion, CaseFacts facts) {
        return switch (criterion) {
            case Criterion.Always ignored -> true;
            case Criterion.Never ignored -> false;
            case Criterion.Stated stated -> facts.papers().stated().get(stated.fact()) == Truth.YES;
            case Criterion.MinimumAge age -> ((Age.Years) facts.age()).atLeast() >= age.years();
            case Criterion.Reimbursement wanted -> agreed(wanted.covered(), facts);
            case Criterion.PendingCase ignored ->
                !facts.charges().listed().isEmpty()
                        || facts.papers().stated().get(YesNoFact.PENDING_CRIMINAL_CASE) == Truth.YES;
            case Criterion.AdministrativeWarrant warrant ->
                warrant.forms().stream()
                        .anyMatch(form ->
                                form.name().equals(facts.papers().warrant().name()));
            case Convicted wanted ->
                facts.convictions().listed().stream()
                                .filter(record -> counts(wanted, record, facts))
                                .count()
                        >= wanted.minCount();
            case Criterion.Charged wanted ->
                facts.charges().listed().stream().anyMatch(charge -> counts(wanted, charge));
        };
    }

    private static boolean agreed(CostsCovered covered, CaseFacts facts) {
        return switch (facts.agreement()) {
            case Agreement.Stated stated -> stated.exists() == Truth.YES;
            case Agreement.Detailed parts ->
                parts.written() == Truth.YES
                        && (covered == CostsCovered.ANY || parts.allCosts() == Truth.YES)
                        && parts.signed().happened()
                        && parts.signed()
                                .latest()
                                .isBefore(facts.dates().request().earliest());
        };
    }

    private static boolean counts(Convicted wanted, Conviction record, CaseFacts facts) {
        var timing = wanted.timing();
        var until = timing.countedTo() == CountedTo.REQUEST
                ? facts.dates().request().earliest()
                : facts.dates().arrest().earliest();
        return wanted.classes().stream().anyMatch(record.classes().surely()::contains)
                && (!timing.inCustodyForIt() || record.inCustodyForIt() == Truth.YES)
                && (!timing.hasWindow()
                        || inside(record.convicted(), timing.withinYears(), until)
                        || inside(record.released(), timing.releasedWithinYears(), until))
                && record.manner().possible().stream().noneMatch(wanted.notCounting()::contains);
    }

    /** Day by day from the event, so that no library's idea of a year is borrowed. */
    private static boolean inside(Day event, OptionalInt years, LocalDate until) {
        if (years.isEmpty() || !event.happened()) {
            return false;
        }
        var from = event.earliest();
        var last = from.getMonthValue() == 2 && from.getDayOfMonth() == 29 ? 28 : from.getDayOfMonth();
        var end = LocalDate.of(from.getYear() + years.getAsInt(), from.getMonthValue(), last);
        return until.compareTo(end) <= 0;
    }

    private static boolean counts(Criterion.Charged wanted, Charge charge) {
        return wanted.classes().stream().anyMatch(charge.classes().surely()::contains)
                && (!wanted.magistrateFinding() || charge.magistrateFinding() == Truth.YES)
                && (wanted.bailOver().isEmpty()
                        || charge.bail() instanceof Bail.Set set
                                && set.amount()
                                                .amount()
                                                .compareTo(
                                                        wanted.bailOver().get().amount())
                                        > 0);
    }
}
