package org.beloved.evidence.facility;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.beloved.shared.Fips;
import org.junit.jupiter.api.Test;

/** Every facility of the 32,757 Pennsylvania records lands in the county that the reference table counts it in. */
class PennsylvaniaRecordsTest {

    @Test
    void theCountsByCountyYearAndLevelAreThoseOfTheReferenceTable() throws IOException {
        Map<String, Long> counted = new TreeMap<>();
        List<CSVRecord> rows = read("/evidence/data/detainers_pa_2007_2015.csv");
        assertThat(rows).hasSize(32_757);
        rows.forEach(row -> counted.merge(group(row), 1L, Long::sum));

        Map<String, Long> expected = new TreeMap<>();
        for (CSVRecord row : read("/evidence/derived_pa_detainers_by_county_fy.csv")) {
            expected.put(
                    String.join(" ", row.get("county_fips"), row.get("federal_fiscal_year"), row.get("facility_level")),
                    Long.parseLong(row.get("total")));
        }
        assertThat(expected).hasSize(551);
        assertThat(counted).containsExactlyEntriesOf(expected);
    }

    private static String group(CSVRecord row) {
        FacilityMatch match = FacilityMatcher.shipped()
                .match(new Facility(row.get("det_facility"), row.get("city"), row.get("state")));
        int year = Integer.parseInt(row.get("date").substring(0, 4));
        int month = Integer.parseInt(row.get("date").substring(5, 7));
        String level = match.level() == FacilityLevel.LOCAL
                ? "local_or_other"
                : match.level().name().toLowerCase(Locale.ROOT);
        return match.county().map(Fips::code).orElse("UNMAPPED") + " " + (month >= 10 ? year + 1 : year) + " " + level;
    }

    private static List<CSVRecord> read(String resource) throws IOException {
        try (Reader text = new InputStreamReader(
                PennsylvaniaRecordsTest.class.getResourceAsStream(resource), StandardCharsets.UTF_8)) {
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
