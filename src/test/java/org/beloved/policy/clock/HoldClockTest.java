package org.beloved.policy.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.beloved.policy.clock.ReleaseTime.ClockChange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldClockTest {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    private final HoldClock clock = new HoldClock(FederalHolidays.shipped());

    @ParameterizedTest
    @CsvSource({"hold_clock_cases.csv, 29", "detainer_clock_vectors.csv, 24"})
    void thePublishedCasesComeOut(String file, int atLeast) throws Exception {
        var stream = Objects.requireNonNull(getClass().getResourceAsStream("/policy/" + file));
        var read = ClockCases.read(file, new InputStreamReader(stream, StandardCharsets.UTF_8), NEW_YORK);
        assertThat(read.problems()).isEmpty();
        assertThat(read.cases()).hasSizeGreaterThanOrEqualTo(atLeast).allSatisfy(example -> {
            var reading = clock.read(example.rule(), example.released().at());
            var format = DateTimeFormatter.ofPattern(
                    example.deadline().orElseThrow().contains("T") ? "uuuu-MM-dd'T'HH:mm:ssxxx" : "uuuu-MM-dd HH:mm");
            assertThat(format.format(reading.deadline()))
                    .isEqualTo(example.deadline().orElseThrow());
            example.elapsedHours()
                    .ifPresent(hours -> assertThat(reading.elapsedHours()).isEqualByComparingTo(hours));
        });
    }

    @ParameterizedTest
    @CsvSource({
        // Friday, New Year's Day 2022 on a Saturday kept the day before: only Monday and Tuesday count.
        "2021-12-31 09:00, America/New_York, 48-regulation, 2022-01-05T00:00-05:00",
        // Inauguration Day stops no clock, and in 2025 it is also the King holiday, which does.
        "2021-01-19 12:00, America/New_York, 48-regulation, 2021-01-21T12:00-05:00",
        "2025-01-17 12:00, America/New_York, 48-regulation, 2025-01-22T12:00-05:00",
        // Christmas 2022 on a Sunday was kept on Monday the 26th.
        "2022-12-23 18:00, America/Chicago, 24-regulation, 2022-12-27T18:00-06:00",
        // Clocks forward in the night to Sunday: 48 real hours end an hour later by the wall.
        "2026-03-07 12:00, America/New_York, 48-form, 2026-03-09T13:00-04:00",
        // Arizona keeps one time all year.
        "2026-03-07 12:00, America/Phoenix, 48-form, 2026-03-09T12:00-07:00",
        // Clocks back: an hour earlier by the wall.
        "2026-10-31 12:00, America/New_York, 24, 2026-11-01T11:00-05:00",
        "2026-10-30 17:00, America/New_York, 48-regulation, 2026-11-03T17:00-05:00",
    })
    void itCountsWhatIsLeftOfEachDay(String released, String zone, String rule, String deadline) {
        var release = ReleaseTime.parse(released, ZoneId.of(zone)).orElseThrow();
        var reading = clock.read(ClockRule.ofCode(rule).orElseThrow(), release.at());
        assertThat(reading.deadline().toOffsetDateTime()).hasToString(deadline);
    }

    @Test
    void anHourThatNeverCameIsTakenAfterTheJumpAndSaidSo() {
        var release = ReleaseTime.parse("2026-03-08 02:30", NEW_YORK).orElseThrow();
        assertThat(release.change()).isEqualTo(ClockChange.SKIPPED);
        assertThat(release.at().toOffsetDateTime()).hasToString("2026-03-08T03:30-04:00");
    }

    @Test
    void anHourThatCameTwiceIsTheFirstSoThatTheDeadlineIsTheEarlier() {
        var release = ReleaseTime.parse("2026-11-01 01:30", NEW_YORK).orElseThrow();
        assertThat(release.change()).isEqualTo(ClockChange.TWICE);
        assertThat(release.at().toOffsetDateTime()).hasToString("2026-11-01T01:30-04:00");
        assertThat(clock.read(ClockRule.FLAT_24, release.at()).elapsedHours()).isEqualByComparingTo("24");
    }

    @ParameterizedTest
    @CsvSource({"tomorrow", "2013-13-01 10:00", "2013-02-29 10:00", "2013-10-11", "2013-10-11 25:00", "''"})
    void whatIsNoTimeIsRefused(String text) {
        assertThat(ReleaseTime.parse(text, NEW_YORK)).isEmpty();
    }
}
