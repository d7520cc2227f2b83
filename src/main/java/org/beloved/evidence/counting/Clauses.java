package org.beloved.evidence.counting;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.beloved.evidence.records.Criminality;
import org.beloved.evidence.records.RecordFacts;
import org.beloved.evidence.records.Records;
import org.beloved.policy.Age;
import org.beloved.policy.CaseFacts;
import org.beloved.policy.Criterion;
import org.beloved.policy.DateRounding;
import org.beloved.policy.Day;
import org.beloved.policy.Evaluation;

/**
 * The planes of single clauses over one data set, each worked out once. A clause that reads nothing of a record is
 * settled for all of them; one that reads a column is asked once for each kind of row the column tells apart, by the
 * deciding engine itself; what cannot be told apart cheaply is asked row by row.
 */
final class Clauses {

    private final Records records;
    private final Kinds kinds;
    private final CaseFacts assumed;
    private final DateRounding rounding;
    private final RowKinds rowKinds;
    private final Map<Criterion, Planes> known = new ConcurrentHashMap<>();

    Clauses(Records records, Kinds kinds, CaseFacts assumed, DateRounding rounding) {
        this.records = records;
        this.kinds = kinds;
        this.assumed = assumed;
        this.rounding = rounding;
        this.rowKinds = new RowKinds(records, rounding);
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
                        : byRow(memo(criterion, RowKinds.DAYS), rowKinds::ofRequest);
            case Criterion.Stated stated -> stated(stated);
            case Criterion.PendingCase _, Criterion.Charged _ -> byKind(criterion, Kinds.Column.CONVICTION);
            case Criterion.Convicted convicted ->
                convicted.timing().hasWindow() ? inWindow(convicted) : byKind(criterion, Kinds.Column.CONVICTION);
            case Criterion.MinimumAge _ ->
                byRow(
                        memo(criterion, RowKinds.AGES),
                        assumed.age() instanceof Age.Years ? rowKinds::ofAge : rowKinds::ofAgeOrRequest);
        };
    }

    private Planes stated(Criterion.Stated stated) {
        return switch (stated.fact()) {
            case GANG_LISTED -> byKind(stated, Kinds.Column.GANG_LISTED);
            case FINAL_ORDER_OF_REMOVAL -> byKind(stated, Kinds.Column.FINAL_ORDER);
            case PENDING_CRIMINAL_CASE -> byKind(stated, Kinds.Column.CONVICTION);
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

    private Planes constant(Criterion criterion) {
        return Planes.constant(records.size(), Evaluation.of(criterion, assumed, rounding));
    }

    private Planes byKind(Criterion criterion, Kinds.Column column) {
        Answers answers = memo(criterion, 0);
        PlanesBuilder planes = new PlanesBuilder(records.size());
        for (Kinds.Kind kind : kinds.by(column)) {
            planes.put(kind.rows(), answers.decided(kind.sample()));
        }
        return planes.build();
    }

    /** Days matter only to a conviction whose class is settled, and to assumed ones where the record tells of none. */
    private Planes inWindow(Criterion.Convicted criterion) {
        Answers answers = memo(criterion, 0);
        PlanesBuilder planes = new PlanesBuilder(records.size());
        for (Kinds.Kind kind : kinds.by(Kinds.Column.CONVICTION)) {
            Criminality criminality = records.criminality(kind.sample());
            if (criminality == Criminality.CONVICTED && records.hasSettledCharge(kind.sample())) {
                planes.put(
                        kind.rows(),
                        memo(criterion, RowKinds.WINDOWS),
                        endsWithRequest(criterion) ? rowKinds::ofYearsSinceConviction : _ -> RowKinds.EACH);
            } else if (criminality == Criminality.UNKNOWN
                    && !assumed.convictions().listed().isEmpty()) {
                planes.put(kind.rows(), memo(criterion, RowKinds.DAYS), rowKinds::ofRequest);
            } else {
                planes.put(kind.rows(), answers.decided(kind.sample()));
            }
        }
        return planes.build();
    }

    /** An arrest that nothing is known of may have been as late as the request. */
    private boolean endsWithRequest(Criterion.Convicted criterion) {
        return switch (criterion.timing().countedTo()) {
            case REQUEST -> true;
            case ARREST -> assumed.dates().arrest().equals(Day.UNKNOWN);
        };
    }

    private Planes byRow(Answers answers, RowKinds.Kind kind) {
        return Planes.of(records.size(), row -> answers.of(kind.of(row), row));
    }

    private Answers memo(Criterion criterion, int kinds) {
        return new Answers(kinds, row -> {
            CaseFacts facts = criterion instanceof Criterion.Convicted
                    ? RecordFacts.ofConvictions(records, row, assumed)
                    : RecordFacts.of(records, row, assumed);
            return Evaluation.of(criterion, facts, rounding);
        });
    }
}
