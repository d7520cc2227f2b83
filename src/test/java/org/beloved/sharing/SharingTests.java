package org.beloved.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.beloved.RoomTest;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Standing;
import org.beloved.meetings.TestMeetings;
import org.beloved.teams.Circle;
import org.beloved.teams.Circles;
import org.beloved.teams.TestTeam;
import org.beloved.walls.Scope;
import org.beloved.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a team sends to the coalition is what it saw, no more, and only as long as it wants. */
@RoomTest
class SharingTests {

    @Autowired
    Neighbors neighbors;

    @Autowired
    Circles circles;

    @Autowired
    TestMeetings meetings;

    @Autowired
    Scope scope;

    @Autowired
    JdbcClient sql;

    private Visitor lead;
    private Visitor moderator;
    private TestTeam team;

    @BeforeEach
    void aMeetingIsOverWithOnePromise() {
        Circle circle = circles.gather();
        lead = circle.lead();
        moderator = neighbors.signedIn(Standing.MODERATOR).visitor();
        team = circle.team();
        meetings.over(team);
        lead.post(path("promises"), "side", "THEIRS", "words", words());
    }

    @Test
    void whatIsSentIsWhatWasLookedAt() {
        Visitor.Seen preview = lead.post(path("share/preview"), "detail", "NAMES", "learned", "Bring figures");
        assertThat(preview.page().select("#preview").text())
                .contains(words(), "Sheriff Bautista", "Larkspur neighbors", "Bring figures");
        assertThat(moderator.get("/desk").body()).as("looking sends nothing").doesNotContain(words());
        assertThat(send(preview).status()).isEqualTo(303);
        assertThat(moderator.get("/desk").page().select("#reports").text())
                .contains(words(), "Sheriff Bautista", "Bring figures");
    }

    @Test
    void whenTheRecordChangesWhileLookingNothingIsSent() {
        Visitor.Seen preview = lead.post(path("share/preview"), "detail", "COUNTY");
        lead.post(path("promises"), "side", "THEIRS", "words", "And one more");
        Visitor.Seen sent = send(preview);
        assertThat(sent.status()).isEqualTo(409);
        assertThat(sent.page().select("#preview").text()).contains("And one more");
        assertThat(moderator.get("/desk").body()).doesNotContain(words());
        assertThat(send(sent).status()).as("after looking again").isEqualTo(303);
    }

    @Test
    void eachLevelShowsLess() {
        assertThat(preview("COUNTY")).contains(words(), "Montgomery County").doesNotContain("Larkspur", "Bautista");
        assertThat(preview("FIGURES"))
                .contains("Pennsylvania", "One thing was promised to us.")
                .doesNotContain(words(), "Montgomery", "Larkspur", "Bautista");
    }

    @Test
    void takenBackItIsGoneFromTheDesk() {
        send(lead.post(path("share/preview"), "detail", "COUNTY"));
        assertThat(moderator.get("/desk").body()).contains(words());
        assertThat(lead.post(path("share/withdrawal")).status()).isEqualTo(303);
        assertThat(moderator.get("/desk").body()).doesNotContain(words());
    }

    @Test
    void aLaterChangeSaysThatTheReportDiffers() {
        send(lead.post(path("share/preview"), "detail", "COUNTY"));
        assertThat(lead.get(path("share")).page().select(".note--next")).isEmpty();
        lead.post(path("promises"), "side", "OURS", "words", "We will call");
        assertThat(lead.get(path("share")).page().select(".note--next")).hasSize(1);
    }

    @Test
    void theDatabaseItselfShowsReportsToModeratorsOnly() {
        send(lead.post(path("share/preview"), "detail", "COUNTY"));
        assertThat(reportsSeenBy(neighbors.signedIn(Standing.MODERATOR)))
                .contains(team.id().value());
        assertThat(reportsSeenBy(neighbors.signedIn())).isEmpty();
    }

    private List<UUID> reportsSeenBy(Neighbors.Neighbor neighbor) {
        return scope.person(
                neighbor.account(),
                () -> sql.sql("select team_id from sharing.report")
                        .query(UUID.class)
                        .list());
    }

    private Visitor.Seen send(Visitor.Seen preview) {
        var form = preview.page().select("form[action$=/share]").first();
        assertThat(form).as(preview.heading()).isNotNull();
        return lead.post(
                path("share"),
                "detail",
                form.select("[name=detail]").attr("value"),
                "learned",
                form.select("[name=learned]").attr("value"),
                "looked-at",
                form.select("[name=looked-at]").attr("value"));
    }

    private String preview(String detail) {
        return lead.post(path("share/preview"), "detail", detail, "learned", "")
                .page()
                .select("#preview")
                .text();
    }

    /** A sentence of this team's own, so that the desk of the whole test house can be searched for it. */
    private String words() {
        return "We will read the paper of " + team.slug();
    }

    private String path(String page) {
        return "/workspace/" + team.slug() + "/" + page;
    }
}
