package org.beloved.evidence.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.beloved.evidence.EmptyLot;
import org.beloved.evidence.EvidenceCommand;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FiguresCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void summaryOfOneCounty() {
        assertThat(run("summary", "--dataset", "pa-2008-2015", "--county", "42101", "--json"))
                .isZero();
        JsonNode rows = JsonMapper.shared().readTree(out.toString()).get("rows");
        assertThat(rows.size()).as("fiscal years 2008 to 2015").isEqualTo(8);
        JsonNode last = rows.get(7);
        assertThat(last.get("year").asInt()).isEqualTo(2015);
        assertThat(last.get("total").asInt()).isEqualTo(141);
        assertThat(last.get("booked").asInt()).isEqualTo(7);
        assertThat(last.get("declined").asInt()).isEqualTo(53);
        assertThat(last.get("people").isNull())
                .as("these records have no person id")
                .isTrue();
    }

    @Test
    void counterfactualSaysWhatItAssumed() {
        assertThat(run(
                        "counterfactual",
                        "--dataset",
                        "pa-2008-2015",
                        "--policy",
                        "us-il-cook-2011",
                        "--state",
                        "PA",
                        "--assume",
                        "reimbursementAgreement=no",
                        "--json"))
                .isZero();
        JsonNode answer = JsonMapper.shared().readTree(out.toString());
        assertThat(answer.get("assumptions").get("reimbursementAgreement").asString())
                .isEqualTo("no");
        int total = 0;
        int not = 0;
        for (JsonNode row : answer.get("rows")) {
            total += row.get("total").asInt();
            not += row.get("surelyNot").asInt();
        }
        assertThat(total).isGreaterThan(15_000);
        assertThat(not).isEqualTo(total);
    }

    @Test
    void badInputIsAnsweredInWords() {
        assertThat(run("summary", "--dataset", "nowhere")).isEqualTo(2);
        assertThat(run("summary", "--dataset", "pa-2008-2015", "--by", "moon")).isEqualTo(2);
        assertThat(run("summary", "--dataset", "pa-2008-2015", "--county", "99999"))
                .isEqualTo(2);
        assertThat(run("counterfactual", "--dataset", "pa-2008-2015", "--policy", "none"))
                .isEqualTo(2);
        assertThat(run(
                        "counterfactual",
                        "--dataset",
                        "pa-2008-2015",
                        "--policy",
                        "us-il-cook-2011",
                        "--assume",
                        "shoeSize=9"))
                .isEqualTo(2);
        assertThat(err.toString())
                .contains("found \"nowhere\"")
                .contains("--by: expected fiscal-year or calendar-year, found \"moon\"")
                .contains("found \"99999\"")
                .contains("found \"none\"")
                .contains("shoeSize");
    }

    private int run(String... arguments) {
        return EvidenceCommand.line(EmptyLot::new)
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
    }
}
