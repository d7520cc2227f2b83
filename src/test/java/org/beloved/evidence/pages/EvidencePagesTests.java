package org.beloved.evidence.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.beloved.RoomTest;
import org.beloved.web.Visitor;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@RoomTest
class EvidencePagesTests {

    @Autowired
    Environment house;

    @Test
    void aCountysPageSaysHowManyAndHowTheyEnded() {
        Visitor.Seen seen = Visitor.at(house).get("/evidence/42101");
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.heading()).contains("holds here in 8 years");
        Element fiscal2014 = row(seen.page(), "2014");
        assertThat(fiscal2014.select("td").eachText()).containsExactly("127", "115", "14", "101", "357");
        assertThat(seen.page().select("svg[role=img] desc").text()).contains("2014: 357");
    }

    @Test
    void itSpeaksSpanish() {
        Visitor.Seen seen = Visitor.at(house).get("/evidence/42091?lang=es");
        assertThat(seen.heading()).startsWith("ICE pidió aquí");
        assertThat(seen.page().text()).contains("Condado de Montgomery, Pensilvania");
    }

    @Test
    void withoutAnAgreementTheModelOf2011HonorsNone() {
        Visitor.Seen seen = Visitor.at(house).get("/evidence/42091?policy=us-ca-santa-clara-2011&agreement=no");
        assertThat(seen.page().select("#what-if dd .big").eachText()).startsWith("0", "0");
        assertThat(seen.page().select("#what-if option[selected]").attr("value"))
                .isEqualTo("us-ca-santa-clara-2011");
        assertThat(seen.page().select("input[value=no]").hasAttr("checked")).isTrue();
    }

    @Test
    void theFilesSayWhatThePageSays() {
        Visitor neighbor = Visitor.at(house);
        Visitor.Seen csv = neighbor.get("/evidence/42101.csv");
        assertThat(csv.response().headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(csv.body()).contains("42101,2014,357,127,115,14,101,pa-2008-2015,2015-07-18,");
        JsonNode json = JsonMapper.shared()
                .readTree(neighbor.get("/evidence/42101.json?agreement=no").body());
        assertThat(json.get("fiscalYears").get(6).get("requests").asInt()).isEqualTo(357);
        assertThat(json.get("whatIf")
                        .get("assumptions")
                        .get("reimbursementAgreement")
                        .asString())
                .isEqualTo("no");
    }

    @Test
    void aCountyWithoutRecordsSaysSo() {
        Visitor.Seen seen = Visitor.at(house).get("/evidence/06085");
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.heading()).isEqualTo("We have no detainer records for Santa Clara County");
        assertThat(Visitor.at(house).get("/evidence/99999").status()).isEqualTo(404);
    }

    @Test
    void theListLeadsToEachCountyAndTheCountysOwnPageLeadsHere() {
        Visitor neighbor = Visitor.at(house);
        assertThat(neighbor.get("/evidence").page().select("a[href=/evidence/42091]"))
                .isNotEmpty();
        assertThat(neighbor.get("/places/42091").page().select("a[href=/evidence/42091]"))
                .isNotEmpty();
        assertThat(neighbor.get("/places/06085").page().select("a[href=/evidence/06085]"))
                .isEmpty();
    }

    private static Element row(Document page, String year) {
        return page.select("table tbody tr").stream()
                .filter(line -> line.select("th").text().equals(year))
                .findFirst()
                .orElseThrow();
    }
}
