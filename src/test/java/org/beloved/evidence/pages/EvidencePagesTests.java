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

    @Test
    void severalPoliciesStandInOneTableOverTheSameRequests() {
        Visitor neighbor = Visitor.at(house);
        Visitor.Seen seen = neighbor.get(
                "/evidence/42091?policy=us-ca-santa-clara-2011&policy=us-il-champaign-2012&policy=&agreement=yes");
        assertThat(seen.page().select("#side-by-side ~ table tbody tr")).hasSize(2);
        assertThat(seen.page().select("#policy-1 option[selected]").attr("value"))
                .isEqualTo("us-il-champaign-2012");
        int total = Integer.parseInt(
                seen.heading().replaceAll("\\D+(\\d[\\d,]*).*", "$1").replace(",", ""));
        for (Element line : seen.page().select("#side-by-side ~ table tbody tr")) {
            assertThat(line.select("td").eachText().stream()
                            .mapToInt(text -> Integer.parseInt(text.replace(",", "")))
                            .sum())
                    .isEqualTo(total);
        }
        String csv = neighbor.get("/evidence/42091/policies.csv?policy=us-il-champaign-2012&agreement=yes")
                .body();
        assertThat(csv).contains("42091,us-il-champaign-2012,yes,all," + total + ",0,0," + total + ",pa-2008-2015,");
    }

    @Test
    void whatIsLeftOfTheRuleStandsBesideTheCount() {
        assertThat(Visitor.at(house)
                        .get("/evidence/42091?policy=us-ca-santa-clara-2011&agreement=no")
                        .page()
                        .select("#what-if figcaption")
                        .text())
                .contains("The rule gives every request the same answer");
        assertThat(Visitor.at(house)
                        .get("/evidence/42091?policy=us-ca-santa-clara-2011&agreement=yes")
                        .page()
                        .select("#what-if figcaption li")
                        .text())
                .contains("no record tells");
    }

    @Test
    void countiesAreDrawnOnOneScaleAndTheTableSaysTheSame() {
        Visitor neighbor = Visitor.at(house);
        Visitor.Seen seen = neighbor.get("/evidence/compare?county=42091&county=42101&county=06085&county=nonsense");
        assertThat(seen.page().select("figure svg[role=img]")).hasSize(2);
        assertThat(seen.page().select("figure svg .tick").eachText())
                .as("the same ticks twice")
                .hasSizeGreaterThan(4)
                .satisfies(ticks -> assertThat(ticks.subList(0, ticks.size() / 2))
                        .isEqualTo(ticks.subList(ticks.size() / 2, ticks.size())));
        assertThat(seen.page()
                        .select("section table[role=table]")
                        .last()
                        .select("tbody tr")
                        .last()
                        .text())
                .startsWith("Philadelphia County, Pennsylvania")
                .contains("541 357 141");
        assertThat(neighbor.get("/evidence/compare.csv?county=42091&county=42101")
                        .body())
                .contains("42101,2014,357,127,", "42091,2014,");
        assertThat(neighbor.get("/evidence/compare").heading()).isEqualTo("Choose at least two counties");
    }

    @Test
    void aLastingAddressAnswersTheSameOrSaysThatTheRecordsAreGone() {
        Visitor neighbor = Visitor.at(house);
        String lasting = neighbor.get("/evidence/42101?agreement=no")
                .page()
                .select("#source-h, a[href*=sha]")
                .last()
                .attr("href");
        assertThat(lasting)
                .startsWith("/evidence/42101?set=pa-2008-2015&sha=50e4f3e3d94f&decisions=")
                .contains("&policy=");
        assertThat(neighbor.get(lasting).page().select("#what-if dd .big").eachText())
                .isEqualTo(neighbor.get("/evidence/42101?agreement=no")
                        .page()
                        .select("#what-if dd .big")
                        .eachText());
        Visitor.Seen gone = neighbor.get(lasting.replace("50e4f3e3d94f", "0123456789ab"));
        assertThat(gone.status()).isEqualTo(404);
        assertThat(gone.heading()).isEqualTo("We do not have these records any more");
    }

    @Test
    void theCostIsARangeWithItsSourcesOnThePageAndInTheFiles() {
        Visitor neighbor = Visitor.at(house);
        Visitor.Seen seen = neighbor.get("/evidence/42101/cost?year=2014&days=orleans-days&day-cost=colorado-cost");
        assertThat(seen.heading()).isEqualTo("$8,200 to $16,000");
        assertThat(seen.page().select("tfoot td").eachText()).containsExactly("$8,200", "$16,000");
        String csv = neighbor.get(seen.page().select("a.btn[href*=csv]").attr("href"))
                .body();
        assertThat(csv).contains("42101,2014,requests,127,242,", "42101,2014,dollars,8242.30");
        assertThat(neighbor.get("/evidence/42101").page().select("#cost .big").text())
                .matches("\\$[\\d,]+ to \\$[\\d,]+");
    }

    @Test
    void ownNumbersWithoutASourceAreNotTaken() {
        Visitor.Seen seen = Visitor.at(house).get("/evidence/42101/cost?days-low=1&days-high=2");
        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.page().select(".errors a").attr("href")).isEqualTo("#days-source");
        assertThat(seen.page().select("#days-low").attr("value")).isEqualTo("1");
        assertThat(seen.page().select("tfoot")).isEmpty();
    }

    @Test
    void theNationIsToldInBothCopies() {
        Visitor.Seen seen = Visitor.at(house).get("/evidence/nation");
        assertThat(row(seen.page(), "2009").select("td").eachText()).containsExactly("248,255", "248,272");
        assertThat(row(seen.page(), "2011 and 2012 together").select("td").eachText())
                .containsExactly("no file", "603,877");
    }

    private static Element row(Document page, String year) {
        return page.select("table tbody tr").stream()
                .filter(line -> line.select("th").text().equals(year))
                .findFirst()
                .orElseThrow();
    }
}
