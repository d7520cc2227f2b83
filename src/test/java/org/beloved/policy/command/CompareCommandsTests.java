package org.beloved.policy.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.beloved.InTurn;
import org.beloved.policy.PolicyCommand;
import org.beloved.policy.casefile.JsonText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@InTurn
class CompareCommandsTests {

    private static CommandRun run(String input, String... arguments) {
        return CommandRun.of(new PolicyCommand(), input, arguments);
    }

    @Test
    void theListHoldsEveryVersion() {
        assertThat(run("", "list").out().lines()).hasSize(41);
        assertThat(run("", "list", "--json").list()).hasSize(41);
    }

    @Test
    void aVersionShowsItsRuleInEitherLanguage() {
        var shown = run("", "show", "us-ca-santa-clara-2011");
        assertThat(shown.out())
                .contains("Board Policy 3.54")
                .contains("All of these:")
                .contains("3–1")
                .contains("24 hours")
                .contains("not legal advice");
        assertThat(run("", "show", "us-ca-santa-clara-2011", "--lang", "es").out())
                .contains("Condado de Santa Clara")
                .contains("horas");
        assertThat(run("", "show", "us-ca-santa-clara-2011", "--json").object().get("holdRule"))
                .isInstanceOf(Map.class);
    }

    @Test
    void anUnknownIdEndsWithTwoAndNamesIt() {
        for (var command : List.of("show", "stricter")) {
            var run = command.equals("show")
                    ? run("", "show", "us-no-where")
                    : run("", "stricter", "us-no-where", "us-il-cook-2011");
            assertThat(run.exit()).isEqualTo(ExitCode.BAD_INPUT);
            assertThat(run.err()).contains("us-no-where");
        }
        assertThat(run("", "stricter", "us-il-cook-2011").exit()).isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void theAnswerSaysWhatWasProvedAndTellsACase() {
        var run = run("", "stricter", "us-ca-santa-clara-2011", "us-il-cook-2011");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("us-ca-santa-clara-2011 is stricter than us-il-cook-2011.")
                .contains("Proved: whoever us-ca-santa-clara-2011 holds, us-il-cook-2011 holds too.")
                .contains("The person has no conviction.")
                .contains("us-il-cook-2011: Hold.");
    }

    @ParameterizedTest
    @CsvSource({
        "us-ca-santa-clara-2011, us-il-cook-2011, STRICTER",
        "us-il-cook-2011, us-ca-santa-clara-2011, LOOSER",
        "us-il-cook-2011, us-nm-san-miguel-2010, EQUAL",
        "us-ca-santa-clara-2019, us-il-cook-2011, INCOMPARABLE",
        "us-nm-taos-2011, us-wi-milwaukee-2012, INCOMPARABLE",
        "us-ny-nyc-2013, us-tx-sb4-2017, STRICTER",
    })
    void theCaseShownIsDecidedTheSameByTheDecideCommand(String first, String second, String relation) {
        var answer = run("", "stricter", first, second, "--json").object();
        assertThat(answer.get("relation")).isEqualTo(relation);
        for (var item : (List<?>) Objects.requireNonNull(answer.get("witnesses"))) {
            var witness = (Map<?, ?>) item;
            var facts = JsonText.write(Objects.requireNonNull(witness.get("facts")));
            assertThat(hold(facts, witness.get("heldBy"))).isEqualTo(witness.get("hold"));
            assertThat(hold(facts, witness.get("declinedBy"))).isEqualTo("DECLINE");
        }
    }

    private static Object hold(String facts, Object policy) {
        var run = run(facts, "decide", "--policy", String.valueOf(policy), "--facts", "-", "--json");
        assertThat(run.err()).isEmpty();
        return Objects.requireNonNull(run.object().get("hold"));
    }
}
