package org.beloved.evidence.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.beloved.evidence.EmptyLot;
import org.beloved.evidence.EvidenceCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MatchFacilityCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void oneFacilityAsJson() {
        assertThat(run("match-facility", "BUCKS CNTY JAIL, PA", "--city", "DOYLESTOWN", "--state", "PA", "--json"))
                .isZero();
        JsonNode answer = JsonMapper.shared().readTree(out.toString()).get(0);
        assertThat(answer.get("fips").asString()).isEqualTo("42017");
        assertThat(answer.get("level").asString()).isEqualTo("local");
        assertThat(answer.get("by").asString()).isEqualTo("county-name");
    }

    @Test
    void whatIsNotFoundIsNullAndSaysWhereItMayBe() {
        assertThat(run("match-facility", "SCI FAYETTE", "--city", "EAST MILLSBORO", "--state", "PA", "--json"))
                .isZero();
        JsonNode answer = JsonMapper.shared().readTree(out.toString()).get(0);
        assertThat(answer.get("fips").isNull()).isTrue();
        assertThat(answer.get("candidates").get(0).asString()).isEqualTo("42051");
    }

    @Test
    void aListKeepsItsOrder(@TempDir Path folder) throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), """
                name,city,state
                USP CANAAN,WAYMART,PENNSYLVANIA
                "MONTGOMERY CNTY JAIL, PA",NORRISTOWN,PA
                """);
        assertThat(run("match-facility", "--file", list.toString(), "--json")).isZero();
        JsonNode answers = JsonMapper.shared().readTree(out.toString());
        assertThat(answers.get(0).get("level").asString()).isEqualTo("federal");
        assertThat(answers.get(1).get("fips").asString()).isEqualTo("42091");
    }

    @Test
    void badInputIsAnsweredInWords(@TempDir Path folder) throws IOException {
        Path list = Files.writeString(folder.resolve("list.csv"), "facility,town\nA,B\n");
        assertThat(run("match-facility", "--file", list.toString())).isEqualTo(2);
        assertThat(run("match-facility", "--file", "nowhere.csv")).isEqualTo(2);
        assertThat(run("match-facility")).isEqualTo(2);
        assertThat(run("match-facility", "BUCKS CNTY JAIL")).isEqualTo(2);
        assertThat(err.toString())
                .contains("should have the columns name,city,state, but has facility,town")
                .contains("there is no file nowhere.csv")
                .contains("give one NAME, or --file")
                .contains("--state is missing");
    }

    private int run(String... arguments) {
        return EvidenceCommand.line(EmptyLot::new)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
