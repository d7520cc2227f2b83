package org.beloved.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beloved.policy.CaseFacts.AdminWarrant;
import org.beloved.policy.CaseFacts.Agreement;
import org.beloved.policy.CaseFacts.Bail;
import org.beloved.policy.CaseFacts.Charge;
import org.beloved.policy.CaseFacts.Conviction;
import org.beloved.policy.CaseFacts.Manner;
import org.beloved.policy.CaseFacts.Papers;
import org.beloved.policy.CaseFacts.Records;
import org.beloved.policy.Criterion.Adjudication;

/** Every way, over a small world, in which the unknown facts of a case can turn out. */
final class Completions {

    private Completions() {}

    /** What the rule does not read is set aside first, so that the number of ways stays small. */
    static List<CaseFacts> of(CaseFacts facts, Condition rule) {
        var read = rule.leaves().map(Condition.Leaf::criterion).toList();
        var asked = facts;
        for (var fact : YesNoFact.values()) {
            var isPending = fact == YesNoFact.PENDING_CRIMINAL_CASE
                    && read.stream()
                            .anyMatch(one -> one instanceof Criterion.PendingCase || one instanceof Criterion.Charged);
            if (!isPending && !read.contains(new Criterion.Stated(fact))) {
                asked = asked.with(fact, Truth.NO);
            }
        }
        if (read.stream().noneMatch(Criterion.Convicted.class::isInstance)) {
            asked = asked.withConvictions(Records.all());
        }
        if (read.stream().noneMatch(one -> one instanceof Criterion.Charged || one instanceof Criterion.PendingCase)) {
            asked = asked.withCharges(Records.all());
        }
        if (read.stream().noneMatch(Criterion.Reimbursement.class::isInstance)) {
            asked = asked.with(new Agreement.Stated(Truth.NO));
        }
        if (read.stream().noneMatch(Criterion.AdministrativeWarrant.class::isInstance)) {
            asked = asked.with(AdminWarrant.NONE);
        }
        if (read.stream().noneMatch(Criterion.MinimumAge.class::isInstance)) {
            asked = asked.with(Age.years(40));
        }
        return of(asked);
    }

    static List<CaseFacts> of(CaseFacts facts) {
        var all = List.of(facts);
        all = each(all, Completions::ages);
        all = each(all, Completions::arrests);
        all = each(all, Completions::papers);
        all = each(all, Completions::agreements);
        all = each(all, Completions::convictions);
        return each(all, Completions::charges);
    }

    private static List<CaseFacts> each(List<CaseFacts> some, Function<CaseFacts, Stream<CaseFacts>> filled) {
        return some.stream().flatMap(filled).toList();
    }

    private static Stream<CaseFacts> ages(CaseFacts facts) {
        return facts.age().isOpen() ? Stream.of(17, 19, 40).map(Age::years).map(facts::with) : Stream.of(facts);
    }

    private static Stream<CaseFacts> arrests(CaseFacts facts) {
        return days(facts.dates().arrest(), Dice.REQUEST, Dice.REQUEST.minusDays(40))
                .map(arrest -> facts.with(new CaseFacts.Dates(facts.dates().request(), arrest)));
    }

    private static Stream<Day> days(Day day, LocalDate... possible) {
        return day.isOpen() ? Stream.of(possible).map(Day::on) : Stream.of(day);
    }

    private static Stream<Truth> truths(Truth truth) {
        return truth.isKnown() ? Stream.of(truth) : Stream.of(Truth.YES, Truth.NO);
    }

    private static Stream<CaseFacts> papers(CaseFacts facts) {
        var all = List.of(facts.papers().stated());
        for (var fact : YesNoFact.values()) {
            all = all.stream()
                    .flatMap(stated -> truths(stated.get(fact)).map(value -> stated.with(fact, value)))
                    .toList();
        }
        var warrants = facts.papers().warrant() == AdminWarrant.UNKNOWN
                ? List.of(AdminWarrant.NONE, AdminWarrant.I_200, AdminWarrant.I_205)
                : List.of(facts.papers().warrant());
        return all.stream()
                .flatMap(stated -> warrants.stream()
                        .map(warrant -> new CaseFacts(
                                facts.dates(),
                                facts.form(),
                                facts.age(),
                                facts.convictions(),
                                facts.charges(),
                                facts.agreement(),
                                new Papers(stated, warrant))));
    }

