package org.beloved.policy.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.beloved.InTurn;
import org.beloved.policy.PolicyCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InTurn
class DraftCommandTests {

    private static CommandRun run(String... arguments) {
        return CommandRun.of(new PolicyCommand(), "", arguments);
    }

    @Test
    void aSetOrAListOfProvisionsIsDrafted() {
        var run = run("draft", "--provisions", "santa-clara-2011", "--place", "06085");
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith("An ordinance on federal immigration detainers in Santa Clara County")
                .contains("Cook County, IL (2011, Code of Ordinances 46-37");
        assertThat(run("draft", "--provisions", "judicial-warrant,no-staff-time", "--kind", "resolution")
                        .out())
                .startsWith("A resolution on federal immigration detainers in name of the county");
        assertThat(run("draft", "--provisions", "judges-warrant", "--json")
                        .object()
                        .get("equalTo"))
                .isInstanceOf(List.class);
    }

    @Test
    void aFileIsWrittenByItsEnding(@TempDir Path folder) throws Exception {
        var file = folder.resolve("model.docx");
        assertThat(run("draft", "--provisions", "judges-warrant", "--to", file.toString())
                        .exit())
                .isZero();
        assertThat(Files.readAllBytes(file)).startsWith('P', 'K');
        assertThat(run("draft", "--provisions", "judges-warrant", "--to", "model.odt")
                        .err())
                .contains(".docx");
    }

    @Test
    void whatIsNotKnownIsNamedAndEndsWithTwo() {
        var run = run("draft", "--provisions", "judicial-warrant,no-such", "--place", "99999", "--kind", "law");
        assertThat(run.exit()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(run.err()).contains("\"no-such\"", "\"99999\"", "\"law\"");
    }
}
