package org.beloved.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.beloved.evidence.facility.FacilityMatcher;
import org.beloved.evidence.facility.Table;
import org.beloved.evidence.records.Criminality;
import org.beloved.evidence.records.DetainerRecord;
import org.beloved.evidence.records.LiftReason;
import org.beloved.policy.DetainerForm;
import org.beloved.shared.Fips;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalizerTest {

    private static final LocalDate RELEASED = LocalDate.of(2026, 3, 1);
    private static final RowOrigin SOMEWHERE = new RowOrigin("file.csv", "", 2);

    @Test
    void tellsTheReleasesApartByTheirColumns() {
        for (String id : List.of("processed", "ddp-2025", "ddp-2026-03", "ddp-dpr", "npr-2017")) {
            List<String> names = Table.read("intake/layouts.csv").stream()
                    .map(row -> row.get(id).split("\\|")[0])
                    .filter(name -> !name.isBlank())
                    .toList();
            assertThat(Header.recognize(names))
                    .as(id)
                    .hasValueSatisfying(
                            header -> assertThat(header.layout().id()).isEqualTo(id));
        }
        assertThat(Header.recognize(List.of("name", "city", "state"))).isEmpty();
    }

    @Test
    void readsTheSampleOf2026() throws IOException {
        List<List<String>> rows = rows("/evidence/detainers_fy26_sample_mn_stcloud_22rows.csv");
        Header header = Header.recognize(rows.getFirst()).orElseThrow();
        Normalizer normalizer = new Normalizer(FacilityMatcher.shipped(), RELEASED);
        List<DetainerRecord> records = rows.stream()
                .skip(1)
                .map(cells -> normalizer.record(header.take(SOMEWHERE, cells)))
                .toList();

        assertThat(header.layout().id()).isEqualTo("processed");
        assertThat(records).hasSize(22);
        assertThat(records).allSatisfy(record -> {
            assertThat(record.lift()).isEqualTo(LiftReason.DECLINED);
            assertThat(record.form()).isEqualTo(DetainerForm.I_247A);
            assertThat(record.person().criminality()).isIn(Criminality.CONVICTED, Criminality.PENDING);
            assertThat(record.person().birthYear()).isNotEmpty();
            assertThat(record.prepared()).isNotEmpty();
        });
        assertThat(records.stream().filter(record -> record.prepared().equals(Optional.of(LocalDate.of(2026, 2, 11)))))
                .hasSize(21);
        assertThat(normalizer.findings().list()).as("nothing odd in it").isEmpty();
        assertThat(records).allSatisfy(record -> assertThat(record.county()).hasValue(new Fips("27141")));
    }

    @Test
    void oddValuesCountAsUnknownAndAreListedWithTheirRow() {
        Header header = Header.of(
                Layout.shipped().getFirst(),
                List.of(
                        "detainer_prepare_date",
                        "detention_facility",
                        "facility_city",
                        "facility_state",
                        "birth_year",
                        "detainer_lift_reason",
                        "detainer_prepared_criminality"));
        Normalizer normalizer = new Normalizer(FacilityMatcher.shipped(), RELEASED);
        DetainerRecord odd = normalizer.record(header.take(
                SOMEWHERE,
                List.of(
                        "06/14/0002 03:10 PM",
                        "NO SUCH PLACE",
                        "NOWHERE",
                        "MINNESOTA",
                        "96",
                        "Because",
                        "b(6), b(7)c")));
        assertThat(odd.prepared()).isEmpty();
        assertThat(odd.county()).isEmpty();
        assertThat(odd.lift()).isEqualTo(LiftReason.OTHER);
        assertThat(odd.person().birthYear()).isEmpty();
        assertThat(odd.person().criminality()).isEqualTo(Criminality.UNKNOWN);
        assertThat(normalizer.findings().list().stream().map(Findings.Finding::trouble))
                .containsExactly(
                        Trouble.ODD_DATE,
                        Trouble.ODD_BIRTH_YEAR,
                        Trouble.UNKNOWN_LIFT_REASON,
                        Trouble.FACILITY_NOT_FOUND);
        assertThat(normalizer.findings().list().getFirst().examples())
                .containsExactly(new Findings.Example(SOMEWHERE, "06/14/0002 03:10 PM"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NA", "n/a", " NULL ", "b(6), b(7)c", "B(6),B(7)(C)", "(b)(6)(b)(7)(c)", "(b)(6), (b)(7)(c)"})
    void redactionMarksAndTheWordsForNothingSayNothing(String text) {
        Header header = Header.of(Layout.shipped().getFirst(), List.of("detainer_prepare_date", "detention_facility"));
        FileRow row = header.take(SOMEWHERE, List.of(text, "NO SUCH PLACE"));
        assertThat(row.get(Field.PREPARED)).isEmpty();
        assertThat(row.get(Field.FACILITY)).isEqualTo("NO SUCH PLACE");
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2007-10-02 00:00:00, 2007-10-02
            2026-02-11, 2026-02-11
            10/2/2007, 2007-10-02
            1/9/13, 2013-01-09
            12MAR08, 2008-03-12
            12-MAR-2008, 2008-03-12
            03/12/95, 1995-03-12
            """)
    void readsDaysAsReleasesWriteThem(String text, LocalDate day) {
        assertThat(new Dates(1990, 2027).read(text)).hasValue(day);
    }

    @ParameterizedTest
    @CsvSource({"06/14/0002 03:10 PM", "13/13/2013", "2013-02-30", "12XXX08", "yesterday", "41234"})
    void doesNotGuess(String text) {
        assertThat(new Dates(1990, 2027).read(text)).isEmpty();
    }

    private static List<List<String>> rows(String resource) throws IOException {
        try (Reader text = new InputStreamReader(
                        Objects.requireNonNull(NormalizerTest.class.getResourceAsStream(resource)),
                        StandardCharsets.UTF_8);
                Stream<CSVRecord> rows = CSVFormat.RFC4180.parse(text).stream()) {
            return new ArrayList<>(rows.map(CSVRecord::toList).toList());
        }
    }
}
