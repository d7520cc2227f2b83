package org.beloved.places;

import static org.assertj.core.api.Assertions.assertThat;

import org.beloved.RoomTest;
import org.beloved.web.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

@RoomTest
class PlacePagesTests {

    @Autowired
    Environment house;

    @Test
    void aCountysPageBeginsWithTheNews() {
        var seen = Visitor.at(house).get("/places/42091");
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.heading()).isEqualTo("A prison board runs the jail in Montgomery County");
        assertThat(seen.page().title()).isEqualTo("Montgomery County, Pennsylvania: who runs the jail");
        assertThat(seen.page().select(".kicker").text()).isEqualTo("Montgomery County, Pennsylvania");
        assertThat(seen.page().select(".conf").first().text()).isEqualTo("Checked");
        assertThat(seen.page().select(".facts dt").eachText())
                .contains("Who runs it", "Who can set detainer policy", "Who pays", "Who signs contracts");
        assertThat(seen.page().select(".facts .tag").eachText()).containsExactly("Not known yet", "Not known yet");
        assertThat(seen.page().select("[lang=en] li").text()).contains("61 Pa.C.S. 1723");
        assertThat(seen.page().select("svg.map path")).hasSize(2);
        assertThat(seen.page().select(".places a").eachText()).contains("Bucks County, Pennsylvania");
        assertThat(seen.body().length()).as("characters of HTML").isLessThan(50_000);
    }

    @Test
    void theSamePageIsSpanishForWhoeverReadsSpanish() {
        var seen = Visitor.at(house).get("/places/42091?lang=es");
        assertThat(seen.heading()).isEqualTo("Una junta de la prisión maneja la cárcel en el condado de Montgomery");
        assertThat(seen.page().select(".kicker").text()).isEqualTo("Condado de Montgomery, Pensilvania");
        assertThat(seen.page().select("main dd").text())
                .contains("La junta de la prisión")
                .doesNotContain("warden");
        seen.page().select("main [lang=en]").remove();
        assertThat(seen.page().select("main").text()).doesNotContain(" the ").doesNotContain(" county ");
    }

    @Test
    void thePageWithTheMostCountiesStaysLight() {
        assertThat(Visitor.at(house).get("/places/48201").body().length()).isLessThan(60_000);
    }

    @Test
    void theCodeOfACountyThatIsNoMoreLeadsToWhatTookItsPlace() {
        var visitor = Visitor.at(house);
        assertThat(visitor.get("/places/46113").location()).isEqualTo("/places?q=Shannon+County%2C+SD");
        assertThat(visitor.get("/places?q=Shannon+County%2C+SD").location()).isEqualTo("/places/46102");
        var fairfield = visitor.follow(visitor.get("/places/09001"));
        assertThat(fairfield.page().select("main li").text())
                .contains("Western Connecticut Planning Region", "Greater Bridgeport Planning Region");
        assertThat(visitor.get("/places/09999").status()).isEqualTo(404);
    }

    @Test
    void thePageOfATerritorySaysThatWeDoNotKnow() {
        var seen = Visitor.at(house).get("/places/72127");
        assertThat(seen.heading()).isEqualTo("We do not know yet who runs the jail in San Juan Municipio");
        assertThat(seen.page().select(".conf").first().text()).isEqualTo("Not known");
    }

    @Test
    void everyCountysPageCanBeDrawnInBothLanguages() {
        var visitor = Visitor.at(house);
        int seen = 0;
        var counties = Places.shipped().counties().stream().toList();
        for (int i = 0; i < counties.size(); i += 97) {
            for (var language : new String[] {"en", "es"}) {
                var page = visitor.get("/places/" + counties.get(i).fips() + "?lang=" + language);
                assertThat(page.status()).as(counties.get(i).label()).isEqualTo(200);
                assertThat(page.page().select("html").attr("lang")).isEqualTo(language);
                seen++;
            }
        }
        assertThat(seen).isGreaterThan(60);
    }

    @Test
    void aPlaceThatIsNotThereIsNotFound() {
        var visitor = Visitor.at(house);
        assertThat(visitor.get("/places/99999").status()).isEqualTo(404);
        assertThat(visitor.get("/places/09001.json").status()).isEqualTo(404);
        assertThat(visitor.get("/places/montgomery").status()).isEqualTo(404);
    }

    @Test
    void machinesGetTheSameAnswer() {
        var seen = Visitor.at(house).get("/places/42003.json");
        assertThat(seen.response().headers().firstValue("Content-Type")).hasValue("application/json");
        var json = JsonMapper.shared().readTree(seen.body());
        assertThat(json.get("operatorCode").asString()).isEqualTo("JAIL_OVERSIGHT_BOARD");
        assertThat(json.get("sources")).isNotEmpty();
        var found = JsonMapper.shared()
                .readTree(Visitor.at(house).get("/places.json?q=montgomery+pa").body());
        assertThat(found.get(0).get("fips").asString()).isEqualTo("42091");
    }

    @Test
    void oneSureHitLeadsStraightToThePage() {
        var visitor = Visitor.at(house);
        assertThat(visitor.get("/places?q=77002").location()).isEqualTo("/places/48201");
        assertThat(visitor.follow(visitor.get("/places?q=Montgomery+County%2C+PA"))
                        .heading())
                .isEqualTo("A prison board runs the jail in Montgomery County");
    }

    @Test
    void severalHitsAreListedAndTheFormKeepsWhatWasTyped() {
        var seen = Visitor.at(house).get("/places?q=montgomery");
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.page().select("input[name=q]").val()).isEqualTo("montgomery");
        assertThat(seen.page().select("main li a").eachAttr("href")).startsWith("/places/24031", "/places/42091");
    }

    @Test
    void aGuessIsNeverFollowedBlindly() {
        var seen = Visitor.at(house).get("/places?q=Mongomery+County%2C+PA");
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.heading()).isEqualTo("Did you mean one of these?");
    }

    @Test
    void whereNothingFitsThePageHelpsAndKeepsTheWords() {
        var seen = Visitor.at(house).get("/places?q=%3Cb%3Enowhere%3C%2Fb%3E+qqq");
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.heading()).isEqualTo("We did not find that place");
        assertThat(seen.page().select("input[name=q]").val()).isEqualTo("<b>nowhere</b> qqq");
        assertThat(seen.page().select("main b")).isEmpty();
        assertThat(seen.page().select(".places a")).hasSize(56);
    }

    @Test
    void aWholeStateIsReadLikeAnIndex() {
        var seen = Visitor.at(house).get("/places?q=Pennsylvania");
        assertThat(seen.heading()).isEqualTo("The counties of Pennsylvania");
        assertThat(seen.page().select(".places a")).hasSize(67);
        assertThat(seen.page().select(".places a").first().text()).isEqualTo("Adams County");
    }

    @Test
    void theSourcesPageNamesEveryFileAndCreditsGeoNames() {
        var seen = Visitor.at(house).get("/data-sources");
        assertThat(seen.page().select("tbody tr")).hasSameSizeAs(Provenance.all());
        assertThat(seen.page().select("main").text()).contains("GeoNames").contains("Michael Bostock");
        assertThat(seen.page().select("footer a[href=/data-sources]")).hasSize(1);
    }
}
