package org.beloved.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PlaceCommandTest {

    private record Ran(int exit, String out, String err) {
        JsonNode json() {
            return JsonMapper.shared().readTree(out);
        }
    }

    @Test
    void aCountyIsAnsweredInJson() {
        var ran = run("who-runs-the-jail", "42091", "--json");
        assertThat(ran.exit()).isZero();
        assertThat(ran.json().get("operatorCode").asString()).isEqualTo("PRISON_BOARD");
        assertThat(ran.json().get("confidence").asString()).isEqualTo("verified");
        assertThat(ran.json().get("sources").get(0).get("text").asString()).contains("61 Pa.C.S.");
        assertThat(ran.json().get("links").get("funder").isNull()).isTrue();
    }

    @Test
    void aCountyIsAnsweredInWords() {
        var ran = run("who-runs-the-jail", "21017");
        assertThat(ran.exit()).isZero();
        assertThat(ran.out())
                .startsWith("A regional jail board runs the jail for Bourbon County (KY).")
                .contains("Who pays: Not known yet")
                .contains("How sure: Checked.")
                .contains("Sources: J10: KACo");
    }

    @Test
    void anUnknownOperatorIsAnAnswerToo() {
        assertThat(run("who-runs-the-jail", "72001").exit()).isZero();
        assertThat(run("who-runs-the-jail", "72001", "--json")
                        .json()
                        .get("operatorCode")
                        .asString())
                .isEqualTo("NOT_KNOWN");
    }

    @Test
    void aBadCodeIsRefusedWithTheNameOfTheField() {
        assertThat(run("who-runs-the-jail", "4209")).satisfies(ran -> {
            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.err()).startsWith("fips: “4209” is not a county code.");
            assertThat(ran.out()).isEmpty();
        });
        assertThat(run("who-runs-the-jail", "42").exit()).isEqualTo(2);
        assertThat(run("who-runs-the-jail", "09001")).satisfies(ran -> {
            assertThat(ran.exit()).isEqualTo(2);
            assertThat(ran.err()).startsWith("fips: no county has the code 09001.");
        });
        assertThat(run("who-runs-the-jail").exit()).isEqualTo(2);
        assertThat(run().exit()).isEqualTo(2);
    }

    @Test
    void findingPrintsAListInJson() {
        var ran = run("find", "montgomery", "pa", "--json");
        assertThat(ran.exit()).isZero();
        assertThat(StreamSupport.stream(ran.json().spliterator(), false)
                        .map(county -> county.get("fips").asString()))
                .containsExactly("42091", "42081");
    }

    @Test
    void findingNothingIsAnsweredWithAnEmptyList() {
        var ran = run("find", "zzzzzz", "--json");
        assertThat(ran.exit()).isZero();
        assertThat(ran.json().isArray()).isTrue();
        assertThat(ran.json()).isEmpty();
        assertThat(run("find", "zzzzzz").out()).contains("We found no place called “zzzzzz”.");
    }

    private static Ran run(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        int exit = new CommandLine(new PlaceCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
        return new Ran(exit, out.toString(), err.toString());
    }
}
