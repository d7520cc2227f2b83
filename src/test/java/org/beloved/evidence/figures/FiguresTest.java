package org.beloved.evidence.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.beloved.evidence.DataSet;
import org.beloved.evidence.facility.Decisions;
import org.beloved.evidence.facility.FacilityLevel;
import org.beloved.evidence.intake.Field;
import org.beloved.evidence.records.Criminality;
import org.beloved.evidence.records.DetainerRecord;
import org.beloved.evidence.records.LiftReason;
import org.beloved.evidence.records.Records;
import org.beloved.evidence.store.DataSets;
import org.beloved.policy.Cases;
import org.beloved.policy.DetainerForm;
import org.beloved.policy.Truth;
import org.beloved.shared.Fips;
import org.junit.jupiter.api.Test;

/** Over a made-up data set that knows about convictions, as recent releases do. */
class FiguresTest {

    private static final Fips PLACE = new Fips("42091");

    private final Figures figures = new Figures(DataSets.shippedOnly());
    private final CountyFigures county =
            SetFigures.of(set(EnumSet.of(Field.BIRTH_YEAR))).county(PLACE);

    @Test
    void whatWasOnFileIsCountedAndSmallYearsAreHidden() {
        Crossed onFile = county.criminality().orElseThrow();
        assertThat(onFile.lines().get(0).cell(Criminality.CONVICTED.ordinal())).isEmpty();
        assertThat(onFile.lines().get(1).hides()).as("taken with it").isTrue();
        assertThat(onFile.lines().get(2).cell(Criminality.CONVICTED.ordinal())).hasValue(30);
        assertThat(onFile.lines().stream().map(Crossed.Line::total)).containsExactly(44, 40, 60);
    }

    @Test
    void aRuleThatAsksAboutConvictionsIsGuardedAndOneThatAsksForAWarrantIsNot() {
        WhatIf convictions = figures.whatIf(county, Cases.version("us-ca-santa-clara-2011"), Truth.YES);
        assertThat(convictions.years().hides()).isTrue();
        WhatIf settled = figures.whatIf(county, Cases.version("us-ca-santa-clara-2011"), Truth.NO);
        assertThat(settled.years().hides())
                .as("no agreement: nobody's record is asked")
                .isFalse();
        assertThat(settled.surelyNot()).hasValue(144);
    }

    @Test
    void recordsThatTellNothingOfThePersonHideNothing() {
        Set<Field> nothing = EnumSet.of(
                Field.CRIMINALITY, Field.BIRTH_YEAR, Field.CONVICTED, Field.CHARGE_CODE, Field.FINAL_ORDER, Field.GANG);
        CountyFigures silent = SetFigures.of(set(nothing)).county(PLACE);
        assertThat(silent.criminality()).isEmpty();
        assertThat(figures.whatIf(silent, Cases.version("us-ca-santa-clara-2011"), Truth.YES)
                        .years()
                        .hides())
                .isFalse();
    }

    @Test
    void aCountIsForTheRecordsTheRuleAndTheAssumption() {
        WhatIf yes = figures.whatIf(county, Cases.version("us-il-cook-2011"), Truth.YES);
        WhatIf no = figures.whatIf(county, Cases.version("us-il-cook-2011"), Truth.NO);
        assertThat(yes.surelyNot()).isNotEqualTo(no.surelyNot());
        CountyFigures today = figures.current().county(PLACE);
        assertThat(figures.whatIf(today, Cases.version("us-il-cook-2011"), Truth.NO)
                        .total())
                .isEqualTo(today.total())
                .isNotEqualTo(no.total());
    }

    @Test
    void anAddressOfLongStandingFindsOnlyTheVeryRecords() {
        DataSet today = figures.current().set();
        assertThat(figures.kept(Named.of(today))).isPresent();
        assertThat(figures.kept(new Named(today.id(), "0123456789ab", ""))).isEmpty();
        assertThat(figures.kept(new Named("another", "", ""))).isEmpty();
        assertThat(figures.kept(new Named(today.id(), "", "1")))
                .as("nothing was ever decided here")
                .isEmpty();
        assertThat(figures.kept(new Named(today.id(), "", "-1"))).isEmpty();
        assertThat(figures.kept(new Named(today.id(), "", "99999999999"))).isEmpty();
    }

    private static DataSet set(Set<Field> missing) {
        boolean tells = !missing.contains(Field.CRIMINALITY);
        List<DetainerRecord> rows = new ArrayList<>();
        add(rows, 2013, 40, Criminality.NONE, tells);
        add(rows, 2013, 4, Criminality.CONVICTED, tells);
        add(rows, 2014, 20, Criminality.NONE, tells);
        add(rows, 2014, 20, Criminality.CONVICTED, tells);
        add(rows, 2015, 30, Criminality.NONE, tells);
        add(rows, 2015, 30, Criminality.CONVICTED, tells);
        return new DataSet(
                "made-up",
                new DataSet.About("Made up", "nobody", "none", "", "ff" + missing.hashCode(), "2015-09-30"),
                Records.of(rows),
                missing,
                List.of(),
                List.of(),
                Decisions.NONE);
    }

    private static void add(List<DetainerRecord> rows, int year, int count, Criminality onFile, boolean tells) {
        DetainerRecord.Person person = new DetainerRecord.Person(
                OptionalInt.empty(), OptionalInt.empty(), tells ? onFile : Criminality.UNKNOWN, "", Optional.empty());
        for (int i = 0; i < count; i++) {
            rows.add(new DetainerRecord(
                    FacilityLevel.LOCAL,
                    Optional.of(PLACE),
                    Optional.of(LocalDate.of(year, 3, 1)),
                    DetainerForm.ASSUMED_HOLD,
                    LiftReason.BOOKED,
                    person,
                    Map.of()));
        }
    }
}
