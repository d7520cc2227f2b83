package org.beloved.policy.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.beloved.RoomTest;
import org.beloved.web.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

@RoomTest
class ComparePagesTests {

    private static final String TWO = "policy=us-ca-santa-clara-2011&policy=us-il-cook-2011";

    @Autowired
    Environment house;

    @Test
    void theFirstVisitShowsTheThreePlacesTheCampaignBeganWith() {
        var seen = Visitor.at(house).get("/policies/compare");
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.heading()).isEqualTo("Three policies, side by side");
        assertThat(seen.page().select("tbody tr")).hasSize(10);
        assertThat(seen.page().select("tbody .d-unk").eachText()).contains("Not checked");
        assertThat(seen.page().select("details summary").eachText())
                .contains("Santa Clara County (2011) is stricter than Cook County (2011).");
        assertThat(seen.page().select("[style], script")).isEmpty();
    }

    @Test
    void aCaseTellsWhereTwoRulesPart() {
        var seen = Visitor.at(house).get("/policies/compare?" + TWO);
        assertThat(seen.page().select("details").text())
                .contains("Proved: whoever Santa Clara County (2011) holds, Cook County (2011) holds too.")
                .contains("The person has no conviction.")
                .contains("Cook County (2011): Hold.");
        assertThat(seen.page().select("a[href^=/policies/draft]").last().attr("href"))
                .contains("provisions=adult-felony-conviction-only,")
                .contains("place=17031");
    }

    @Test
    void thePageSpeaksSpanish() {
        var seen = Visitor.at(house).get("/policies/compare?lang=es&" + TWO);
        assertThat(seen.heading()).isEqualTo("Dos políticas, lado a lado");
        assertThat(seen.page().select("tbody").text()).contains("¿Quién paga?").doesNotContain(" the ");
        assertThat(seen.page().select("details").text()).contains("es más estricta que");
    }

    @Test
    void onePlaceIsComparedWithItselfOverTime() {
        var seen = Visitor.at(house).get("/policies/compare?place=06085");
        assertThat(seen.heading()).isEqualTo("Santa Clara County over time");
    }

    @Test
    void aWrongChoiceIsSaidAndTheFormStays() {
        for (var query : new String[] {"policy=us-il-cook-2011", "policy=us-il-cook-2011&policy=nope", "place=99999"}) {
            var seen = Visitor.at(house).get("/policies/compare?" + query);
            assertThat(seen.status()).isEqualTo(422);
            assertThat(seen.page().select(".errors a")).hasSize(1);
            assertThat(seen.page().select("select[name=policy]")).hasSizeGreaterThan(2);
        }
    }

    @Test
    void machinesGetTheSameTable() {
        var json = JsonMapper.shared()
                .readTree(Visitor.at(house).get("/policies/compare.json?" + TWO).body());
        assertThat(json.get("facets")).hasSize(10);
        assertThat(json.get("stricter").get(0).get("relation").asString()).isEqualTo("STRICTER");
        var csv = Visitor.at(house).get("/policies/compare.csv?" + TWO);
        assertThat(csv.response().headers().firstValue("Content-Type").orElse(""))
                .startsWith("text/csv");
        assertThat(csv.body().lines()).hasSize(21);
        assertThat(Visitor.at(house).get("/policies/compare.json?policy=x").status())
                .isEqualTo(404);
    }

    @Test
    void aDraftIsReadOnThePageAndTakenAsAFile() {
        var address = "provisions=judicial-warrant,no-staff-time&place=16045";
        var seen = Visitor.at(house).get("/policies/draft?" + address);
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.heading()).isEqualTo("A model ordinance, ready for counsel");
        assertThat(seen.page().select("article").text())
                .contains("Gem County")
                .contains("A judge must have signed a warrant.")
                .contains("King County");
        assertThat(seen.page().select("input[name=provisions][checked]")).hasSize(2);
        var pdf = Visitor.at(house).get("/policies/draft.pdf?" + address);
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(pdf.body()).startsWith("%PDF-");
        assertThat(pdf.response().headers().firstValue("Content-Disposition").orElse(""))
                .contains("model-ordinance-en.pdf");
        assertThat(Visitor.at(house).get("/policies/draft.docx?" + address).status())
                .isEqualTo(200);
    }

    @Test
    void aDraftInSpanishSaysThatItIsACourtesy() {
        var seen = Visitor.at(house).get("/policies/draft?lang=es&kind=resolution&provisions=full-reimbursement");
        assertThat(seen.heading()).isEqualTo("Una resolución modelo, lista para la asesoría legal");
        assertThat(seen.page().select("article").text()).contains("Traducción de cortesía");
    }

    @Test
    void withNothingChosenThereIsOnlyTheForm() {
        var seen = Visitor.at(house).get("/policies/draft");
        assertThat(seen.page().select("article")).isEmpty();
        assertThat(seen.page().select("input[name=provisions]")).hasSize(9);
        assertThat(Visitor.at(house).get("/policies/draft?provisions=nope").status())
                .isEqualTo(422);
        assertThat(Visitor.at(house)
                        .get("/policies/draft?provisions=judicial-warrant&place=99999")
                        .status())
                .isEqualTo(422);
    }
}
