package org.beloved.meetings.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beloved.RoomTest;
import org.beloved.accounts.Neighbors;
import org.beloved.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A campaign is a folder: a team that chooses the second one finds each step of its road. */
@RoomTest
class SecondKitTests {

    @Autowired
    Neighbors neighbors;

    private Visitor lead;
    private String road = "";

    @BeforeEach
    void aTeamOfTheSecondCampaign() {
        lead = neighbors.signedIn().visitor();
        var start = lead.get("/workspace/start?county=42091").page();
        assertThat(start.select("input[name=kit]").eachAttr("value")).containsExactly("detainers", "287g");
        assertThat(start.select("input[name=kit][checked]").attr("value")).isEqualTo("detainers");
        road = lead.post(
                        "/workspace/start",
                        "once",
                        start.select("input[name=once]").attr("value"),
                        "county",
                        "42091",
                        "fips",
                        "42091",
                        "kit",
                        "287g",
                        "name",
                        "Larkspur neighbors",
                        "your-name",
                        "Ruth",
                        "shown",
                        "NOTHING")
                .location();
        assertThat(road).startsWith("/workspace/");
    }

    @Test
    void everyStepWorksAndShowsItsPartOfThatCampaignsGuide() {
        var steps = lead.get(road).page().select("ol.road h3");
        assertThat(steps).hasSize(9);
        for (String step :
                List.of("people", "groups", "official", "research", "prepare", "plan", "day", "after", "share")) {
            Visitor.Seen page = lead.get(road + "/" + step);
            assertThat(page.status()).as(step).isEqualTo(200);
            assertThat(page.page().select("details#guide a[href^=/guide/kits/287g/]"))
                    .as("help on %s", step)
                    .isNotEmpty();
        }
        assertThat(lead.get(road + "/research").page().text()).contains("How can it be ended?");
        assertThat(lead.get(road + "/request").page().text()).contains("local officers do the work of ICE");
    }

    @Test
    void itsRequestCanBeChosenAndIsNotOfferedAsADraft() {
        var choose = lead.get(road + "/plan/ask").page();
        assertThat(choose.text()).contains("No agreement with ICE", "Everything in the open");
        var ask = lead.get(road + "/plan/ask?set=no-agreement").page();
        assertThat(lead.post(
                                road + "/plan/ask",
                                "once",
                                ask.select("input[name=once]").attr("value"),
                                "version",
                                ask.select("input[name=version]").attr("value"),
                                "set",
                                "no-agreement",
                                "provisions",
                                "end-agreement",
                                "words",
                                ask.select("textarea[name=words]").text(),
                                "fallback",
                                "Will you show it to us?",
                                "yes",
                                "They name a day.",
                                "not-yet",
                                "They name a next meeting.",
                                "wants-time",
                                "They say when we may call.",
                                "no",
                                "They decline.")
                        .status())
                .isEqualTo(303);
        var plan = lead.get(road + "/plan").page();
        assertThat(plan.text()).contains("end the one there is, by a date", "End the one there is");
        assertThat(plan.select("a[href^=/policies/draft]")).isEmpty();
    }

    @Test
    void aCampaignNobodyKnowsIsRefusedInWords() {
        Visitor.Seen refused = lead.post(
                "/workspace/start",
                "county",
                "42091",
                "fips",
                "42091",
                "kit",
                "no-such-kit",
                "name",
                "Larkspur neighbors",
                "your-name",
                "Ruth",
                "shown",
                "NOTHING");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".errors").text()).contains("Choose a campaign from the list");
    }
}
