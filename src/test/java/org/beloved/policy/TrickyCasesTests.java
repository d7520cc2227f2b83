package org.beloved.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.beloved.policy.CaseFacts.Conviction;
import org.beloved.policy.CaseFacts.Manner;
import org.beloved.policy.CaseFacts.Records;
import org.beloved.policy.Explanation.Change;
import org.beloved.policy.Explanation.Reason;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The kinds of case that engines like this one get wrong. */
class TrickyCasesTests {

    private static final String SANTA_CLARA = "us-ca-santa-clara-2011";

    private static String adult(String more) {
        return "{'ageYears':30,'charges':[],'reimbursementAgreement':true,'judicialWarrant':false," + more + "}";
    }

    @Test
    void anUnknownNeverHidesASettledAnswer() {
        var decision = Cases.decide(
                SANTA_CLARA,
                "{'requestDate':'2013-06-01','reimbursementAgreement':false,'ageYears':null,'convictions':null}");
        assertThat(decision.hold().name()).isEqualTo("DECLINE");
        var why = decision.whyHold();
        assertThat(why.reasons()).extracting(Reason::facts).containsExactly(List.of("reimbursementAgreement"));
        assertThat(why.notNeeded()).containsExactly("ageYears", "convictions");
        assertThat(why.wouldChange())
                .containsExactly(new Change(List.of("reimbursementAgreement"), List.of("ageYears", "convictions")));
        assertThat(decision.holdIfReopened().possible()).containsExactly(HoldOutcome.DECLINE, HoldOutcome.HONOR);
    }

    @Test
    void aConvictionOfUnknownDateLeavesTheQuestionOpen() {
        var decision = Cases.decide(
                SANTA_CLARA,
                adult("'requestDate':'2013-06-01','convictions':[{'classes':['MISDEMEANOR'],'date':'2012-01-01'},"
                        + "{'classes':['VIOLENT_FELONY'],'date':null}]"));
        assertThat(decision.hold().possible()).containsExactly(HoldOutcome.DECLINE, HoldOutcome.HONOR);
        assertThat(decision.whyHold().askNext()).contains("convictions[1].date");
        assertThat(decision.whyHold().remaining())
                .extracting(leaf -> leaf.anchor().id())
                .containsExactly("convicted-serious-or-violent-recent");
    }

    @Test
    void notOverUnknownStaysUnknown() {
        assertThat(Cases.decide("us-tx-sb4-2017", "{'citizenshipProof':null}")
                        .hold()
                        .name())
                .isEqualTo("NEEDS_INFO");
        assertThat(Cases.decide("us-tx-sb4-2017", "{}").hold().name()).isEqualTo("NEEDS_INFO");
        var shown = Cases.decide("us-tx-sb4-2017", "{'citizenshipProof':true}");
        assertThat(shown.hold().name()).isEqualTo("NO_STATE_DUTY");
        assertThat(shown.whyHold().reasons()).extracting(Reason::facts).containsExactly(List.of("citizenshipProof"));
        assertThat(shown.exceptions()).containsExactly("proof-of-status");
    }

    @ParameterizedTest
    @CsvSource({
        "2003-06-01, 2013-06-01, HONOR", "2003-05-31, 2013-06-01, DECLINE",
        // Ten years after 28 February end on 28 February, leap year or not.
        "2002-02-28, 2012-02-28, HONOR", "2002-02-28, 2012-02-29, DECLINE",
        "2004-02-29, 2014-02-28, HONOR", "2004-02-29, 2014-03-01, DECLINE",
    })
    void aWindowIncludesItsLastDay(String convicted, String request, String expected) {
        var decision = Cases.decide(
                SANTA_CLARA,
                adult("'requestDate':'" + request + "','convictions':[{'classes':['VIOLENT_FELONY'],'date':'"
                        + convicted + "'}]"));
        assertThat(decision.hold().name()).isEqualTo(expected);
    }

    @Test
    void anArrestIsNeverLaterThanTheRequest() {
        var settled = Cases.decide(
                "us-ny-nyc-2013",
                adult("'requestDate':'2013-07-01','arrestDate':null,"
                        + "'convictions':[{'classes':['COVERED_MISDEMEANOR_NYC'],'date':'2004-07-02'}]"));
        assertThat(settled.hold().name()).isEqualTo("HONOR");
        assertThat(settled.whyHold().notNeeded()).contains("arrestDate");
        var open = Cases.decide(
                "us-ny-nyc-2013",
                adult("'requestDate':'2013-07-01','arrestDate':null,"
                        + "'convictions':[{'classes':['COVERED_MISDEMEANOR_NYC'],'date':'2003-03-01'}]"));
        assertThat(open.hold().name()).isEqualTo("NEEDS_INFO");
        assertThat(open.whyHold().wouldChange()).extracting(Change::facts).containsExactly(List.of("arrestDate"));
    }

    @ParameterizedTest
    @CsvSource({"2014-02-28, DECLINE", "2014-03-01, HONOR"})
    void someoneBornOn29FebruaryComesOfAgeOnTheFirstOfMarch(LocalDate request, String expected) {
        var inCustody =
                new Conviction(OffenseClasses.of("VIOLENT_FELONY"), Day.UNKNOWN, Day.UNKNOWN, Truth.YES, Manner.ADULT);
        var facts = CaseFacts.UNKNOWN
                .with(new CaseFacts.Dates(Day.on(request), Day.UNKNOWN))
                .with(Age.bornOn(LocalDate.of(1996, 2, 29)))
                .with(new CaseFacts.Agreement.Stated(Truth.YES))
                .withConvictions(Records.all(inCustody));
        var decision = Cases.version(SANTA_CLARA).decide(facts);
        assertThat(decision.hold().name()).isEqualTo(expected);
        assertThat(decision.leapDayMatters()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"5000.00, DECLINE", "5000.01, HONOR", "null, NEEDS_INFO"})
    void overAFigureExcludesTheFigure(String bail, String expected) {
        var decision = Cases.decide(
                "us-ca-lapd-2012",
                "{'requestDate':'2013-02-01','convictions':[],'charges':[{'classes':['MISDEMEANOR'],'bail':" + bail
                        + "}]}");
        assertThat(decision.hold().name()).isEqualTo(expected);
    }

