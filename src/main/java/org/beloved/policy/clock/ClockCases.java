package org.beloved.policy.clock;

import java.io.IOException;
import java.io.Reader;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/** Example cases for the clock, in either of the two layouts we know; everything wrong with a file is told at once. */
public final class ClockCases {

    private static final String LOCAL = "otherwise_release_time_local";
    private static final String MOMENT = "would_have_been_released";

    private final String file;
    private final ZoneId usual;
    private final List<Case> cases = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    private ClockCases(String file, ZoneId usual) {
        this.file = file;
        this.usual = usual;
    }

    /** A release, the rule to count by, and what the file expects; empty where it expects nothing. */
    public record Case(
            ReleaseTime released, ClockRule rule, Optional<String> deadline, Optional<String> elapsedHours) {}

    /** What was read, or what is wrong. */
    public record Read(List<Case> cases, List<String> problems) {}

    /** @param usual the zone of rows that name none */
    public static Read read(String file, Reader text, ZoneId usual) throws IOException {
        var reading = new ClockCases(file, usual);
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setIgnoreEmptyLines(true)
                .get();
        try (var rows = format.parse(text)) {
            var columns = rows.getHeaderNames();
            if (columns.contains(LOCAL) && columns.contains("rule")) {
                rows.forEach(reading::ruleRow);
            } else if (columns.contains(MOMENT)) {
                rows.forEach(reading::bothRow);
            } else {
                reading.problems.add(file + ":1: expected the columns " + LOCAL + " and rule, found " + columns);
            }
        }
        return new Read(List.copyOf(reading.cases), List.copyOf(reading.problems));
    }

    private void ruleRow(CSVRecord row) {
        var rule = rule(row.get("rule"));
        if (rule.isEmpty()) {
            tell(row, "rule: expected 48-regulation, 48-form, 24 or 24-regulation", row.get("rule"));
        }
        var released = released(row, LOCAL);
        if (rule.isPresent() && released.isPresent()) {
            cases.add(new Case(released.get(), rule.get(), told(row, "deadline_local"), told(row, "elapsed_hours")));
        }
    }

    private void bothRow(CSVRecord row) {
        released(row, MOMENT).ifPresent(released -> {
            cases.add(new Case(released, ClockRule.FORM_48, told(row, "end_48h_straight"), Optional.empty()));
            cases.add(new Case(
                    released,
                    ClockRule.REGULATION_48,
                    told(row, "end_48h_excl_sat_sun_federal_holidays"),
                    Optional.empty()));
        });
    }

    private Optional<ReleaseTime> released(CSVRecord row, String column) {
        var zone = told(row, "timezone").or(() -> told(row, "zone"));
        var known = zone.isEmpty() ? Optional.of(usual) : zone.flatMap(ReleaseTime::zone);
        if (known.isEmpty()) {
            tell(row, "timezone: expected a zone like America/New_York", zone.orElse(""));
            return Optional.empty();
        }
        var released = ReleaseTime.parse(row.get(column), known.get());
        if (released.isEmpty()) {
            tell(row, column + ": expected a day and time like 2013-10-11 17:00", row.get(column));
        }
        return released;
    }

    /** The code of a rule, or the words the published cases use for it. */
    private static Optional<ClockRule> rule(String written) {
        var text = written.strip().toLowerCase(Locale.ROOT);
        return ClockRule.ofCode(text).or(() -> described(text));
    }

    private static Optional<ClockRule> described(String text) {
        var hours = text.startsWith("48") ? 48 : text.startsWith("24") ? 24 : 0;
        var workingDays = text.contains("excl");
        if (!workingDays && !text.contains("flat")) {
            return Optional.empty();
        }
        for (var rule : ClockRule.values()) {
            if (rule.hours() == hours && rule.isWorkingDaysOnly() == workingDays) {
                return Optional.of(rule);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> told(CSVRecord row, String column) {
        return row.isMapped(column) && row.isSet(column) && !row.get(column).isBlank()
                ? Optional.of(row.get(column).strip())
                : Optional.empty();
    }

    private void tell(CSVRecord row, String expected, String found) {
        problems.add(file + ":" + (row.getRecordNumber() + 1) + ": " + expected + ", found \"" + found + "\"");
    }
}
