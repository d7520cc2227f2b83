package org.beloved.policy.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.beloved.InTurn;
import org.beloved.policy.PolicyCommand;
import org.junit.jupiter.api.Test;

@InTurn
class PolicyCommandTests {

    private static final String GOLDEN = "src/test/resources/policy/golden_cases.json";

    private static CommandRun run(String input, String... arguments) {
        return CommandRun.of(new PolicyCommand(), input, arguments);
    }

    @Test
    void theExampleCasesPass() {
        var run = run("", "test", GOLDEN, "--json");
        assertThat(run.exit()).isZero();
        assertThat(run.list()).hasSize(30);
    }

    @Test
    void aMismatchIsPrintedAndFails() {
        var run = run(
                "{'absent':'no','cases':[{'id':'a','policyId':'us-il-cook-2011','facts':{},'expectedHold':'HONOR',"
                        + "'expectedNotify':'NO_NOTIFY'}]}",
                "test",
                "-");
        assertThat(run.exit()).isEqualTo(ExitCode.PROBLEMS);
        assertThat(run.out()).contains("a us-il-cook-2011: hold DECLINE, expected HONOR");
    }

    @Test
    void aCaseFileWithAnUnknownFieldNamesCaseAndField() {
        var run = run(
                "{'absent':'no','cases':[{'id':'a','policyId':'us-il-cook-2011','facts':{'agee':1},'expectedHold':'HONOR'}]}",
                "test",
                "-");
        assertThat(run.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("(a): agee: expected").contains("an unknown field");
    }

    @Test
    void everyWrongFactIsNamedAtOnce() {
        var run = run(
                "{'judicalWarrant':true,'ageYears':'x','convictions':[{'date':'2013-02-30'}],'requestDate':'2013-06-01',"
                        + "'arrestDate':'2013-06-02'}",
                "decide",
                "--policy",
                "us-il-cook-2011",
                "--facts",
                "-");
        assertThat(run.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err())
                .contains("judicalWarrant: ")
                .contains("ageYears: ")
                .contains("convictions[0].classes: ")
                .contains("convictions[0].date: ")
                .contains("arrestDate: ");
    }

    @Test
    void aMissingFactIsUnknownUnlessTheCallerSaysOtherwise() {
        assertThat(run("{}", "decide", "--policy", "us-il-cook-2011", "--facts", "-", "--json")
                        .object()
                        .get("hold"))
                .isEqualTo("NEEDS_INFO");
        assertThat(run("{}", "decide", "--policy", "us-il-cook-2011", "--facts", "-", "--json", "--absent", "no")
                        .object()
                        .get("hold"))
                .isEqualTo("DECLINE");
    }

    @Test
    void badUsageEndsWithTwo() {
        assertThat(run("{}", "decide", "--facts", "-").exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run("{}", "decide", "--policy", "no-such", "--facts", "-").exit())
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run("{", "decide", "--policy", "us-il-cook-2011", "--facts", "-")
                        .exit())
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run("{}", "decide", "--place", "99999", "--on", "2013-01-01", "--facts", "-")
                        .exit())
                .isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run("{}", "nothing").exit()).isEqualTo(ExitCode.BAD_INPUT);
    }
}
