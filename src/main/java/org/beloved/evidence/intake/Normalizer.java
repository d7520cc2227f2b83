package org.beloved.evidence.intake;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.beloved.evidence.facility.Facility;
import org.beloved.evidence.facility.FacilityMatch;
import org.beloved.evidence.facility.FacilityMatcher;
import org.beloved.evidence.records.Criminality;
import org.beloved.evidence.records.DetainerRecord;
import org.beloved.evidence.records.LiftReason;
import org.beloved.evidence.records.Marks;
import org.beloved.policy.DetainerForm;
import org.beloved.policy.Truth;

/** Turns the rows of one file into records, one at a time, and keeps what it noticed. Not for two threads at once. */
public final class Normalizer {

    private static final Set<String> BLANKS =
            Set.of("", "na", "n/a", "null", "b(6), b(7)c", "b(6),b(7)(c)", "(b)(6)(b)(7)(c)", "(b)(6), (b)(7)(c)");

    private static final int FIRST_REQUEST = 1990;
    private static final int FIRST_CONVICTION = 1930;
    private static final int FIRST_BIRTH = 1900;

    private static final Vocabulary<DetainerForm> FORMS = new Vocabulary<>(Field.FORM, DetainerForm.class);
    private static final Vocabulary<LiftReason> LIFTS = new Vocabulary<>(Field.LIFT, LiftReason.class);
    private static final Vocabulary<Criminality> CRIMINALITIES = new Vocabulary<>(Field.CRIMINALITY, Criminality.class);

    private final Header header;
    private final FacilityMatcher matcher;
    private final Dates requests;
    private final Dates convictions;
    private final int lastYear;
    private final Findings findings = new Findings();
    private final Map<Facility, FacilityMatch> facilities = new HashMap<>();
    private final Map<String, Integer> people = new HashMap<>();
    private final Map<String, Optional<LocalDate>> days = new HashMap<>();
    private long row;

    /** @param released the day the file came out, or today: no request is later than the year after it */
    public Normalizer(Header header, FacilityMatcher matcher, LocalDate released) {
        this.header = header;
        this.matcher = matcher;
        this.lastYear = released.getYear() + 1;
        this.requests = new Dates(FIRST_REQUEST, lastYear);
        this.convictions = new Dates(FIRST_CONVICTION, lastYear);
    }

    public DetainerRecord record(List<String> cells) {
        row++;
        if (cells.size() != header.names().size()) {
            findings.add(Trouble.CELLS, row, Integer.toString(cells.size()));
        }
        FacilityMatch where = facility(cells);
        return new DetainerRecord(
                where.level(), where.county(), prepared(cells), form(cells), lift(cells), person(cells), marks(cells));
    }

    public Findings findings() {
        return findings;
    }

    public long rows() {
        return row;
    }

    private FacilityMatch facility(List<String> cells) {
        Facility facility =
                new Facility(cell(cells, Field.FACILITY), cell(cells, Field.CITY), cell(cells, Field.STATE));
        FacilityMatch match = facilities.computeIfAbsent(facility, matcher::match);
        if (match.county().isEmpty()) {
            findings.add(
                    Trouble.FACILITY_NOT_FOUND,
                    row,
                    facility.name() + " | " + facility.city() + " | " + facility.state());
        }
        return match;
    }

    /** Every facility of the file so far, each once. */
    public java.util.Collection<FacilityMatch> facilities() {
        return facilities.values();
    }

    private Optional<LocalDate> prepared(List<String> cells) {
        String text = cell(cells, Field.PREPARED);
        if (text.isEmpty()) {
            findings.add(Trouble.NO_DATE, row, "");
            return Optional.empty();
        }
        return day(text, requests, Trouble.ODD_DATE);
    }

    private Optional<LocalDate> day(String text, Dates dates, Trouble trouble) {
        Optional<LocalDate> day = days.computeIfAbsent(trouble + text, _ -> dates.read(text));
        if (day.isEmpty()) {
            findings.add(trouble, row, text);
        }
        return day;
    }

