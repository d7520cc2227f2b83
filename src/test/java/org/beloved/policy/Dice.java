package org.beloved.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.beloved.policy.CaseFacts.AdminWarrant;
import org.beloved.policy.CaseFacts.Agreement;
import org.beloved.policy.CaseFacts.Bail;
import org.beloved.policy.CaseFacts.Charge;
import org.beloved.policy.CaseFacts.Conviction;
import org.beloved.policy.CaseFacts.Manner;
import org.beloved.policy.CaseFacts.Papers;
import org.beloved.policy.CaseFacts.Records;
import org.beloved.policy.Criterion.Adjudication;
import org.beloved.policy.Criterion.AdminForm;
import org.beloved.policy.Criterion.CostsCovered;
import org.beloved.policy.Criterion.CountedTo;
import org.beloved.policy.Criterion.Stated;
import org.beloved.policy.Criterion.Timing;

/** Draws random rules and random cases, the same ones for the same seed. */
public final class Dice {

    public static final LocalDate REQUEST = LocalDate.of(2016, 3, 1);
    private static final List<String> CLASSES = List.of("FELONY", "MISDEMEANOR", "HOMICIDE");
    private static final List<YesNoFact> FACTS = List.of(
            YesNoFact.JUDICIAL_WARRANT, YesNoFact.COURT_ORDER, YesNoFact.GANG_LISTED, YesNoFact.TERROR_WATCHLIST);

    private final Random random;

    public Dice(long seed) {
        this.random = new Random(seed);
    }

    public int below(int bound) {
        return random.nextInt(bound);
    }

    public boolean coin() {
        return random.nextBoolean();
    }

    @SafeVarargs
    public final <T> T of(T... items) {
        return items[below(items.length)];
    }

    public <T> T of(List<T> items) {
        return items.get(below(items.size()));
    }

    /** A tree over any clauses. */
    public Condition tree(int depth) {
        return tree(depth, this::criterion);
    }

    /** A tree over plain yes-or-no facts alone. */
    public Condition plainTree(int depth) {
        return tree(depth, () -> new Stated(of(FACTS)));
    }

    private Condition tree(int depth, Supplier<Criterion> leaves) {
        if (depth == 0 || below(5) == 0) {
            return leaf(leaves.get());
        }
        return switch (below(7)) {
            case 0, 1 -> new Condition.Not(tree(depth - 1, leaves));
            case 2 -> new Condition.Unless("exception", tree(depth - 1, leaves), tree(depth - 1, leaves));
            case 3, 4 -> new Condition.All(parts(depth, leaves));
            default -> new Condition.Any(parts(depth, leaves));
        };
    }

    private List<Condition> parts(int depth, Supplier<Criterion> leaves) {
        var parts = new ArrayList<Condition>();
        for (int count = 1 + below(3); count > 0; count--) {
            parts.add(tree(depth - 1, leaves));
        }
        return parts;
    }

    public static Condition.Leaf leaf(Criterion criterion) {
        return new Condition.Leaf(criterion, new Anchor("", "", Confidence.HIGH));
    }

    private Criterion criterion() {
        return switch (below(8)) {
            case 0 -> new Criterion.MinimumAge(of(18, 21));
            case 1 -> new Criterion.Reimbursement(of(CostsCovered.values()));
            case 2 -> new Criterion.PendingCase();
            case 3 -> new Criterion.AdministrativeWarrant(of(List.of(AdminForm.I_200), List.of(AdminForm.values())));
            case 4, 5 -> convicted();
            case 6 ->
                new Criterion.Charged(
                        classes(), below(3) == 0, coin() ? Optional.empty() : Optional.of(Dollars.of(5000)));
            default -> new Stated(of(FACTS));
        };
    }

    private Criterion.Convicted convicted() {
        var timing = of(
                Timing.EVER,
                Timing.inCustody(),
                Timing.within(of(5, 10), of(CountedTo.values())),
                new Timing(false, OptionalInt.of(10), OptionalInt.of(5), of(CountedTo.values())));
        Set<Adjudication> leftOut = coin() ? Set.of() : Set.of(Adjudication.JUVENILE);
        return new Criterion.Convicted(classes(), timing, of(1, 1, 2), leftOut);
    }

    private Set<String> classes() {
        var classes = new LinkedHashSet<>(List.of(of(CLASSES)));
        if (coin()) {
            classes.add(of(CLASSES));
        }
        return classes;
    }

    /** A case in which about a third of the facts are not known. */
    public CaseFacts facts() {
        var stated = YesNoFacts.ALL_NO;
        for (var fact : FACTS) {
            stated = stated.with(fact, truth());
        }
        stated = stated.with(YesNoFact.PENDING_CRIMINAL_CASE, truth());
        return new CaseFacts(
                new CaseFacts.Dates(Day.on(REQUEST), of(Day.UNKNOWN, Day.on(REQUEST.minusDays(40)))),
                DetainerForm.ASSUMED_HOLD,
                of(Age.UNKNOWN, Age.years(17), Age.years(19), Age.years(40)),
                convictions(),
                charges(),
                agreement(),
                new Papers(stated, of(AdminWarrant.values())));
    }

    public Truth truth() {
        return of(Truth.values());
    }

    private Agreement agreement() {
        return coin()
                ? new Agreement.Stated(truth())
                : new Agreement.Detailed(truth(), truth(), of(Day.UNKNOWN, Day.NONE, Day.on(REQUEST.minusDays(1))));
    }

    private Records<Conviction> convictions() {
        if (below(5) == 0) {
            return Records.unknown();
        }
        var listed = new ArrayList<Conviction>();
        for (int count = below(3); count > 0; count--) {
            listed.add(new Conviction(
                    of(OffenseClasses.of(of(CLASSES)), OffenseClasses.of("FELONY", "HOMICIDE"), OffenseClasses.UNKNOWN),
                    of(
                            Day.UNKNOWN,
                            Day.on(REQUEST.minusYears(5)),
                            Day.on(REQUEST.minusYears(5).minusDays(20)),
                            old()),
                    of(Day.NONE, Day.UNKNOWN, Day.on(REQUEST.minusYears(4))),
                    truth(),
                    of(Manner.ADULT, Manner.UNKNOWN, new Manner(Set.of(Adjudication.JUVENILE)))));
        }
        return new Records<>(listed, true);
    }

    private static Day old() {
        return Day.on(REQUEST.minusYears(20));
    }

    private Records<Charge> charges() {
        if (below(5) == 0) {
            return Records.unknown();
        }
        var listed = new ArrayList<Charge>();
        for (int count = below(3); count > 0; count--) {
            listed.add(new Charge(
                    OffenseClasses.of(of(CLASSES)),
                    of(new Bail.Unknown(), new Bail.Set(Dollars.of(5000)), new Bail.Set(Dollars.of(6000))),
                    truth()));
        }
        return new Records<>(listed, true);
    }
}
