package org.beloved.evidence.intake;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.beloved.evidence.facility.Facility;
import org.beloved.evidence.facility.FacilityMatch;
import org.beloved.evidence.facility.FacilityMatcher;
import org.beloved.evidence.facility.Unplaced;
import org.beloved.evidence.records.Criminality;
import org.beloved.evidence.records.DetainerRecord;
import org.beloved.evidence.records.LiftReason;
import org.beloved.evidence.records.Marks;
import org.beloved.policy.DetainerForm;
import org.beloved.policy.Truth;

/** Turns the rows of one data set into records, one at a time, and keeps what it noticed. Not for two threads at once. */
public final class Normalizer {

    private static final int FIRST_REQUEST = 1990;
    private static final int FIRST_CONVICTION = 1930;
    private static final int FIRST_BIRTH = 1900;
    private static final int CHARGE_DIGITS = 4;
    private static final int YEAR_DIGITS = 4;

    /** How the ids of people begin that this program makes up; no release has such. */
    public static final String MADE_UP = "practice";

    /** Some programs write whole numbers with a decimal. */
    private static final Pattern YEAR = Pattern.compile("\\d{4}(\\.0)?");

    private static final Vocabulary<DetainerForm> FORMS = new Vocabulary<>(Field.FORM, DetainerForm.class);
    private static final Vocabulary<LiftReason> LIFTS = new Vocabulary<>(Field.LIFT, LiftReason.class);
    private static final Vocabulary<Criminality> CRIMINALITIES = new Vocabulary<>(Field.CRIMINALITY, Criminality.class);

    private final FacilityMatcher matcher;
    private final Dates requests;
    private final Dates convictions;
    private final int lastYear;
    private final Findings findings = new Findings();
    private final Map<Facility, FacilityMatch> facilities = new HashMap<>();
    private final Map<Facility, Long> unplaced = new HashMap<>();
    private final Map<String, Integer> people = new HashMap<>();
    private final Map<String, Optional<LocalDate>> requestDays = new HashMap<>();
    private final Map<String, Optional<LocalDate>> convictionDays = new HashMap<>();
    private final Map<String, Integer> years = new HashMap<>();
    private final boolean numbersPeople;
    private long rows;

    /** @param released the day the file came out, or today: no request is later than the year after it */
    public Normalizer(FacilityMatcher matcher, LocalDate released) {
        this(matcher, released, true);
    }

    /** For whoever only looks: nobody is given a number, which for millions of people takes much memory. */
    static Normalizer withoutPeople(FacilityMatcher matcher, LocalDate released) {
        return new Normalizer(matcher, released, false);
    }

    private Normalizer(FacilityMatcher matcher, LocalDate released, boolean numbersPeople) {
        this.numbersPeople = numbersPeople;
        this.matcher = matcher;
        this.lastYear = released.getYear() + 1;
        this.requests = new Dates(FIRST_REQUEST, lastYear);
        this.convictions = new Dates(FIRST_CONVICTION, lastYear);
    }

    public DetainerRecord record(FileRow row) {
        rows++;
        if (row.strayCells() != 0) {
            findings.add(Trouble.CELLS, row.origin(), "%+d".formatted(row.strayCells()));
        }
        if (row.get(Field.PERSON).startsWith(MADE_UP)) {
            findings.add(Trouble.PRACTICE, row.origin(), "");
        }
        FacilityMatch where = facility(row);
        return new DetainerRecord(
                where.level(), where.county(), prepared(row), form(row), lift(row), person(row), marks(row));
    }

    public Findings findings() {
        return findings;
    }

    public long rows() {
        return rows;
    }

    private FacilityMatch facility(FileRow row) {
        Facility facility = new Facility(row.get(Field.FACILITY), row.get(Field.CITY), row.get(Field.STATE));
        FacilityMatch match = facilities.computeIfAbsent(facility, matcher::match);
        if (match.county().isEmpty()) {
            unplaced.merge(facility, 1L, Long::sum);
            findings.add(
                    Trouble.FACILITY_NOT_FOUND,
                    row.origin(),
                    facility.name() + " | " + facility.city() + " | " + facility.state());
        }
        return match;
    }

    /** Every facility so far whose county was not found, each once, those with most records first. */
    public List<Unplaced> unplaced() {
        return unplaced.entrySet().stream()
                .map(met -> new Unplaced(matcher.match(met.getKey()), met.getValue()))
                .sorted(Comparator.comparingLong(Unplaced::records).reversed())
                .toList();
    }

