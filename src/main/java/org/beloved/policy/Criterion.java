package org.beloved.policy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What one clause tests. Every kind answers yes, no or not known for every case; none throws. */
public sealed interface Criterion {

    /** Holds in every case. */
    record Always() implements Criterion {}

    /** Holds in no case. */
    record Never() implements Criterion {}

    /** A plain yes-or-no fact. An administrative warrant is never one of the judicial ones. */
    record Stated(YesNoFact fact) implements Criterion {}

    /** The person has reached this age. */
    record MinimumAge(int years) implements Criterion {}

    /** The federal government signed, before the request, to pay the costs named. */
    record Reimbursement(CostsCovered covered) implements Criterion {}

    /** Any criminal case is pending; a listed charge is one. */
    record PendingCase() implements Criterion {}

    /** One of these immigration forms is attached; an officer signs them, never a judge. */
    record AdministrativeWarrant(List<AdminForm> forms) implements Criterion {
        public AdministrativeWarrant {
            forms = List.copyOf(forms);
        }
    }

    /** Enough records each meet the whole description; fields of two records are never mixed. */
    record Convicted(Set<String> classes, Timing timing, int minCount, Set<Adjudication> notCounting)
            implements Criterion {
        public Convicted {
            classes = Ordered.copyOf(classes);
            notCounting = Ordered.copyOf(notCounting);
        }
    }

    /** A pending charge of one of these classes. */
    record Charged(Set<String> classes, boolean magistrateFinding, Optional<Dollars> bailOver) implements Criterion {
        public Charged {
            classes = Ordered.copyOf(classes);
        }
    }

    /** When a conviction counts. */
    record Timing(
            boolean inCustodyForIt, OptionalInt withinYears, OptionalInt releasedWithinYears, CountedTo countedTo) {

        public static final Timing EVER =
                new Timing(false, OptionalInt.empty(), OptionalInt.empty(), CountedTo.REQUEST);

        public static Timing inCustody() {
            return new Timing(true, OptionalInt.empty(), OptionalInt.empty(), CountedTo.REQUEST);
        }

        public static Timing within(int years, CountedTo to) {
            return new Timing(false, OptionalInt.of(years), OptionalInt.empty(), to);
        }

        public static Timing releasedWithin(int years, CountedTo to) {
            return new Timing(false, OptionalInt.empty(), OptionalInt.of(years), to);
        }

        /** Two windows: whichever ends later decides. */
        public boolean isWhicheverLater() {
            return withinYears.isPresent() && releasedWithinYears.isPresent();
        }

        public boolean hasWindow() {
            return withinYears.isPresent() || releasedWithinYears.isPresent();
        }
    }

    /** The day a window is counted to. */
    enum CountedTo {
        REQUEST,
        ARREST
    }

    /** How much of the cost the agreement must cover. */
    enum CostsCovered {
        ALL,
        ANY
    }

    /** Immigration forms that an officer signs. */
    enum AdminForm {
        I_200,
        I_205;

        /** As printed on the form. */
        public String printed() {
            return name().replace('_', '-');
        }
    }

    /** How a court dealt with the case. */
    enum Adjudication {
        ADULT,
        JUVENILE,
        YOUTHFUL_OFFENDER
    }

    default boolean isConstant() {
        return this instanceof Always || this instanceof Never;
    }
}
