package org.beloved.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.beloved.RoomTest;
import org.beloved.teams.Circle;
import org.beloved.teams.Circles;
import org.beloved.teams.TestTeam;
import org.beloved.walls.Scope;
import org.beloved.web.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two people with the same plan open, and a guest adviser who reads it and says what they think. */
@RoomTest
class PlanPagesTests {

    @Autowired
    Circles circles;

    @Autowired
    TestMeetings meetings;

    @Autowired
    Scope scope;

    @Autowired
    JdbcClient sql;

    private Visitor ruth;
    private Visitor amina;
    private Visitor adviser;
    private TestTeam team;
    private String base;

    @BeforeEach
    void aMeetingIsAhead() {
        Circle circle = circles.gather();
        team = circle.team();
        meetings.ahead(team);
        ruth = circle.lead();
        amina = circle.member();
        adviser = circle.adviser();
        base = circle.path("");
    }

    @Test
    void ofTwoWhoCrossATaskOffItStaysDone() {
        String form =
                ruth.get(base + "plan").page().select("#before form").first().attr("action");
        assertThat(ruth.post(form, "version", "0").location()).isEqualTo(base + "plan#before");
        Visitor.Seen late = amina.post(form, "version", "0");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select(".note--next").text()).contains("What is saved now", "Done");
        assertThat(ruth.get(base + "plan").page().select("#before .tag.done")).hasSize(1);
    }

    @Test
    void theCountysFactSheetPrintsWithThePackOnceItIsAdded() {
        assertThat(ruth.get(base + "plan").page().select("section.paper table").text())
                .doesNotContain("Fingerprint", "2014");
        String add = ruth.get(base + "plan")
                .page()
                .select("form[action$=/plan/fact-sheet]")
                .attr("action");
        assertThat(ruth.post(add).location()).isEqualTo(base + "plan#pack-h");
        Visitor.Seen plan = adviser.get(base + "plan");
        assertThat(plan.page().select("section.paper svg[role=img] desc").text())
                .contains("2014: 138");
        assertThat(plan.page().select("a[href=/evidence/42091/fact-sheet.pdf]")).hasSize(1);
        assertThat(plan.page().select("form[action*=fact-sheet]"))
                .as("an adviser reads")
                .isEmpty();
        amina.post(base + "plan/fact-sheet/removal");
        assertThat(ruth.get(base + "plan").page().select("section.paper svg")).isEmpty();
    }

    @Test
    void aTaskIsOpenOnTheRoadUntilItIsDone() {
        String road = base.substring(0, base.length() - 1);
        String task =
                ruth.get(base + "plan").page().select("#before li a").first().text();
        assertThat(ruth.get(road).page().select("#open").text()).contains(task);
        String form =
                ruth.get(base + "plan").page().select("#before form").first().attr("action");
        ruth.post(form, "version", "0");
        assertThat(ruth.get(road).page().select("#open").text()).doesNotContain(task);
    }

    @Test
    void aButtonOnAnOldPageOfARoleDoesNothingAndSaysSo() {
        String pin = base + "plan/roles/pin-1";
        ruth.post(pin, "version", "0", "person", team.member().id().toString());
        Visitor.Seen late = amina.post(pin + "/departure", "version", "0");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select(".errors").text()).contains("Look at it once more, then press again.");
        String now = late.page()
                .select("form[action$=/departure] input[name=version]")
                .attr("value");
        assertThat(amina.post(pin + "/departure", "version", now).status()).isEqualTo(303);
    }

    /** The form shows it, so that it can be read and changed; kept is only what the team changed. */
    @Test
    void theUsualNameOfAPartFollowsTheReaderUntilTheTeamHasItsOwn() {
        Element title = ruth.get(base + "plan/agenda")
                .page()
                .select(".part-title input")
                .first();
        assertThat(title.val()).isEqualTo("Thanks and names");
        String id = title.attr("name").substring("title-".length());
        ruth.post(base + "plan/agenda", "version", "0", "minutes-" + id, "4", title.attr("name"), title.val());
        assertThat(amina.get(base + "plan?lang=es")
                        .page()
                        .select("#times .order")
                        .text())
                .contains("Gracias y nombres");
        ruth.post(base + "plan/agenda", "version", "1", "minutes-" + id, "4", title.attr("name"), "Hello");
        assertThat(amina.get(base + "plan?lang=es")
                        .page()
                        .select("#times .order")
                        .text())
                .contains("Hello")
                .doesNotContain("Gracias y nombres");
    }

    @Test
    void aStoryIsNotTakenOffTheListFromAnOldPage() {
        String label = "the night in July";
        ruth.post(base + "prepare/stories/new", "label", label, "minutes", "4", "answer", "NOT_ASKED");
        String story = ruth.get(base + "prepare").page().select("#stories li a").attr("href");
        ruth.post(story, "version", "1", "label", label, "minutes", "5", "answer", "NOT_ASKED");
        Visitor.Seen late = amina.post(story + "/removal", "version", "1");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select(".errors").text()).contains("Look at it once more, then press again.");
        String now =
                late.page().select("form[action$=/removal] input[name=version]").attr("value");
        assertThat(amina.post(story + "/removal", "version", now).status()).isEqualTo(303);
        assertThat(ruth.get(base + "prepare").page().select("#stories").text()).doesNotContain(label);
    }

    @Test
    void storiesAreToldByWhoGoesIn() {
        assertThat(ruth.get(base + "prepare/stories/new")
                        .page()
                        .select("#teller")
                        .text())
                .contains("Ruth", "Amina")
                .doesNotContain("Joseph");
    }

    @Test
    void aGuestCommentsOnThePlanAndTheTeamReadsIt() {
        String said = "Bring the county map " + UUID.randomUUID();
        assertThat(adviser.post(base + "plan/comments").status())
                .as("nothing said")
                .isEqualTo(422);
        assertThat(adviser.post(base + "plan/comments", "comment", said).location())
                .isEqualTo(base + "plan#comments");
        assertThat(amina.get(base + "plan").page().select("#comments").text()).contains(said);
        String removal = adviser.get(base + "plan")
                .page()
                .select("#comments form[action$=/removal]")
                .attr("action");
        assertThat(amina.post(removal).status()).as("somebody else's").isEqualTo(404);
        assertThat(adviser.post(removal).status()).isEqualTo(303);
        assertThat(amina.get(base + "plan").body()).doesNotContain(said);
    }

    @Test
    void aCommentIsSealed() {
        adviser.post(base + "plan/comments", "comment", "Bring the county map");
        String stored = scope.team(
                team.id(),
                () -> sql.sql("select encode(text, 'escape') from meetings.plan_comment where team_id = ?")
                        .param(team.id().value())
                        .query(String.class)
                        .single());
        assertThat(stored).doesNotContain("county map");
    }
}
