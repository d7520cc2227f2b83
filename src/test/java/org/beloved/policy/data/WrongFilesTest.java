package org.beloved.policy.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each slip somebody can make in a file is told with the file, the line, the version, what was expected and what was found. */
class WrongFilesTest {

    private static final Path LEHIGH = Path.of("src/main/resources/policy/places/us-pa-lehigh.yaml");

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a field nobody knows   | '    summary:'              | '    colour: red~    summary:'            | ':18: us-zz-prairie-2026: expected one of the fields' | 'found "colour"'
            a word of it misspelt  | 'summary:'                  | 'sumary:'                                 | ':18: us-zz-prairie-2026: expected one of the fields' | 'found "sumary"'
            a list for a word      | 'direction: LIMITS'         | 'direction: [LIMITS]'                     | ':14: us-zz-prairie-2026: expected "direction": a text' | 'found a list'
            a word for a list      | 'fips: ["42077"]'           | 'fips: "42077"'                           | ':8: expected "fips": a list' | 'found "42077"'
            a month that is none   | 'effective: 2014-05'        | 'effective: 2014-13-01'                   | ':17: us-zz-prairie-2026: expected "effective": a date' | 'found "2014-13-01"'
            a day that is none     | 'effective: 2014-05'        | 'effective: 2014-02-30'                   | ':17: us-zz-prairie-2026: expected "effective": a date' | 'found "2014-02-30"'
            no source              | 'sources:~      - "ICE DDOR-style list, row Lehigh"' | 'sources: []'    | ':10: us-zz-prairie-2026: expected "sources": where the text was seen' | 'found none'
            an empty source        | '"ICE DDOR-style list, row Lehigh"' | '""'                              | ':33: us-zz-prairie-2026: expected "an entry of sources"' | 'found nothing'
            a successor of no name | 'adopted: 2014-05'          | 'supersededBy: us-zz-none'                | ':16: us-zz-prairie-2026: expected "supersededBy": the id of a version we hold' | 'found "us-zz-none"'
            an id of another file  | 'id: us-zz-prairie-2026'    | 'id: us-pa-philadelphia-2014'             | ':10: us-pa-philadelphia-2014: expected an id used nowhere else' | 'us-pa-philadelphia.yaml:'
            a clause id twice      | 'id: court-order'           | 'id: judicial-warrant'                    | ':28: us-zz-prairie-2026: expected an id used once in this version' | 'found "judicial-warrant" again'
            a field twice          | 'confidence: MEDIUM'        | 'confidence: MEDIUM~    confidence: HIGH' | ':22: us-zz-prairie-2026: expected "confidence" once' | 'a second time'
            a test nobody knows    | 'test: COURT_ORDER'         | 'test: COURTORDER'                        | ':27: us-zz-prairie-2026: expected "test": a test this product knows' | 'found "COURTORDER"'
            a class nobody knows   | 'test: COURT_ORDER'         | 'test: CONVICTED~            classes: [VIOLENT_FELONYY]' | ':28: us-zz-prairie-2026: expected "classes": classes that classes.yaml lists' | 'found "VIOLENT_FELONYY"'
            a clause that is dead  | 'test: COURT_ORDER'         | 'test: JUDICIAL_WARRANT'                  | ':23: us-zz-prairie-2026: expected each clause to change the answer of some case' | 'found "court-order", which changes none'
            an outcome of no rule  | 'ifTrue: HONOR'             | 'ifTrue: NO_VERSION'                      | ':29: us-zz-prairie-2026: expected "ifTrue": one of DECLINE, MAY_HONOR, HONOR, MUST_HONOR, NO_STATE_DUTY' | 'found "NO_VERSION"'
            a county elsewhere     | 'fips: ["42077"]'           | 'fips: ["06085"]'                         | ':8: expected "fips": codes of places in PA' | 'found "06085"'
            a bracket left open    | 'fips: ["42077"]'           | 'fips: ["42077"'                          | ':9: expected YAML' | 'found'
            a tab                  | '      citation'            | '\tcitation'                              | ':13: expected YAML' | 'TAB'
            an alias               | '        any:'              | '        any: &x~          - all: *x'     | ':24: expected each part written out' | 'an alias (*)'
            two documents          | 'versions:'                 | '---~versions:'                           | ':9: expected YAML' | 'another document'
            """)
    void eachSlipIsToldWithItsLine(String slip, String find, String write, String expected, String found)
            throws IOException {
        var text = Files.readString(LEHIGH).replace("us-pa-lehigh-2014", "us-zz-prairie-2026");
        var wrong = text.replace(lines(find), lines(write));
        assertThat(wrong).as("the slip is made").isNotEqualTo(text);
        assertThat(told(wrong.getBytes(StandardCharsets.UTF_8)))
                .anyMatch(line -> line.startsWith(folder.resolve("prairie.yaml") + expected) && line.contains(found))
                .allMatch(line -> line.startsWith(folder.toString()));
    }

    @Test
    void whatIsNoTextAtAllIsToldToo() throws IOException {
        var good = Files.readString(LEHIGH);
        assertThat(told(good.replace("Condado", "Condado de España").getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly(told(4, "expected text saved as UTF-8, found the byte 0xF1"));
        assertThat(told(good.getBytes(StandardCharsets.UTF_16)))
                .containsExactly(told(1, "expected text saved as UTF-8, found the byte 0xFE"));
        assertThat(told(new byte[0])).singleElement().asString().endsWith("found an empty file");
        assertThat(told("# nothing yet\n".getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .asString()
                .endsWith("found an empty file");
        assertThat(told("place: \u0001\n".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(told(1, "expected letters, found a character nobody can see, U+0001"));
        assertThat(told(("\uFEFF" + good.replace("us-pa-lehigh-2014", "us-zz-prairie-2026"))
                        .getBytes(StandardCharsets.UTF_8)))
                .as("a mark some editors put in front")
                .isEmpty();
    }

    /** Two files of one name in two folders are two files. */
    @Test
    void twoFilesOfOneNameAreBothRead() throws IOException {
        var first = Files.createDirectory(folder.resolve("one")).resolve("prairie.yaml");
        var second = Files.createDirectory(folder.resolve("two")).resolve("prairie.yaml");
        var text = Files.readString(LEHIGH).replace("us-pa-lehigh-2014", "us-zz-prairie-2026");
        Files.writeString(first, text);
        Files.writeString(second, text);
        assertThat(PolicyFiles.check(List.of(first, second)).problems())
                .singleElement()
                .hasToString(second + ":10: us-zz-prairie-2026: expected an id used nowhere else, found it also in "
                        + first + ":10");
    }

    private String told(int line, String what) {
        return folder.resolve("prairie.yaml") + ":" + line + ": " + what;
    }

    private List<String> told(byte[] text) throws IOException {
        var file = Files.write(folder.resolve("prairie.yaml"), text);
        return PolicyFiles.check(List.of(file)).problems().stream()
                .map(DataProblem::toString)
                .collect(Collectors.toList());
    }

    private static String lines(String written) {
        return written.replace('~', '\n');
    }
}
