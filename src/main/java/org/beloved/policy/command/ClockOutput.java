package org.beloved.policy.command;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beloved.policy.clock.ClockCases;
import org.beloved.policy.clock.ClockJson;
import org.beloved.policy.clock.HoldClock.Reading;
import org.beloved.policy.clock.ReleaseTime.ClockChange;
import org.beloved.policy.wording.Phrases;
import org.beloved.web.Language;

/** Clock readings in a terminal and in their stable JSON shape. */
final class ClockOutput {

    private static final DateTimeFormatter EXACT = DateTimeFormatter.ISO_OFFSET_DATE_TIME;
    private static final DateTimeFormatter LOCAL = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Output output;

    ClockOutput(Output output) {
        this.output = output;
    }

    /** A case and what the clock says to it. */
    record Checked(ClockCases.Case example, Reading reading) {

        boolean isAsExpected() {
            return example.deadline().map(this::isDeadline).orElse(true)
                    && example.elapsedHours().map(this::isElapsed).orElse(true);
        }

        private boolean isDeadline(String expected) {
            return expected.equals(LOCAL.format(reading.deadline()))
                    || expected.equals(EXACT.format(reading.deadline()));
        }

        private boolean isElapsed(String expected) {
            return number(expected)
                    .map(hours -> hours.compareTo(reading.elapsedHours()) == 0)
                    .orElse(false);
        }

        private static Optional<BigDecimal> number(String text) {
            return text.matches("[0-9]{1,6}([.][0-9]{1,6})?") ? Optional.of(new BigDecimal(text)) : Optional.empty();
        }
    }

    void print(List<Reading> readings, ClockChange change) {
        if (output.json) {
            output.json(
                    readings.stream().map(reading -> fields(reading, change)).toList());
            return;
        }
        var phrases = Phrases.in(output.language().orElse(Language.ENGLISH));
        if (change != ClockChange.NONE) {
            output.line(phrases.say(
                    "policy.clock.change." + change.name(),
                    "time",
                    LOCAL.format(readings.getFirst().released())));
        }
        readings.forEach(reading -> line(phrases, reading));
        output.line(phrases.say("policy.clock.notAdvice"));
    }

    private void line(Phrases phrases, Reading reading) {
        var name = phrases.say("policy.clock.rule." + reading.rule().name());
        output.line("%-15s %s  %8s h  %s"
                .formatted(
                        reading.rule().code(),
                        LOCAL.format(reading.deadline()),
                        reading.elapsedHours().stripTrailingZeros().toPlainString(),
                        name));
    }

    private static Map<String, Object> fields(Reading reading, ClockChange change) {
        var fields = ClockJson.of(reading);
        if (change != ClockChange.NONE) {
            fields.put("clockChange", change.name());
        }
        return fields;
    }

    int printCases(List<Checked> checked) {
        var wrong = checked.stream().filter(row -> !row.isAsExpected()).toList();
        if (output.json) {
            output.json(rows(checked));
        } else {
            wrong.forEach(row -> output.line(EXACT.format(row.reading().released()) + " "
                    + row.reading().rule().code() + ": ends "
                    + EXACT.format(row.reading().deadline()) + " after "
                    + row.reading().elapsedHours() + " h, expected "
                    + row.example().deadline().orElse("") + " "
                    + row.example().elapsedHours().orElse("")));
            output.line(checked.size() + " cases, " + wrong.size() + " not as expected");
        }
        return wrong.isEmpty() ? ExitCode.ANSWERED : ExitCode.PROBLEMS;
    }

    private static List<Map<String, Object>> rows(List<Checked> checked) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var row : checked) {
            var fields = fields(row.reading(), row.example().released().change());
            row.example().deadline().ifPresent(expected -> fields.put("expectedDeadline", expected));
            row.example().elapsedHours().ifPresent(expected -> fields.put("expectedElapsedHours", expected));
            fields.put("ok", row.isAsExpected());
            rows.add(fields);
        }
        return rows;
    }
}
