package org.beloved.evidence.counting;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntUnaryOperator;
import org.beloved.evidence.records.Criminality;
import org.beloved.evidence.records.Marks;
import org.beloved.evidence.records.RecordFacts;
import org.beloved.evidence.records.Records;
import org.beloved.policy.Age;
import org.beloved.policy.CaseFacts;
import org.beloved.policy.Criterion;
import org.beloved.policy.DateRounding;
import org.beloved.policy.Evaluation;
import org.beloved.policy.Truth;

/**
 * The planes of single clauses over one data set, each worked out once. A clause that reads nothing of a record is
 * settled for all of them; one that reads a column is asked once for each kind of row the column tells apart, by the
 * deciding engine itself; what cannot be told apart cheaply is asked row by row.
 */
final class Clauses {

    /** A kind of row that is asked anew each time. */
    private static final int EACH = 0;

    private static final int NO_BIRTH_YEAR = 1;
    private static final int FIRST_AGE = 2;
    private static final int OLDEST = 130;

    private final Records records;
    private final CaseFacts assumed;
    private final DateRounding rounding;
    private final Map<Criterion, Planes> known = new ConcurrentHashMap<>();

    Clauses(Records records, CaseFacts assumed, DateRounding rounding) {
        this.records = records;
        this.assumed = assumed;
        this.rounding = rounding;
    }

    Planes of(Criterion criterion) {
        return known.computeIfAbsent(criterion, this::count);
    }

    private Planes count(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Always _, Criterion.Never _, Criterion.AdministrativeWarrant _ -> constant(criterion);
            case Criterion.Reimbursement _ ->
                assumed.agreement() instanceof CaseFacts.Agreement.Stated
                        ? constant(criterion)
                        : byKind(criterion, 1, _ -> EACH);
            case Criterion.Stated stated -> stated(stated);
            case Criterion.PendingCase _, Criterion.Charged _ ->
                byKind(
                        criterion,
                        1 + Criminality.values().length,
                        row -> 1 + records.criminality(row).ordinal());
            case Criterion.Convicted convicted ->
                convicted.timing().hasWindow()
                        ? byKind(criterion, 1 + Criminality.values().length, this::kindOfConviction)
                        : byKind(criterion, 2 * Criminality.values().length + 1, this::kindOfCharge);
            case Criterion.MinimumAge _ -> byKind(criterion, FIRST_AGE + 2 * (OLDEST + 1), this::kindOfAge);
        };
    }

    private Planes stated(Criterion.Stated stated) {
        return switch (stated.fact()) {
            case GANG_LISTED -> byMark(stated, Marks.GANG_LISTED);
            case FINAL_ORDER_OF_REMOVAL -> byMark(stated, Marks.FINAL_ORDER);
            case PENDING_CRIMINAL_CASE ->
                byKind(
                        stated,
                        1 + Criminality.values().length,
                        row -> 1 + records.criminality(row).ordinal());
            case JUDICIAL_WARRANT,
                    JUDICIAL_PROBABLE_CAUSE,
                    COURT_ORDER,
                    ICE_CRIMINAL_WARRANT,
                    OUTSTANDING_CRIMINAL_WARRANT,
                    FEDERAL_FELONY_WARRANT,
                    FINAL_ORDER_SIGNED_BY_FEDERAL_JUDGE,
                    TERROR_WATCHLIST,
                    SEX_OR_ARSON_REGISTRANT,
                    PROOF_OF_CITIZENSHIP_OR_LAWFUL_STATUS,
                    FORM_FACIALLY_SUFFICIENT,
                    LEGITIMATE_LE_PURPOSE -> constant(stated);
        };
    }

    private Planes byMark(Criterion criterion, Marks mark) {
        return byKind(
                criterion,
                1 + Truth.values().length,
                row -> 1 + records.mark(mark, row).ordinal());
    }

    /** How long ago it was does not matter: whether the charge settles a class is all there is to tell. */
    private int kindOfCharge(int row) {
        return 1 + 2 * records.criminality(row).ordinal() + (records.hasSettledCharge(row) ? 1 : 0);
    }

    /** Without dates in play a whole group answers alike; a conviction whose class is settled is asked with its day. */
    private int kindOfConviction(int row) {
        Criminality criminality = records.criminality(row);
        boolean dated = criminality == Criminality.CONVICTED && records.hasSettledCharge(row)
                || criminality == Criminality.UNKNOWN
                        && !assumed.convictions().listed().isEmpty();
        return dated ? EACH : 1 + criminality.ordinal();
    }

    /** Of a person only the birth year is known: the years between, and whether it was the year's last day, settle it. */
    private int kindOfAge(int row) {
        int born = records.birthYear(row).orElse(0);
        int year = records.year(row);
        int between = year - born;
        if (born == 0 || year == 0 || between < 0 || between > OLDEST) {
            return born == 0 && assumed.age() instanceof Age.Years ? NO_BIRTH_YEAR : EACH;
        }
        return FIRST_AGE + 2 * between + (records.isLastOfYear(row) ? 1 : 0);
    }

    private Planes constant(Criterion criterion) {
        return Planes.constant(records.size(), Evaluation.of(criterion, assumed, rounding));
    }

    /** @param kind {@link #EACH}, or the kind of the row below {@code kinds} */
    private Planes byKind(Criterion criterion, int kinds, IntUnaryOperator kind) {
        byte[] answers = new byte[kinds];
        Arrays.fill(answers, (byte) -1);
        return Planes.of(records.size(), row -> {
            int of = kind.applyAsInt(row);
            if (of == EACH) {
                return decided(criterion, row).ordinal();
            }
            if (answers[of] < 0) {
                answers[of] = (byte) decided(criterion, row).ordinal();
            }
            return answers[of];
        });
    }

    private Truth decided(Criterion criterion, int row) {
        CaseFacts facts = criterion instanceof Criterion.Convicted
                ? RecordFacts.ofConvictions(records, row, assumed)
                : RecordFacts.of(records, row, assumed);
        return Evaluation.of(criterion, facts, rounding);
    }
}
