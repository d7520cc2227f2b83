package org.beloved.policy.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
import org.beloved.InTurn;
import org.junit.jupiter.api.Test;

@InTurn
class ClockCommandTest {

    private static final String CASES =
            Path.of("src/test/resources/policy/hold_clock_cases.csv").toString();

    private static CommandRun run(String... arguments) {
        return CommandRun.of(new ClockCommand(), "", arguments);
    }

    @Test
    void oneReleaseByOneRuleAsJson() {
        var answer = run(
                "--released", "2013-10-11 17:00", "--zone", "America/New_York", "--rule", "48-regulation", "--json");
        assertThat(answer.exit()).isZero();
        var row = (Map<?, ?>) answer.list().getFirst();
        assertThat(row.get("released")).isEqualTo("2013-10-11T17:00:00-04:00");
        assertThat(row.get("rule")).isEqualTo("48-regulation");
        // Columbus Day is the Monday after that Friday.
        assertThat(row.get("deadline")).isEqualTo("2013-10-16T17:00:00-04:00");
        assertThat((BigDecimal) row.get("elapsedHours")).isEqualByComparingTo("120");
    }

    @Test
    void withoutARuleEachOfTheFour() {
        var answer = run("--released", "2013-10-11T17:00", "--place", "06085", "--json");
        assertThat(answer.list()).hasSize(4);
        assertThat(answer.out()).contains("America/Los_Angeles");
    }

    @Test
    void everyPublishedCaseIsAsExpected() {
        var answer = run("--cases", CASES, "--json");
        assertThat(answer.exit()).isZero();
        assertThat(answer.list())
                .hasSizeGreaterThanOrEqualTo(29)
                .allSatisfy(row -> assertThat(((Map<?, ?>) row).get("ok")).isEqualTo(true));
    }

    @Test
    void aCaseThatIsNotAsExpectedFailsTheRun() {
        var wrong = CommandRun.of(
                new ClockCommand(),
                "otherwise_release_time_local,rule,deadline_local\n2014-06-06 17:00,24,2014-06-07 18:00\n",
                "--cases",
                "-");
        assertThat(wrong.exit()).isEqualTo(1);
        assertThat(wrong.out()).contains("expected 2014-06-07 18:00");
    }

    @Test
    void badInputIsNamedAndEndsWithTwo() {
        assertThat(run("--released", "soon", "--zone", "America/New_York").exit())
                .isEqualTo(2);
        assertThat(run("--released", "2013-10-11 17:00", "--zone", "Mars/Base").err())
                .contains("--zone", "Mars/Base");
        assertThat(run("--released", "2013-10-11 17:00").err()).contains("--zone");
        assertThat(run("--released", "2013-10-11 17:00", "--zone", "UTC", "--rule", "72")
                        .err())
                .contains("48-form");
        assertThat(run("--cases", "/no/such.csv").exit()).isEqualTo(2);
        assertThat(run().exit()).isEqualTo(2);
    }
}