    private DetainerForm form(List<String> cells) {
        String text = cell(cells, Field.FORM);
        return text.isEmpty()
                ? DetainerForm.ASSUMED_HOLD
                : meaning(FORMS, text, Trouble.UNKNOWN_FORM).orElse(DetainerForm.UNKNOWN);
    }

    private LiftReason lift(List<String> cells) {
        String text = cell(cells, Field.LIFT);
        return text.isEmpty()
                ? LiftReason.UNKNOWN
                : meaning(LIFTS, text, Trouble.UNKNOWN_LIFT_REASON).orElse(LiftReason.OTHER);
    }

    private DetainerRecord.Person person(List<String> cells) {
        String convicted = cell(cells, Field.CONVICTED);
        return new DetainerRecord.Person(
                number(cell(cells, Field.PERSON)),
                birthYear(cell(cells, Field.BIRTH_YEAR)),
                criminality(cell(cells, Field.CRIMINALITY)),
                cell(cells, Field.CHARGE_CODE),
                convicted.isEmpty() ? Optional.empty() : day(convicted, convictions, Trouble.ODD_CONVICTION_DATE));
    }

    /** Only within this file: a release's ids say nothing in another one. */
    private OptionalInt number(String id) {
        return id.isEmpty() ? OptionalInt.empty() : OptionalInt.of(people.computeIfAbsent(id, _ -> people.size()));
    }

    private OptionalInt birthYear(String text) {
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        int year = text.matches("\\d{4}(\\.0)?") ? Integer.parseInt(text.substring(0, 4)) : 0;
        if (year < FIRST_BIRTH || year > lastYear) {
            findings.add(Trouble.ODD_BIRTH_YEAR, row, text);
            return OptionalInt.empty();
        }
        return OptionalInt.of(year);
    }

    private Criminality criminality(String text) {
        return text.isEmpty()
                ? Criminality.UNKNOWN
                : meaning(CRIMINALITIES, text, Trouble.UNKNOWN_CRIMINALITY).orElse(Criminality.UNKNOWN);
    }

    private Map<Marks, Truth> marks(List<String> cells) {
        Map<Marks, Truth> marks = new EnumMap<>(Marks.class);
        marks.put(Marks.FINAL_ORDER, yesOrNo(cell(cells, Field.FINAL_ORDER)));
        // A blank and a "no" look alike in these two columns: officers tick them when their papers say so.
        marks.put(Marks.GANG_LISTED, yesOnly(cell(cells, Field.GANG)));
        marks.put(Marks.PRIOR_FELONY, yesOnly(cell(cells, Field.PRIOR_FELONY)));
        return marks;
    }

    private Truth yesOnly(String text) {
        return yesOrNo(text) == Truth.YES ? Truth.YES : Truth.UNKNOWN;
    }

    private Truth yesOrNo(String text) {
        return switch (text.toUpperCase(Locale.ROOT)) {
            case "" -> Truth.UNKNOWN;
            case "YES", "Y", "TRUE" -> Truth.YES;
            case "NO", "N", "FALSE" -> Truth.NO;
            default -> {
                findings.add(Trouble.ODD_YES_OR_NO, row, text);
                yield Truth.UNKNOWN;
            }
        };
    }

    private <E extends Enum<E>> Optional<E> meaning(Vocabulary<E> vocabulary, String text, Trouble trouble) {
        Optional<E> meaning = vocabulary.meaning(text);
        if (meaning.isEmpty()) {
            findings.add(trouble, row, text);
        }
        return meaning;
    }

    private String cell(List<String> cells, Field field) {
        Integer at = header.positions().get(field);
        if (at == null || at >= cells.size()) {
            return "";
        }
        String text = cells.get(at).strip();
        return BLANKS.contains(text.toLowerCase(Locale.ROOT)) ? "" : text;
    }
}