    private Optional<LocalDate> prepared(FileRow row) {
        String text = row.get(Field.PREPARED);
        if (text.isEmpty()) {
            findings.add(Trouble.NO_DATE, row.origin(), "");
            return Optional.empty();
        }
        return day(text, requestDays.computeIfAbsent(text, requests::read), Trouble.ODD_DATE, row);
    }

    private Optional<LocalDate> day(String text, Optional<LocalDate> day, Trouble trouble, FileRow row) {
        if (day.isEmpty()) {
            findings.add(trouble, row.origin(), text);
        }
        return day;
    }

    private DetainerForm form(FileRow row) {
        String text = row.get(Field.FORM);
        return text.isEmpty()
                ? DetainerForm.ASSUMED_HOLD
                : meaning(FORMS, text, Trouble.UNKNOWN_FORM, row).orElse(DetainerForm.UNKNOWN);
    }

    private LiftReason lift(FileRow row) {
        String text = row.get(Field.LIFT);
        return text.isEmpty()
                ? LiftReason.UNKNOWN
                : meaning(LIFTS, text, Trouble.UNKNOWN_LIFT_REASON, row).orElse(LiftReason.OTHER);
    }

    private DetainerRecord.Person person(FileRow row) {
        String convicted = row.get(Field.CONVICTED);
        return new DetainerRecord.Person(
                number(row.get(Field.PERSON)),
                birthYear(row.get(Field.BIRTH_YEAR), row),
                criminality(row.get(Field.CRIMINALITY), row),
                chargeCode(row.get(Field.CHARGE_CODE)),
                convicted.isEmpty()
                        ? Optional.empty()
                        : day(
                                convicted,
                                convictionDays.computeIfAbsent(convicted, convictions::read),
                                Trouble.ODD_CONVICTION_DATE,
                                row));
    }

    /** A spreadsheet takes the leading zero from a code that looks like a number. */
    private static String chargeCode(String text) {
        return text.length() == CHARGE_DIGITS - 1 && text.chars().allMatch(Character::isDigit) ? "0" + text : text;
    }

    /** Only within this data set: a release's ids say nothing in another one. */
    private OptionalInt number(String id) {
        return id.isEmpty() || !numbersPeople
                ? OptionalInt.empty()
                : OptionalInt.of(people.computeIfAbsent(id, _ -> people.size()));
    }

    private OptionalInt birthYear(String text, FileRow row) {
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        int year = years.computeIfAbsent(
                text, _ -> YEAR.matcher(text).matches() ? Integer.parseInt(text.substring(0, YEAR_DIGITS)) : 0);
        if (year < FIRST_BIRTH || year > lastYear) {
            findings.add(Trouble.ODD_BIRTH_YEAR, row.origin(), text);
            return OptionalInt.empty();
        }
        return OptionalInt.of(year);
    }

    private Criminality criminality(String text, FileRow row) {
        return text.isEmpty()
                ? Criminality.UNKNOWN
                : meaning(CRIMINALITIES, text, Trouble.UNKNOWN_CRIMINALITY, row).orElse(Criminality.UNKNOWN);
    }

    private Map<Marks, Truth> marks(FileRow row) {
        Map<Marks, Truth> marks = new EnumMap<>(Marks.class);
        marks.put(Marks.FINAL_ORDER, yesOrNo(row, Field.FINAL_ORDER));
        // A blank and a "no" look alike in these two columns: officers tick them when their papers say so.
        marks.put(Marks.GANG_LISTED, yesOnly(row, Field.GANG));
        marks.put(Marks.PRIOR_FELONY, yesOnly(row, Field.PRIOR_FELONY));
        return marks;
    }

    private Truth yesOnly(FileRow row, Field field) {
        return yesOrNo(row, field) == Truth.YES ? Truth.YES : Truth.UNKNOWN;
    }

    private Truth yesOrNo(FileRow row, Field field) {
        String text = row.get(field);
        return switch (text) {
            case "" -> Truth.UNKNOWN;
            case "YES", "Yes", "yes", "Y", "y", "TRUE", "True", "true" -> Truth.YES;
            case "NO", "No", "no", "N", "n", "FALSE", "False", "false" -> Truth.NO;
            default -> {
                findings.add(Trouble.ODD_YES_OR_NO, row.origin(), text);
                yield Truth.UNKNOWN;
            }
        };
    }

    private <E extends Enum<E>> Optional<E> meaning(
            Vocabulary<E> vocabulary, String text, Trouble trouble, FileRow row) {
        Optional<E> meaning = vocabulary.meaning(text);
        if (meaning.isEmpty()) {
            findings.add(trouble, row.origin(), text);
        }
        return meaning;
    }
}
