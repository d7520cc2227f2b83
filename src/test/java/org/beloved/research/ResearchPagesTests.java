package org.beloved.research;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.beloved.RoomTest;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Neighbors.Neighbor;
import org.beloved.teams.TestTeam;
import org.beloved.teams.TestTeams;
import org.beloved.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Steps 3 and 4 as two members of a team use them at the same time. */
@RoomTest
class ResearchPagesTests {

    @Autowired
    Neighbors neighbors;

    @Autowired
    TestTeams teams;

    private Visitor ruth;
    private Visitor mateo;
    private TestTeam team;

    @BeforeEach
    void aTeamOfTwo() {
        Neighbor lead = neighbors.signedIn();
        Neighbor member = neighbors.signedIn();
        team = teams.begin(
                lead.account(), member.account(), neighbors.signedIn().account());
        ruth = lead.visitor();
        mateo = member.visitor();
    }

    @Test
    void anAnswerNeedsASourceAndNothingTypedIsLost() {
        Visitor.Seen bare = ruth.post(path("research/cost-day"), "said", "About 150 dollars", "version", "0");
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.page().select("textarea[name=said]").text()).isEqualTo("About 150 dollars");
        assertThat(bare.page().select(".errors li").eachText())
                .contains("Say where you saw or heard it", "Choose how sure you are");
        assertThat(answer(ruth, "About 150 dollars", 0).status()).isEqualTo(303);
        Visitor.Seen list = ruth.get(path("research"));
        assertThat(list.heading()).isEqualTo("One of nineteen answers found");
        assertThat(list.page().select("#cost-day").text())
                .contains("About 150 dollars", "Budget, page 88", "Fairly sure");
    }

    @Test
    void aFigureIsTakenFromTheRecordsWithItsSourceAndSavedOnlyByTheTeam() {
        Visitor.Seen asked = ruth.get(path("research/numbers-issued"));
        Visitor.Seen filled = ruth.get(asked.page().select("#records a.btn").attr("href"));
        String said = filled.page().select("textarea[name=said]").text();
        assertThat(said).startsWith("In federal fiscal year 2014, ICE sent ");
        String source = filled.page().select("[name=source]").val();
        assertThat(source).contains("/evidence/42091?set=pa-2008-2015&sha=");
        assertThat(ruth.get(path("research")).heading())
                .as("nothing is saved yet")
                .startsWith("Nineteen questions");
        Visitor.Seen saved = ruth.post(
                path("research/numbers-issued"),
                "said",
                said,
                "source",
                source,
                "seen",
                filled.page().select("[name=seen]").val(),
                "certainty",
                filled.page().select("[name=certainty][checked]").val(),
                "version",
                filled.page().select("[name=version]").val());
        assertThat(saved.status()).isEqualTo(303);
        assertThat(ruth.get(path("research")).page().select("#numbers-issued").text())
                .contains(said, "Fairly sure");
    }

    @Test
    void whereTheRecordsSayNothingNothingIsOffered() {
        assertThat(ruth.get(path("research/cost-day")).page().select("#records"))
                .isEmpty();
        assertThat(ruth.get(path("research/cost-day?from=records")).status()).isEqualTo(200);
        assertThat(ruth.get(path("research/cost-year"))
                        .page()
                        .select("#records p")
                        .text())
                .contains("It is not what this county was billed");
    }

    @Test
    void theSecondOfTwoWritersSeesBothTexts() {
        answer(ruth, "About 150 dollars", 0);
        Visitor.Seen late = answer(mateo, "Nearer 200 dollars", 0);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select(".note--next").text()).contains("About 150 dollars");
        assertThat(late.page().select("textarea[name=said]").text()).isEqualTo("Nearer 200 dollars");
        String version = late.page().select("[name=version]").val();
        assertThat(answer(mateo, "Nearer 200 dollars", Integer.parseInt(version))
                        .status())
                .isEqualTo(303);
        assertThat(ruth.get(path("research/cost-day")).page().select("details").text())
                .as("the earlier answer is kept")
                .contains("About 150 dollars");
    }

    @Test
    void somebodysPapersAreLookedAtAgainBeforeTheyAreSaved() {
        Visitor.Seen asked = answer(ruth, "A neighbor without papers was held", 0);
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.page().select("[name=looked-again]")).hasSize(1);
    }

    @Test
    void whatIsAssignedStandsOnTheRoadUntilItIsAnswered() {
        String soon = LocalDate.now(java.time.ZoneOffset.UTC).plusDays(5).toString();
        assertThat(ruth.post(path("research/cost-day/assignment"), "due", "2020-01-01")
                        .page()
                        .select(".errors li")
                        .eachText())
                .containsExactlyInAnyOrder("Choose who looks into it", "That day is over. Choose today or a later one");
        ruth.post(
                path("research/cost-day/assignment"),
                "member",
                team.member().id().toString(),
                "due",
                soon);
        assertThat(ruth.get("/workspace/" + team.slug()).page().select("#open").text())
                .contains(
                        "What does one day in this jail cost the county?",
                        team.member().name());
        answer(mateo, "About 150 dollars", 0);
        assertThat(ruth.get("/workspace/" + team.slug()).page().select("#open")).isEmpty();
    }

    @Test
    void theRestIsKeptForTheMeetingWithOneButton() {
        ruth.post(path("research/asking"));
        Visitor.Seen list = ruth.get(path("research?lang=es"));
        assertThat(list.page().select(".asks .is-open")).hasSize(19);
        assertThat(list.page().select("#cost-year").text()).contains("Lo preguntamos en la reunión");
    }

    @Test
    void theOfficialIsNamedChangedByTwoAndNeverOverwritten() {
        assertThat(ruth.get(path("official")).heading()).isEqualTo("Who can change the policy, by name?");
        String official =
                official(ruth, path("official/new"), "Ines Hartwell", "0").location();
        assertThat(ruth.get(path("official")).heading()).isEqualTo("Chair Ines Hartwell can change the policy");
        assertThat(official(ruth, official + "/edit", "Inés Hartwell", "1").status())
                .isEqualTo(303);
        Visitor.Seen late = official(mateo, official + "/edit", "I. Hartwell", "1");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select(".note--next").text()).contains("Inés Hartwell");
        assertThat(late.page().select("[name=name]").val()).isEqualTo("I. Hartwell");
    }

    @Test
    void aFormSentTwiceAddsOneOfficial() {
        String once =
                ruth.get(path("official/new")).page().select("[name=once]").val();
        String first =
                official(ruth, path("official/new"), "Ines Hartwell", once).location();
        assertThat(official(ruth, path("official/new"), "Ines Hartwell", once).location())
                .isEqualTo(first);
        assertThat(ruth.get(path("official")).page().select("#people li")).hasSize(1);
    }

    private Visitor.Seen answer(Visitor who, String said, int version) {
        return who.post(
                path("research/cost-day"),
                "said",
                said,
                "source",
                "Budget, page 88",
                "seen",
                "2026-11-11",
                "certainty",
                "FAIRLY_SURE",
                "version",
                Integer.toString(version));
    }

    /** The last value is the version for a change and the once token for a new one. */
    private static Visitor.Seen official(Visitor who, String address, String name, String stamp) {
        return who.post(
                address,
                "name",
                name,
                "title",
                "Chair",
                "role",
                "DECIDES",
                "source",
                "County web page",
                "seen",
                "2026-11-03",
                address.endsWith("/edit") ? "version" : "once",
                stamp);
    }

    private String path(String page) {
        return "/workspace/" + team.slug() + "/" + page;
    }
}
