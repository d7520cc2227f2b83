package org.beloved.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beloved.RoomTest;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Neighbors.Neighbor;
import org.beloved.shared.AccountId;
import org.beloved.walls.Scope;
import org.beloved.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Steps 1 and 2 as two members of a team use them. */
@RoomTest
class TeamPagesTests {

    @Autowired
    Neighbors neighbors;

    @Autowired
    TestTeams teams;

    @Autowired
    Members members;

    @Autowired
    Scope scope;

    @Autowired
    JdbcClient sql;

    private Visitor lead;
    private Visitor member;
    private Visitor adviser;
    private TestTeam team;

    @BeforeEach
    void aTeamOfTwoAndAnAdviser() {
        Neighbor ruth = neighbors.signedIn();
        Neighbor mateo = neighbors.signedIn();
        Neighbor ada = neighbors.signedIn();
        team = teams.begin(ruth.account(), mateo.account(), ada.account());
        lead = ruth.visitor();
        member = mateo.visitor();
        adviser = ada.visitor();
    }

    @Test
    void theLastLeadHandsOverBeforeLeaving() {
        Visitor.Seen refused = lead.post(path("people/" + team.lead().id() + "/departure"));
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".errors").text()).contains("Make somebody else a lead first");
        Visitor.Seen stuck = lead.post(path("people/" + team.lead().id() + "/role"), "role", "MEMBER");
        assertThat(stuck.status()).as("stepping back is leaving the lead too").isEqualTo(422);
        assertThat(lead.post(path("people/" + team.member().id() + "/role"), "role", "LEAD")
                        .status())
                .isEqualTo(303);
        assertThat(lead.post(path("people/" + team.lead().id() + "/departure")).location())
                .isEqualTo("/workspace");
        assertThat(lead.get(path("people")).status())
                .as("whoever left finds nothing")
                .isEqualTo(404);
        assertThat(member.get(path("settings")).status())
                .as("the new lead leads")
                .isEqualTo(200);
    }

    @Test
    void aSeventhSeatIsWarnedAboutAndNotForbidden() {
        scope.team(team.id(), () -> {
            for (int seat = 3; seat <= 6; seat++) {
                members.add(team.id(), AccountId.random(), "Neighbor " + seat, Role.MEMBER);
            }
            return 0;
        });
        Visitor.Seen warned = lead.post(path("invitations"), "role", "MEMBER", "note", "Sam");
        assertThat(warned.status()).isEqualTo(422);
        assertThat(warned.page().select(".errors").text()).contains("A seventh is hard on a meeting");
        assertThat(warned.page().select("[name=anyway]")).hasSize(1);
        assertThat(lead.post(path("invitations"), "role", "ADVISER").status()).isEqualTo(200);
        Visitor.Seen meant = lead.post(path("invitations"), "role", "MEMBER", "anyway", "yes");
        assertThat(meant.status()).isEqualTo(200);
        assertThat(meant.page().select("#link").val()).contains("/join/");
    }

    @Test
    void theMixIsToldWithoutNamesHiddenFromGuestsAndGoneOnRequest() {
        member.post(path("mix"), "tradition", "Muslim", "gender", "woman", "ethnicity", "", "version", "0");
        assertThat(lead.get(path("mix")).page().select("main .facts").text())
                .contains("Muslim", "woman")
                .doesNotContain(team.member().name());
        assertThat(adviser.get(path("mix")).status()).isEqualTo(404);
        assertThat(stored()).hasSize(1).noneMatch(text -> text.contains("uslim") || text.contains("woman"));
        member.post(path("mix/removal"));
        assertThat(stored()).isEmpty();
    }

    @Test
    void theMixOfWhoeverLeavesGoesWithThem() {
        member.post(path("mix"), "tradition", "Muslim", "version", "0");
        member.post(path("people/" + team.member().id() + "/departure"));
        assertThat(stored()).isEmpty();
    }

    @Test
    void aGroupIsToldWrittenDownAndJoins() {
        assertThat(lead.get(path("groups")).heading()).isEqualTo("Whom will you tell first?");
        lead.post(path("groups"), "name", "Food pantry", "kind", "CIVIC");
        String group = lead.get(path("groups")).page().select("table a").attr("href");
        Visitor.Seen missing = lead.post(group + "/talks", "said", "They come along", "day", "2126-01-01");
        assertThat(missing.status()).isEqualTo(422);
        assertThat(missing.page().select("[name=said]").text())
                .as("nothing typed is lost")
                .isEqualTo("They come along");
        assertThat(missing.page().select(".errors li").eachText())
                .contains("That day has not come yet. Check the date", "Choose who of you spoke");
        lead.post(
                group + "/talks",
                "said",
                "They come along",
                "day",
                "2026-11-03",
                "with-whom",
                "Bea",
                "by",
                team.member().id().toString());
        assertThat(lead.get(path("groups")).heading()).isEqualTo("One group called, nobody has joined yet");
        lead.post(group, "name", "Food pantry", "kind", "CIVIC", "joins", "YES", "version", "1");
        assertThat(lead.get(path("groups")).heading()).isEqualTo("One group stands with you");
        Visitor.Seen late = member.post(group, "name", "Pantry", "kind", "FAITH", "joins", "NO", "version", "1");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select(".note--next").text()).as("what is saved").contains("Food pantry", "Yes");
        assertThat(late.page().select("[name=name]").val()).as("what was typed").isEqualTo("Pantry");
    }

    @Test
    void theRoadNamesTheNextStepAndTheEmptyChair() {
        Visitor.Seen road = lead.get("/workspace/" + team.slug());
        assertThat(road.page().select(".road > li")).hasSize(9);
        assertThat(road.page().select("[aria-current=step] h3").text()).isEqualTo("Contact local groups");
        assertThat(road.page().select("main a.btn").eachText()).containsExactly("Add the first group");
        assertThat(road.page().select(".seat--empty")).hasSize(1);
    }

    private List<String> stored() {
        return scope.team(
                team.id(),
                () -> sql.sql("select encode(tradition, 'escape') from teams.mix where team_id = :team")
                        .param("team", team.id().value())
                        .query(String.class)
                        .list());
    }

    private String path(String page) {
        return "/workspace/" + team.slug() + "/" + page;
    }
}
