package org.beloved.policy;

import java.util.List;
import java.util.Set;
import org.beloved.policy.Criterion.Adjudication;
import org.beloved.policy.Criterion.AdminForm;

/** The facts of one case as a decision reads them: each known, known to be none, or unknown. Never null. */
public record CaseFacts(
        Dates dates,
        DetainerForm form,
        Age age,
        Records<Conviction> convictions,
        Records<Charge> charges,
        Agreement agreement,
        Papers papers) {

    /** Nothing known, a hold assumed to be asked for. */
    public static final CaseFacts UNKNOWN = new CaseFacts(
            new Dates(Day.UNKNOWN, Day.UNKNOWN),
            DetainerForm.ASSUMED_HOLD,
            Age.UNKNOWN,
            Records.unknown(),
            Records.unknown(),
            new Agreement.Stated(Truth.UNKNOWN),
            new Papers(YesNoFacts.UNKNOWN, AdminWarrant.UNKNOWN));

    /** The day of the request and of the arrest; the arrest is never later than the request. */
    public record Dates(Day request, Day arrest) {
        public Dates {
            arrest = arrest.notAfter(request);
        }
    }

    /** The plain facts, and the immigration warrant attached. */
    public record Papers(YesNoFacts stated, AdminWarrant warrant) {}

    /** A list that is complete, or may hold records we were not told of. */
    public record Records<T>(List<T> listed, boolean complete) {
        public Records {
            listed = List.copyOf(listed);
        }

        public static <T> Records<T> unknown() {
            return new Records<>(List.of(), false);
        }

        @SafeVarargs
        public static <T> Records<T> all(T... listed) {
            return new Records<>(List.of(listed), true);
        }
    }

    /** One conviction. */
    public record Conviction(
            OffenseClasses classes, Day convicted, Day released, Truth inCustodyForIt, Manner manner) {}

    /** How the case was decided, if known. */
    public record Manner(Set<Adjudication> possible) {
        public static final Manner ADULT = new Manner(Set.of(Adjudication.ADULT));
        public static final Manner UNKNOWN = new Manner(Set.of(Adjudication.values()));

        /** Whether the text leaves it out. */
        public Truth isAmong(Set<Adjudication> leftOut) {
            return Truth.between(
                    leftOut.containsAll(possible), possible.stream().anyMatch(leftOut::contains));
        }

        public boolean isOpen() {
            return possible.size() > 1;
        }
    }

    /** One pending charge. */
    public record Charge(OffenseClasses classes, Bail bail, Truth magistrateFinding) {}

    /** Bail set on a charge. */
    public sealed interface Bail {
        /** Not known. */
        record Unknown() implements Bail {}

        /** Known to the cent. */
        record Set(Dollars amount) implements Bail {}

        default Truth isMoreThan(Dollars figure) {
            return switch (this) {
                case Unknown ignored -> Truth.UNKNOWN;
                case Set set -> Truth.of(set.amount().isMoreThan(figure));
            };
        }
    }

    /** The federal government's agreement to pay. */
    public sealed interface Agreement {
        /** Yes means: written, all costs, signed before the request. */
        record Stated(Truth exists) implements Agreement {}

        /** Told in parts. */
        record Detailed(Truth written, Truth allCosts, Day signed) implements Agreement {}
    }

    /** The immigration warrant attached to the form, signed by an officer. */
    public enum AdminWarrant {
        NONE,
        I_200,
        I_205,
        UNKNOWN;

        public Truth isAmong(List<AdminForm> forms) {
            return switch (this) {
                case NONE -> Truth.NO;
                case I_200 -> Truth.of(forms.contains(AdminForm.I_200));
                case I_205 -> Truth.of(forms.contains(AdminForm.I_205));
                case UNKNOWN -> Truth.UNKNOWN;
            };
        }
    }

    public CaseFacts with(YesNoFact fact, Truth value) {
        return new CaseFacts(
                dates,
                form,
                age,
                convictions,
                charges,
                agreement,
                new Papers(papers.stated.with(fact, value), papers.warrant));
    }

    public CaseFacts with(Agreement changed) {
        return new CaseFacts(dates, form, age, convictions, charges, changed, papers);
    }

    public CaseFacts with(Age changed) {
        return new CaseFacts(dates, form, changed, convictions, charges, agreement, papers);
    }

    public CaseFacts with(DetainerForm changed) {
        return new CaseFacts(dates, changed, age, convictions, charges, agreement, papers);
    }

    public CaseFacts with(AdminWarrant changed) {
        return new CaseFacts(dates, form, age, convictions, charges, agreement, new Papers(papers.stated, changed));
    }

    public CaseFacts with(Dates changed) {
        return new CaseFacts(changed, form, age, convictions, charges, agreement, papers);
    }

    public CaseFacts withConvictions(Records<Conviction> changed) {
        return new CaseFacts(dates, form, age, changed, charges, agreement, papers);
    }

    public CaseFacts withCharges(Records<Charge> changed) {
        return new CaseFacts(dates, form, age, convictions, changed, agreement, papers);
    }
}
