package org.beloved.policy.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.beloved.RoomTest;
import org.beloved.policy.PolicyBook;
import org.beloved.web.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.json.JsonMapper;

@RoomTest
class PolicyPagesTests {

    @Autowired
    Environment house;

    @Autowired
    PolicyBook book;

    @Test
    void everyVersionHasItsPageInBothLanguages() {
        var visitor = Visitor.at(house);
        assertThat(book.versions()).hasSize(41).allSatisfy(version -> {
            for (var language : new String[] {"en", "es"}) {
                var seen = visitor.get("/policies/" + version.id() + "?lang=" + language);
                assertThat(seen.status()).as(version.id()).isEqualTo(200);
                assertThat(seen.page().select("html").attr("lang")).isEqualTo(language);
                assertThat(seen.page().select(".branch")).as(version.id()).isNotEmpty();
            }
        });
    }

    @Test
    void everyRuleIsToldToSearchEnginesAndWhatNobodyKnowsIsLeftOut() {
        var visitor = Visitor.at(house);
        for (var version : book.versions()) {
            var page = visitor.get("/policies/" + version.id()).page();
            var told = JsonMapper.shared()
                    .readTree(page.select("script[type=application/ld+json]").html());
            assertThat(told.at("/@type").asString()).as(version.id()).isEqualTo("Legislation");
            assertThat(told.get("name").asString())
                    .isEqualTo(version.instrument().citation());
            assertThat(told.get("url").asString()).endsWith("/policies/" + version.id());
            assertThat(told.path("legislationDate").asString("2011"))
                    .as("a date of ISO 8601")
                    .matches("\\d{4}(-\\d\\d){0,2}");
            assertThat(told.path("legislationLegalForce").asString("https://schema.org/InForce"))
                    .matches("https://schema.org/(Not)?InForce");
            assertThat(page.select("meta[property=og:description]").attr("content"))
                    .isEqualTo(version.background().summary().en());
        }
        var cook = visitor.get("/policies/us-il-cook-2011").page();
        assertThat(cook.select("script[type=application/ld+json]").html()).contains("legislationDate", "Cook County");
    }

    @Test
    void aRecalledClauseIsShownAsUnverified() {
        var seen = Visitor.at(house).get("/policies/us-ca-santa-clara-2011");
        assertThat(seen.page().select(".conf").eachText()).contains("Not verified");
    }

    @Test
    void oneNoSettlesTheCaseAndTheRestIsNotNeeded() {
        var seen = Visitor.at(house)
                .get("/policies/decide?policy=us-ca-santa-clara-2011&reimbursementAgreement=no&form=I-247");
        assertThat(seen.page().select(".verdict h2").text()).isEqualTo("Surely not held. This person goes home.");
        assertThat(seen.page().select(".why svg[aria-label=No]")).hasSize(1);
        assertThat(seen.page().select(".why .soft").size()).isGreaterThanOrEqualTo(4);
    }

    @Test
    void anUnknownFactOrAWrongValueIsToldInWords() {
        var visitor = Visitor.at(house);
        var unknown = visitor.get("/policies/decide?policy=us-il-cook-2011&nickname=x");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.page().select(".errors").text()).contains("nickname");
        assertThat(visitor.get("/policies/decide?policy=us-ca-santa-clara-2011&ageYears=old")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void theClockShowsTheReadingsOfTheCounty() {
        var seen = Visitor.at(house).get("/clock?county=06085&day=2013-10-11&time=17:00");
        assertThat(seen.page().select("time").eachAttr("datetime"))
                .contains("2013-10-16T17:00:00-07:00", "2013-10-13T17:00:00-07:00")
                .hasSize(4);
        assertThat(Visitor.at(house)
                        .get("/clock?county=06085&day=soon&time=17:00")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void theTrackerFiltersAndFeeds() {
        var visitor = Visitor.at(house);
        var mandates = visitor.get("/policies?status=MANDATES");
        assertThat(mandates.page().select(".rules-list h3").eachText()).hasSize(2);
        assertThat(visitor.get("/policies?status=NONSENSE").status()).isEqualTo(422);
        assertThat(visitor.get("/policies.atom").body()).contains("http://www.w3.org/2005/Atom");
        assertThat(visitor.get("/policies.csv").body().lines()).hasSize(32);
    }
}