    @Test
    void anUnknownBailDoesNotBlockAFelonyCharge() {
        var decision = Cases.decide(
                "us-ca-lapd-2012",
                "{'requestDate':'2013-02-01','convictions':[],'charges':[{'classes':['MISDEMEANOR'],'bail':null},"
                        + "{'classes':['FELONY'],'bail':null}]}");
        assertThat(decision.hold().name()).isEqualTo("HONOR");
        assertThat(decision.whyHold().notNeeded()).contains("charges[0].bail");
    }

    @ParameterizedTest
    @CsvSource({
        "'2001-06-01', '2009-06-01', HONOR", "'2001-06-01', '2008-06-01', HONOR",
        "'2001-06-01', '2008-05-31', DECLINE", ", '2009-06-01', HONOR",
    })
    void whicheverWindowEndsLaterDecides(String convicted, String released, String expected) {
        var decision = Cases.decide(
                SANTA_CLARA,
                adult("'requestDate':'2013-06-01','convictions':[{'classes':['VIOLENT_FELONY'],'date':"
                        + (convicted == null ? "null" : "'" + convicted + "'") + ",'releasedDate':'" + released
                        + "'}]"));
        assertThat(decision.hold().name()).isEqualTo(expected);
        if (convicted == null) {
            assertThat(decision.whyHold().notNeeded()).contains("convictions[0].date");
        }
    }

    @Test
    void fieldsOfTwoConvictionsAreNeverMixed() {
        var decision = Cases.decide(
                SANTA_CLARA,
                adult("'requestDate':'2013-06-01','convictions':[{'classes':['VIOLENT_FELONY'],'date':'1990-01-01'},"
                        + "{'classes':['MISDEMEANOR'],'date':'2013-01-01','inCustodyForIt':true}]"));
        assertThat(decision.hold().name()).isEqualTo("DECLINE");
    }

    @Test
    void aRecordOfOneOfTwoClassesIsTheDocumentedGap() {
        var either = new Conviction(
                OffenseClasses.oneOf("FELONY", "MISDEMEANOR"), Day.UNKNOWN, Day.UNKNOWN, Truth.NO, Manner.ADULT);
        var misdemeanor =
                new Conviction(OffenseClasses.of("MISDEMEANOR"), Day.UNKNOWN, Day.UNKNOWN, Truth.NO, Manner.ADULT);
        var facts = CaseFacts.UNKNOWN.withConvictions(Records.all(either, misdemeanor));
        // A felony, or two misdemeanors: either way a hold; the engine stays on the safe side and asks.
        assertThat(Cases.version("us-nm-taos-2011").decide(facts).hold().name()).isEqualTo("NEEDS_INFO");
    }

    @Test
    void aBirthYearAloneLeavesTheYearOfComingOfAgeOpen() {
        var request = Day.on(LocalDate.of(2013, 6, 1));
        assertThat(Age.bornIn(1995).isAtLeast(18, request, DateRounding.NEVER_LONGER))
                .isEqualTo(Truth.UNKNOWN);
        assertThat(Age.bornIn(1994).isAtLeast(18, request, DateRounding.NEVER_LONGER))
                .isEqualTo(Truth.YES);
        assertThat(Age.bornIn(1996).isAtLeast(18, request, DateRounding.NEVER_LONGER))
                .isEqualTo(Truth.NO);
    }

    @Test
    void anAdministrativeWarrantIsNeverAJudicialOne() {
        var versions = Cases.BOOK.versions();
        assertThat(versions).hasSize(41);
        for (var version : versions) {
            if (version.rules().hold().when() instanceof Condition.Leaf leaf
                    && leaf.criterion().equals(new Criterion.Stated(YesNoFact.JUDICIAL_WARRANT))) {
                assertThat(Cases.decide(version.id(), "{'adminWarrant':'I-205','judicialWarrant':false}")
                                .hold()
                                .name())
                        .isEqualTo("DECLINE");
            }
        }
    }

    @Test
    void aFormForNoticeNeverAsksForAHold() {
        for (var form : List.of("I-247N", "I-247G")) {
            var decision = Cases.decide("us-il-cook-2011", "{'form':'" + form + "','reimbursementAgreement':true}");
            assertThat(decision.hold().name()).isEqualTo("NOT_REQUESTED");
            assertThat(decision.notice().name()).isEqualTo("NO_NOTIFY");
            assertThat(decision.whyHold().reasons()).extracting(Reason::facts).containsExactly(List.of("form"));
            assertThat(decision.holdIfReopened().possible())
                    .as("with another form the rule decides, on the facts as they are")
                    .containsExactly(HoldOutcome.HONOR, HoldOutcome.NOT_REQUESTED);
        }
        var unknown = Cases.decide("us-il-cook-2011", "{'form':null,'reimbursementAgreement':true}");
        assertThat(unknown.hold().possible()).containsExactly(HoldOutcome.HONOR, HoldOutcome.NOT_REQUESTED);
        assertThat(unknown.holdIfReopened()).isEqualTo(unknown.hold());
        assertThat(unknown.notice().name()).isEqualTo("NO_NOTIFY");
    }
}
