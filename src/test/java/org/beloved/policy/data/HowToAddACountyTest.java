package org.beloved.policy.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows docs/how-to-add-a-county.md word for word, and makes the mistakes it warns of. */
class HowToAddACountyTest {

    private static final Path GUIDE = Path.of("docs/how-to-add-a-county.md");
    private static final Pattern COPY = Pattern.compile("(?m)^cp (\\S+) \\\\\\n +(\\S+)$");
    private static final Pattern CHANGE =
            Pattern.compile("Find:\\n\\n```yaml\\n(.*?)```\\n\\nWrite:\\n\\n```yaml\\n(.*?)```", Pattern.DOTALL);

    private static final Pattern EXAMPLE = Pattern.compile("(?m)^us-zz-prairie.yaml:17: .*$");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void followingTheGuideGivesAFileWithoutAProblem() throws IOException {
        var file = followed();
        var checked = PolicyFiles.check(List.of(file));
        assertThat(checked.problems()).isEmpty();
        var place = checked.places().getFirst();
        assertThat(place.place().name().en()).isEqualTo("Prairie County");
        assertThat(place.versions()).hasSize(1);
        assertThat(place.versions().getFirst().validity().effective()).hasToString("2026-10-06");
    }

    @Test
    void eachMistakeTheGuideNamesIsToldWithFileIdLineAndWhatWasExpected() throws IOException {
        var text = Files.readString(followed());
        assertThat(problem(text.replace("effective: 2026-10-06", "effective: October 6")))
                .contains(EXAMPLE.matcher(Files.readString(GUIDE))
                        .results()
                        .findFirst()
                        .orElseThrow()
                        .group());
        assertThat(problem(text.replace("direction: LIMITS", "direction: LIMIT")))
                .contains("prairie.yaml:14", "LIMITS, MANDATES", "\"LIMIT\"");
        assertThat(problem(text.replace("    confidence: HIGH\n", "")))
                .contains("us-zz-prairie-2026", "\"confidence\"");
        assertThat(problem(text.replace("fips: [\"99001\"]", "fips: [\"9901\"]")))
                .contains("prairie.yaml:8", "five digits");
        assertThat(problem(text.replace("id: us-zz-prairie-2026", "id: us-pa-lehigh-2014")))
                .contains("an id used nowhere else");
        assertThat(problem(text.replace("summary:", "sumary:"))).contains("\"sumary\"", "\"summary\"");
    }

    private String problem(String text) throws IOException {
        var file = folder.resolve("us-zz-prairie.yaml");
        Files.writeString(file, text);
        var problems = PolicyFiles.check(List.of(file)).problems();
        assertThat(problems).isNotEmpty();
        return problems.toString();
    }

    private Path followed() throws IOException {
        var guide = Files.readString(GUIDE);
        var copy = COPY.matcher(guide);
        assertThat(copy.find()).as("the guide says what to copy").isTrue();
        var text = Files.readString(Path.of(copy.group(1)));
        var changes = CHANGE.matcher(guide);
        var made = 0;
        while (changes.find()) {
            assertThat(text).as("what the guide says to find").containsOnlyOnce(changes.group(1));
            text = text.replace(changes.group(1), changes.group(2));
            made++;
        }
        assertThat(made).as("changes the guide asks for").isGreaterThanOrEqualTo(4);
        var file = folder.resolve(Path.of(copy.group(2)).getFileName());
        return Files.writeString(file, text);
    }
}
