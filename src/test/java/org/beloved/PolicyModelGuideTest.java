package org.beloved;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.beloved.evidence.EmptyLot;
import org.beloved.evidence.EvidenceCommand;
import org.beloved.policy.PolicyCommand;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Runs every command of docs/policy-model.md: one rule, told five ways, prints what the page says it prints. */
@InTurn
class PolicyModelGuideTest {

    private static final Path GUIDE = Path.of("docs/policy-model.md");
    private static final Pattern EXAMPLE = Pattern.compile("```\\n\\$ ([^\\n]*)\\n(.*?)```", Pattern.DOTALL);
    private static final Pattern COMMAND = Pattern.compile("(?:echo '(.*)' \\| )?\\./beloved (policy|evidence) (.*)");
    private static final String LEFT_OUT = "…";

    @Test
    void everyCommandOfTheGuidePrintsWhatTheGuideSays() throws IOException {
        var examples = EXAMPLE.matcher(Files.readString(GUIDE)).results().toList();
        assertThat(examples).as("say, decide, compare, count twice, draft").hasSize(6);
        for (var example : examples) {
            var command = example.group(1);
            var printed = run(command).lines().map(String::stripTrailing).toList();
            assertThat(firstDifference(example.group(2).lines().toList(), printed))
                    .as(command + "\nprints\n" + String.join("\n", printed))
                    .isEmpty();
        }
    }

    /** The check itself sees a line that is not there, and one that stands too early. */
    @Test
    void aLineThatIsNotPrintedIsFound() {
        assertThat(firstDifference(List.of("one", LEFT_OUT, "three"), List.of("one", "two", "three")))
                .isEmpty();
        assertThat(firstDifference(List.of("one", "three"), List.of("one", "two", "three")))
                .contains("three");
        assertThat(firstDifference(List.of(LEFT_OUT, "four"), List.of("one", "two")))
                .contains("four");
        assertThat(firstDifference(List.of("one"), List.of("one", "two"))).contains("two");
    }

    /** The first line of the page that the command does not print there, or of the command that the page leaves out unsaid. */
    private static Optional<String> firstDifference(List<String> told, List<String> printed) {
        var at = 0;
        var mayJump = false;
        for (var line : told) {
            if (line.strip().equals(LEFT_OUT)) {
                mayJump = true;
                continue;
            }
            var next = at + printed.subList(at, printed.size()).indexOf(line);
            if (next < at || (next > at && !mayJump)) {
                return Optional.of(line);
            }
            at = next + 1;
            mayJump = false;
        }
        return mayJump || at == printed.size() ? Optional.empty() : Optional.of(printed.get(at));
    }

    private static String run(String command) {
        var parts = COMMAND.matcher(command);
        assertThat(parts.matches()).as(command).isTrue();
        var input = Optional.ofNullable(parts.group(1)).orElse("");
        var out = new StringWriter();
        var err = new StringWriter();
        var before = System.in;
        System.setIn(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)));
        try {
            var line = parts.group(2).equals("policy")
                    ? new CommandLine(new PolicyCommand())
                    : EvidenceCommand.line(EmptyLot::new);
            var exit = line.setOut(new PrintWriter(out, true))
                    .setErr(new PrintWriter(err, true))
                    .execute(parts.group(3).split(" "));
            assertThat(exit).as(command + ": " + err).isZero();
        } finally {
            System.setIn(before);
        }
        return out.toString();
    }
}
