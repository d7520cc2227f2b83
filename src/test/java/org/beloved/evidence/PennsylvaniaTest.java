package org.beloved.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.beloved.evidence.counting.Counterfactual;
import org.beloved.evidence.counting.Periods;
import org.beloved.evidence.counting.Summary;
import org.beloved.evidence.facility.FacilityLevel;
import org.beloved.evidence.records.LiftReason;
import org.beloved.policy.CaseFacts;
import org.beloved.policy.Cases;
import org.beloved.policy.Truth;
import org.beloved.shared.Fips;
import org.junit.jupiter.api.Test;

/** The shipped records give the figures that were worked out by other means. */
class PennsylvaniaTest {

    private static final Fips PHILADELPHIA = new Fips("42101");

    private final DataSet set = ShippedDataSet.PENNSYLVANIA.dataSet();
    private final List<Periods.Group> groups = Periods.FISCAL_YEAR.groupsOf(set.records());

    @Test
    void everyFigureOfTheReferenceTableIsReproduced() throws IOException {
        Map<String, List<Integer>> expected = new TreeMap<>();
        for (CSVRecord row : reference()) {
            expected.put(
                    row.get("county_fips") + " " + row.get("federal_fiscal_year") + " " + row.get("facility_level"),
                    List.of(
                            number(row, "total"),
                            number(row, "booked_into_detention"),
                            number(row, "declined_by_lea"),
                            number(row, "lifted"),
                            number(row, "case_closed"),
                            number(row, "blank")));
        }
        Map<String, List<Integer>> counted = new TreeMap<>();
        for (Summary summary : Summary.of(set.records(), groups)) {
            counted.put(
                    key(summary.group()),
                    List.of(
                            summary.total(),
                            summary.lifted(LiftReason.BOOKED),
                            summary.lifted(LiftReason.DECLINED),
                            summary.lifted(LiftReason.LIFTED),
                            summary.lifted(LiftReason.CLOSED),
                            summary.lifted(LiftReason.UNKNOWN)));
        }
        assertThat(expected).hasSize(551);
        assertThat(counted).containsExactlyEntriesOf(expected);
    }

    @Test
    void philadelphiaTurnsAroundInFiscal2015() {
        assertThat(philadelphia(2013)).isEqualTo("541 328 15");
        assertThat(philadelphia(2014)).isEqualTo("357 127 115");
        assertThat(philadelphia(2015)).isEqualTo("141 7 53");
    }

    @Test
    void withoutAnAgreementCookAndSantaClaraHonorNoneForSure() {
        CaseFacts noAgreement = CaseFacts.UNKNOWN.with(new CaseFacts.Agreement.Stated(Truth.NO));
        Counterfactual counterfactual = new Counterfactual(set.records(), noAgreement);
        for (String policy : List.of("us-il-cook-2011", "us-ca-santa-clara-2011")) {
            assertThat(counterfactual.under(Cases.version(policy), groups))
                    .as(policy)
                    .isNotEmpty()
                    .allSatisfy(count -> assertThat(count.surelyNot()).isEqualTo(count.total()));
        }
    }

    @Test
    void whatTheRecordsCannotTellStaysPossible() {
        Counterfactual counterfactual = new Counterfactual(set.records(), CaseFacts.UNKNOWN);
        List<Counterfactual.Count> counts = counterfactual.under(Cases.version("us-ca-santa-clara-2011"), groups);
        assertThat(counts.stream().mapToInt(Counterfactual.Count::possibly).sum())
                .as("all but the ten that asked only for notice")
                .isEqualTo(32_757 - 10);
    }

    private String philadelphia(int year) {
        Periods.Group group = groups.stream()
                .filter(one -> one.level() == FacilityLevel.LOCAL)
                .filter(one -> one.county().filter(PHILADELPHIA::equals).isPresent())
                .filter(one -> one.year().orElseThrow() == year)
                .findFirst()
                .orElseThrow();
        Summary summary = Summary.of(set.records(), List.of(group)).getFirst();
        return summary.total() + " " + summary.lifted(LiftReason.BOOKED) + " " + summary.lifted(LiftReason.DECLINED);
    }

    private static String key(Periods.Group group) {
        String level = group.level() == FacilityLevel.LOCAL
                ? "local_or_other"
                : group.level().code();
        return group.county().map(Fips::code).orElse("UNMAPPED") + " "
                + group.year().orElseThrow() + " " + level;
    }

    private static int number(CSVRecord row, String column) {
        return Integer.parseInt(row.get(column));
    }

    private static List<CSVRecord> reference() throws IOException {
        String file = "/evidence/derived_pa_detainers_by_county_fy.csv";
        try (Reader text = new InputStreamReader(
                Objects.requireNonNull(PennsylvaniaTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(text)
                    .getRecords();
        }
    }
}