    private static Stream<CaseFacts> agreements(CaseFacts facts) {
        return switch (facts.agreement()) {
            case Agreement.Stated stated ->
                truths(stated.exists()).map(Agreement.Stated::new).map(facts::with);
            case Agreement.Detailed parts ->
                truths(parts.written())
                        .flatMap(written -> truths(parts.allCosts())
                                .flatMap(costs -> days(parts.signed(), Dice.REQUEST.minusDays(1), Dice.REQUEST)
                                        .map(signed -> new Agreement.Detailed(written, costs, signed))))
                        .map(facts::with);
        };
    }

    private static Stream<CaseFacts> convictions(CaseFacts facts) {
        if (!facts.convictions().complete()) {
            return Stream.of(
                            List.<Conviction>of(),
                            List.of(record("FELONY")),
                            List.of(record("MISDEMEANOR"), record("MISDEMEANOR")),
                            List.of(record("HOMICIDE"), record("FELONY")))
                    .map(listed -> facts.withConvictions(new Records<>(listed, true)));
        }
        return product(facts.convictions().listed(), Completions::records)
                .map(listed -> facts.withConvictions(new Records<>(listed, true)));
    }

    private static Conviction record(String name) {
        return new Conviction(
                OffenseClasses.of(name), Day.on(Dice.REQUEST.minusYears(1)), Day.NONE, Truth.YES, Manner.ADULT);
    }

    private static Stream<Conviction> records(Conviction open) {
        var classes = open.classes().isOpen()
                ? Stream.of("FELONY", "MISDEMEANOR", "HOMICIDE").map(OffenseClasses::of)
                : Stream.of(open.classes());
        return classes.flatMap(known -> days(open.convicted(), Dice.REQUEST.minusYears(20), Dice.REQUEST.minusYears(1))
                .flatMap(day -> days(open.released(), Dice.REQUEST.minusYears(15), Dice.REQUEST.minusYears(1))
                        .flatMap(release -> truths(open.inCustodyForIt())
                                .flatMap(custody -> manners(open.manner())
                                        .map(manner -> new Conviction(known, day, release, custody, manner))))));
    }

    private static Stream<Manner> manners(Manner manner) {
        return manner.isOpen() ? Stream.of(Manner.ADULT, new Manner(Set.of(Adjudication.JUVENILE))) : Stream.of(manner);
    }

    private static Stream<CaseFacts> charges(CaseFacts facts) {
        // "No case is pending" rules out a charge that was not listed.
        if (!facts.charges().complete() && facts.papers().stated().get(YesNoFact.PENDING_CRIMINAL_CASE) == Truth.NO) {
            return Stream.of(facts.withCharges(new Records<>(List.of(), true)));
        }
        if (!facts.charges().complete()) {
            return Stream.of(List.<Charge>of(), List.of(charge("FELONY")), List.of(charge("MISDEMEANOR")))
                    .map(listed -> facts.withCharges(new Records<>(listed, true)));
        }
        return product(facts.charges().listed(), Completions::charges)
                .map(listed -> facts.withCharges(new Records<>(listed, true)));
    }

    private static Charge charge(String name) {
        return new Charge(OffenseClasses.of(name), new Bail.Set(Dollars.of(9000)), Truth.YES);
    }

    private static Stream<Charge> charges(Charge open) {
        var bails = open.bail() instanceof Bail.Unknown
                ? List.<Bail>of(new Bail.Set(Dollars.of(5000)), new Bail.Set(Dollars.of(5001)))
                : List.of(open.bail());
        return bails.stream()
                .flatMap(bail ->
                        truths(open.magistrateFinding()).map(finding -> new Charge(open.classes(), bail, finding)));
    }

    private static <R> Stream<List<R>> product(List<R> listed, Function<R, Stream<R>> filled) {
        var all = Stream.of(List.<R>of());
        for (var record : listed) {
            all = all.flatMap(before -> filled.apply(record).map(next -> {
                var longer = new ArrayList<>(before);
                longer.add(next);
                return List.copyOf(longer);
            }));
        }
        return all;
    }
}
