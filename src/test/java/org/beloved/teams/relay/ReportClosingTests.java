package org.beloved.teams.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.beloved.RoomTest;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Standing;
import org.beloved.teams.directory.Listing;
import org.beloved.teams.directory.TestListings;
import org.beloved.walls.Scope;
import org.beloved.web.DeskQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A reported conversation, closed by one moderator and opened again by another. */
@RoomTest
class ReportClosingTests {

    @Autowired
    Neighbors neighbors;

    @Autowired
    TestListings listings;

    @Autowired
    RelayReports reports;

    @Autowired
    ForgettingConversations forgetting;

    @Autowired
    Scope scope;

    @Autowired
    JdbcClient sql;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private Neighbors.Neighbor first;
    private Neighbors.Neighbor second;
    private Listing listing;
    private String page;

    @BeforeEach
    void somebodyReportedAConversation() {
        first = neighbors.signedIn(Standing.MODERATOR);
        second = neighbors.signedIn(Standing.MODERATOR);
        listing = listings.shown("Larks " + word);
        page = "/desk/reports/"
                + scope.team(
                        listing.team(),
                        () -> reports.add(
                                listing.team(),
                                Side.VISITOR,
                                List.of(new Conversation.Relayed(Side.TEAM, "Buy my candles", Instant.now())),
                                Instant.now()));
    }

    @Test
    void whoClosedItAndWhyStandsInTheListAndItWaitsAgainForWhoeverOpensIt() {
        assertThat(first.visitor()
                        .post(page + "/closing", "note", "Told them to stop")
                        .location())
                .isEqualTo("/desk");
        assertThat(lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains("Report: looked at", first.email().value(), "Told them to stop")
                        .doesNotContain("candles"));
        assertThat(queue()).doesNotContain(page);
        String there = second.visitor()
                .get("/desk/decisions")
                .page()
                .select("main li a:contains(" + word + ")")
                .attr("href");
        assertThat(there).isEqualTo(page);
        var closed = second.visitor().get(there);
        assertThat(closed.page().select("main").text()).contains("Buy my candles", "Told them to stop");
        String undo = closed.page().select("form[action$=/closing/undoing]").attr("action");
        assertThat(second.visitor().post(undo).location()).isEqualTo(page);
        second.visitor().post(undo);
        assertThat(queue()).contains(page);
        assertThat(lines()).as("no line changes").hasSize(2);
        assertThat(first.visitor()
                        .get("/desk/decisions?lang=es")
                        .page()
                        .select("main li:contains(" + word + ")")
                        .text())
                .contains("Denuncia: espera otra vez", second.email().value());
    }

    @Test
    void whoeverComesLateGetsBackWhatTheyWroteAndAButtonPressedTwiceLeavesOneLine() {
        first.visitor().post(page + "/closing", "note", "Told them");
        assertThat(first.visitor().post(page + "/closing", "note", "Told them").status())
                .isEqualTo(303);
        var late = second.visitor().post(page + "/closing", "note", "I rang them");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("[role=alert]").text()).contains("I rang them");
        assertThat(lines()).hasSize(1);
    }

    @Test
    void whatIsTypedIsLookedAtFirst() {
        var seen = first.visitor().post(page + "/closing", "note", "n".repeat(501));
        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.page().select(".errors a").attr("href")).isEqualTo("#note");
        assertThat(seen.page().select("#note").text()).isEqualTo("n".repeat(501));
    }

    @Test
    void afterAWeekItIsForgottenAndTheLineStaysWithoutALink() {
        first.visitor().post(page + "/closing");
        age(DeskQueue.TIME_TO_REOPEN.minusHours(1));
        forgetting.run();
        assertThat(first.visitor().get(page).status()).isEqualTo(200);
        age(Duration.ofHours(2));
        forgetting.run();
        assertThat(first.visitor().get(page).status()).isEqualTo(404);
        assertThat(first.visitor().post(page + "/closing/undoing").status()).isEqualTo(404);
        assertThat(lines()).hasSize(1);
        assertThat(first.visitor().get("/desk/decisions").page().select("main li:contains(" + word + ") a"))
                .isEmpty();
    }

    private List<String> lines() {
        return first.visitor()
                .get("/desk/decisions")
                .page()
                .select("main li:contains(" + word + ")")
                .eachText();
    }

    private List<String> queue() {
        return first.visitor().get("/desk").page().select("#queue a").eachAttr("href");
    }

    private void age(Duration by) {
        scope.person(
                first.account(),
                () -> sql.sql("""
                update teams.relay_report set closed_at = closed_at - :by::interval where team_id = :team
                """)
                        .param("by", by.toString())
                        .param("team", listing.team().value())
                        .update());
    }
}
