package org.beloved.policy.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.junit.jupiter.api.Test;

class FederalHolidaysTest {

    private final FederalHolidays holidays = FederalHolidays.shipped();

    @Test
    void ourRulesGiveThePublishedDaysOfThirteenYears() throws Exception {
        var published = new TreeSet<LocalDate>();
        var stream = Objects.requireNonNull(getClass().getResourceAsStream("/policy/federal_holidays_2024_2036.csv"));
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var rows = format.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            rows.forEach(row -> published.add(LocalDate.parse(row.get("date"))));
        }
        var ours = IntStream.rangeClosed(2024, 2037)
                .boxed()
                .flatMap(year -> holidays.of(year).stream())
                .map(FederalHolidays.Kept::observed)
                .filter(day -> !day.isBefore(LocalDate.of(2024, 1, 1)) && !day.isAfter(LocalDate.of(2036, 12, 31)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(published).hasSizeGreaterThan(140);
        assertThat(ours).isEqualTo(published);
    }

    @Test
    void thereAreElevenAndInaugurationDayIsNotOne() {
        assertThat(holidays.of(2025)).hasSize(11);
        // 20 January 2021 was Inauguration Day and a Wednesday.
        assertThat(holidays.on(LocalDate.of(2021, 1, 20))).isEmpty();
    }

    @Test
    void newYearsDayOnASaturdayIsKeptInTheOldYear() {
        assertThat(holidays.on(LocalDate.of(2021, 12, 31))).isPresent();
        assertThat(holidays.on(LocalDate.of(2010, 12, 31))).isPresent();
        assertThat(holidays.on(LocalDate.of(2020, 12, 31))).isEmpty();
        // On a Sunday it is kept on the Monday after.
        assertThat(holidays.on(LocalDate.of(2023, 1, 2))).isPresent();
    }

    @Test
    void juneteenthBeginsIn2021AndWasKeptOnAFridayThatYear() {
        assertThat(holidays.on(LocalDate.of(2021, 6, 18))).isPresent();
        assertThat(holidays.on(LocalDate.of(2020, 6, 19))).isEmpty();
    }
}
