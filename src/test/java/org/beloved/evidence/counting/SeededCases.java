package org.beloved.evidence.counting;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.beloved.evidence.facility.FacilityLevel;
import org.beloved.evidence.records.Criminality;
import org.beloved.evidence.records.DetainerRecord;
import org.beloved.evidence.records.LiftReason;
import org.beloved.evidence.records.Marks;
import org.beloved.policy.Age;
import org.beloved.policy.Anchor;
import org.beloved.policy.CaseFacts;
import org.beloved.policy.Condition;
import org.beloved.policy.Confidence;
import org.beloved.policy.Criterion;
import org.beloved.policy.Day;
import org.beloved.policy.DetainerForm;
import org.beloved.policy.OffenseClasses;
import org.beloved.policy.Truth;
import org.beloved.policy.YesNoFact;
import org.beloved.shared.Fips;

/** Draws records, conditions and assumptions from a seed, with the edges drawn often: last days of a year, blanks. */
final class SeededCases {

    private final RandomGenerator random;

    SeededCases(RandomGenerator random) {
        this.random = random;
    }

    List<DetainerRecord> records(int count) {
        return IntStream.range(0, count).mapToObj(_ -> record()).toList();
    }

    private DetainerRecord record() {
        Map<Marks, Truth> marks = new EnumMap<>(Marks.class);
        for (Marks mark : Marks.values()) {
            marks.put(mark, one(Truth.values()));
        }
        return new DetainerRecord(
                one(FacilityLevel.values()),
                maybe(new Fips(one("42091", "42101", "06085"))),
                maybe(day(2008, 2026)),
                one(DetainerForm.values()),
                one(LiftReason.values()),
                person(),
                marks);
    }

    /** Convictions whose class is settled, with days crowded about the end of a window of five years. */
    List<DetainerRecord> killings(int count) {
        return IntStream.range(0, count)
                .mapToObj(_ -> new DetainerRecord(
                        FacilityLevel.LOCAL,
                        Optional.empty(),
                        maybe(day(2009, 2011)),
                        DetainerForm.I_247A,
                        one(LiftReason.values()),
                        new DetainerRecord.Person(
                                OptionalInt.empty(),
                                OptionalInt.empty(),
                                Criminality.CONVICTED,
                                "0901",
                                maybe(day(2003, 2006))),
                        new EnumMap<>(Marks.class)))
                .toList();
    }

    private DetainerRecord.Person person() {
        return new DetainerRecord.Person(
                random.nextBoolean() ? OptionalInt.of(random.nextInt(50)) : OptionalInt.empty(),
                random.nextInt(4) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(1930, 2015)),
                one(Criminality.values()),
                one("", "0901", "0909", "1399", "3599"),
                maybe(day(1995, 2026)));
    }

    Condition condition(int depth) {
        if (depth == 0 || random.nextInt(4) == 0) {
            return new Condition.Leaf(criterion(), new Anchor("a" + random.nextInt(1_000_000), "", Confidence.HIGH));
        }
        return switch (random.nextInt(4)) {
            case 0 -> new Condition.All(parts(depth));
            case 1 -> new Condition.Any(parts(depth));
            case 2 -> new Condition.Not(condition(depth - 1));
            default -> new Condition.Unless("exception", condition(depth - 1), condition(depth - 1));
        };
    }

    private List<Condition> parts(int depth) {
        return IntStream.rangeClosed(0, random.nextInt(1, 4))
                .mapToObj(_ -> condition(depth - 1))
                .toList();
    }

    private Criterion criterion() {
        return switch (random.nextInt(9)) {
            case 0 -> new Criterion.Always();
            case 1 -> new Criterion.Never();
            case 2, 3 -> new Criterion.Stated(one(YesNoFact.values()));
            case 4 -> new Criterion.MinimumAge(one(16, 18, 21));
            case 5 -> new Criterion.Reimbursement(one(Criterion.CostsCovered.values()));
            case 6 -> new Criterion.PendingCase();
            case 7 -> new Criterion.Charged(classes(), random.nextBoolean(), Optional.empty());
            default -> new Criterion.Convicted(classes(), timing(), random.nextInt(1, 3), Set.of());
        };
    }

    private Set<String> classes() {
        Set<String> classes = new HashSet<>();
        classes.add(one("HOMICIDE", "FELONY", "VIOLENT_FELONY"));
        classes.add(one("HOMICIDE", "FELONY", "MISDEMEANOR"));
        return classes;
    }

    private Criterion.Timing timing() {
        Criterion.CountedTo to = one(Criterion.CountedTo.values());
        return switch (random.nextInt(4)) {
            case 0 -> Criterion.Timing.EVER;
            case 1 -> Criterion.Timing.inCustody();
            case 2 -> Criterion.Timing.within(one(5, 7, 10), to);
            default -> new Criterion.Timing(false, OptionalInt.of(10), OptionalInt.of(5), to);
        };
    }

    CaseFacts assumptions() {
        CaseFacts facts = CaseFacts.UNKNOWN;
        for (YesNoFact fact : YesNoFact.values()) {
            facts = facts.with(fact, one(Truth.values()));
        }
        CaseFacts.Agreement agreement = random.nextBoolean()
                ? new CaseFacts.Agreement.Stated(one(Truth.values()))
                : new CaseFacts.Agreement.Detailed(Truth.YES, one(Truth.values()), Day.on(day(2012, 2016)));
        return facts.with(agreement)
                .with(new CaseFacts.Dates(Day.UNKNOWN, one(Day.UNKNOWN, Day.on(day(2008, 2026)))))
                .withConvictions(one(
                        facts.convictions(),
                        new CaseFacts.Records<>(List.of(conviction(), conviction()), random.nextBoolean())))
                .with(one(Age.UNKNOWN, Age.years(30), Age.years(16), Age.bornIn(1995)))
                .with(one(DetainerForm.ASSUMED_HOLD, DetainerForm.UNKNOWN));
    }

    private CaseFacts.Conviction conviction() {
        return new CaseFacts.Conviction(
                one(OffenseClasses.UNKNOWN, new OffenseClasses(Set.of("FELONY"), Set.of(), true)),
                one(Day.UNKNOWN, Day.NONE, Day.on(day(1995, 2026))),
                one(Day.UNKNOWN, Day.on(day(1995, 2026))),
                one(Truth.values()),
                CaseFacts.Manner.UNKNOWN);
    }

    private LocalDate day(int from, int before) {
        int year = random.nextInt(from, before);
        return switch (random.nextInt(9)) {
            case 6 -> LocalDate.of(year - year % 4, 2, 29);
            case 7 -> LocalDate.of(year, 2, 28);
            case 8 -> LocalDate.of(year, 3, 1);
            case 0 -> LocalDate.of(year, 12, 31);
            case 1 -> LocalDate.of(year, 1, 1);
            case 2 -> LocalDate.of(year, 9, 30);
            case 3 -> LocalDate.of(year, 10, 1);
            default -> LocalDate.ofYearDay(year, random.nextInt(1, 366));
        };
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextInt(8) == 0 ? Optional.empty() : Optional.of(value);
    }

    @SafeVarargs
    private <T> T one(T... values) {
        return values[random.nextInt(values.length)];
    }
}
