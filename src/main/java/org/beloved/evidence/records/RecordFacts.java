package org.beloved.evidence.records;

import java.util.List;
import java.util.OptionalInt;
import org.beloved.policy.Age;
import org.beloved.policy.CaseFacts;
import org.beloved.policy.Day;
import org.beloved.policy.DetainerForm;
import org.beloved.policy.OffenseClasses;
import org.beloved.policy.Truth;
import org.beloved.policy.YesNoFact;

/**
 * One record as the facts of a case: what it says, and for the rest what is assumed. The federal view of a person's
 * record is taken as it stands: no conviction on file counts as none.
 */
public final class RecordFacts {

    private static final CaseFacts.Charge SOME_CHARGE =
            new CaseFacts.Charge(OffenseClasses.UNKNOWN, new CaseFacts.Bail.Unknown(), Truth.UNKNOWN);

    private RecordFacts() {}

    /** The part of them that a clause about convictions asks: the day of the request, and what is on file. */
    public static CaseFacts ofConvictions(Records records, int row, CaseFacts assumed) {
        return assumed.with(new CaseFacts.Dates(
                        records.prepared(row).map(Day::on).orElse(Day.UNKNOWN),
                        assumed.dates().arrest()))
                .withConvictions(convictions(records, row, assumed));
    }

    /** @param assumed the facts that hold where a record says nothing */
    public static CaseFacts of(Records records, int row, CaseFacts assumed) {
        CaseFacts facts = ofConvictions(records, row, assumed)
                .with(form(records.form(row), assumed))
                .with(age(records.birthYear(row), assumed))
                .withCharges(charges(records.criminality(row), assumed));
        facts = told(facts, YesNoFact.GANG_LISTED, records.mark(Marks.GANG_LISTED, row));
        facts = told(facts, YesNoFact.FINAL_ORDER_OF_REMOVAL, records.mark(Marks.FINAL_ORDER, row));
        return told(facts, YesNoFact.PENDING_CRIMINAL_CASE, pending(records.criminality(row)));
    }

    private static CaseFacts told(CaseFacts facts, YesNoFact fact, Truth said) {
        return said.isKnown() ? facts.with(fact, said) : facts;
    }

    /** Before 2015 there was one form, and releases leave its name blank: the question is taken as one about a hold. */
    public static DetainerForm form(DetainerForm said, CaseFacts assumed) {
        return said == DetainerForm.ASSUMED_HOLD ? assumed.form() : said;
    }

    private static Age age(OptionalInt birthYear, CaseFacts assumed) {
        return birthYear.isPresent() ? Age.bornIn(birthYear.getAsInt()) : assumed.age();
    }

    private static Truth pending(Criminality criminality) {
        return switch (criminality) {
            case NONE -> Truth.NO;
            case PENDING -> Truth.YES;
            case UNKNOWN, CONVICTED -> Truth.UNKNOWN;
        };
    }

    private static CaseFacts.Records<CaseFacts.Charge> charges(Criminality criminality, CaseFacts assumed) {
        return switch (criminality) {
            case NONE -> new CaseFacts.Records<>(List.of(), true);
            case PENDING -> new CaseFacts.Records<>(List.of(SOME_CHARGE), false);
            case UNKNOWN, CONVICTED -> assumed.charges();
        };
    }

    private static CaseFacts.Records<CaseFacts.Conviction> convictions(Records records, int row, CaseFacts assumed) {
        return switch (records.criminality(row)) {
            case NONE, PENDING -> new CaseFacts.Records<>(List.of(), true);
            case CONVICTED -> new CaseFacts.Records<>(List.of(conviction(records, row)), false);
            case UNKNOWN -> assumed.convictions();
        };
    }

    /** The most serious one, which is the only one that a release names. */
    private static CaseFacts.Conviction conviction(Records records, int row) {
        return new CaseFacts.Conviction(
                records.charge(row).classes(),
                records.convicted(row).map(Day::on).orElse(Day.UNKNOWN),
                Day.UNKNOWN,
                Truth.UNKNOWN,
                CaseFacts.Manner.UNKNOWN);
    }
}
