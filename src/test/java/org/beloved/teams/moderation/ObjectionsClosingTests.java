package org.beloved.teams.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.RoomTest;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Standing;
import org.beloved.jobs.RecurringJob;
import org.beloved.shared.EmailAddress;
import org.beloved.teams.directory.Listing;
import org.beloved.teams.directory.TestListings;
import org.beloved.walls.Scope;
import org.beloved.web.DeskQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What somebody said against an entry, looked at by one moderator and opened again by another. */
@RoomTest
class ObjectionsClosingTests {

    @Autowired
    Neighbors neighbors;

    @Autowired
    TestListings listings;

    @Autowired
    Objections objections;

    @Autowired
    List<RecurringJob> jobs;

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
    void somebodyWantsAnEntryOffTheMap() {
        first = neighbors.signedIn(Standing.MODERATOR);
        second = neighbors.signedIn(Standing.MODERATOR);
        listing = listings.shown("Larks " + word);
        page = "/desk/teams/" + listing.team();
        object("They never met");
    }

    @Test
    void whoClosedItAndWhyStandsInTheListAndItWaitsAgainForWhoeverOpensIt() {
        first.visitor().post(page + "/objections/closing", "note", "They meet on Mondays");
        assertThat(lines())
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .contains(
                                "Wish to take it off: looked at", first.email().value(), "They meet on Mondays"));
        assertThat(queue()).isEmpty();

        object("And never will");
        second.visitor().post(page + "/objections/closing");
        assertThat(second.visitor()
                        .get(page)
                        .page()
                        .select("[aria-labelledby=closed-h] blockquote")
                        .eachText())
                .as("what was closed last")
                .containsExactly("And never will");
        String undo = second.visitor()
                .get(second.visitor()
                        .get("/desk/decisions")
                        .page()
                        .select("main li a:contains(" + word + ")")
                        .attr("href"))
                .page()
                .select("form[action$=/closing/undoing]")
                .attr("action");
        second.visitor().post(undo);
        second.visitor().post(undo);
        assertThat(queue()).hasSize(1);
        assertThat(second.visitor()
                        .get(page)
                        .page()
                        .select("[aria-labelledby=objections-h] blockquote")
                        .eachText())
                .containsExactly("And never will");
        assertThat(lines()).as("no line changes").hasSize(3);
        assertThat(first.visitor()
                        .get("/desk/decisions?lang=es")
                        .page()
                        .select("main li:contains(" + word + ")")
                        .text())
                .contains("espera otra vez", second.email().value());
    }

    @Test
    void whoeverComesLateGetsBackWhatTheyWroteAndAButtonPressedTwiceLeavesOneLine() {
        first.visitor().post(page + "/objections/closing", "note", "They meet");
        assertThat(first.visitor()
                        .post(page + "/objections/closing", "note", "They meet")
                        .status())
                .isEqualTo(303);
        var late = second.visitor().post(page + "/objections/closing", "note", "I rang them");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("[role=alert]").text()).contains("I rang them");
        assertThat(lines()).hasSize(1);
        var long501 = second.visitor().post(page + "/objections/closing", "note", "n".repeat(501));
        assertThat(long501.page().select(".errors a").attr("href")).isEqualTo("#note");
    }

    @Test
    void afterAWeekWhatWasSaidIsForgottenAndTheLineStays() {
        first.visitor().post(page + "/objections/closing");
        age(DeskQueue.TIME_TO_REOPEN.minusHours(1));
        forget();
        assertThat(first.visitor().get(page).body()).contains("They never met", "worried@example.org");
        age(Duration.ofHours(2));
        forget();
        assertThat(first.visitor().get(page).body()).doesNotContain("They never met", "closing/undoing");
        first.visitor().post(page + "/objections/closing/undoing");
        assertThat(lines()).hasSize(1);
    }

    @Test
    void onlyModeratorsReadTheLinesAndNobodyChangesOne() {
        first.visitor().post(page + "/objections/closing");
        String count = "select count(*) from teams.closing where team_id = '" + listing.team() + "'";
        assertThat(scope.person(
                        second.account(), () -> sql.sql(count).query(Long.class).single()))
                .isOne();
        assertThat(scope.team(
                        listing.team(), () -> sql.sql(count).query(Long.class).single()))
                .isZero();
        assertThat(scope.everyone(() -> sql.sql(count).query(Long.class).single()))
                .isZero();
        assertThat(scope.person(
                        second.account(),
                        () -> sql.sql("update teams.closing set reason = 'x'").update()))
                .isZero();
    }

    private void object(String words) {
        Objections.Objection objection = new Objections.Objection(
                UUID.randomUUID(), words, Optional.of(new EmailAddress("worried@example.org")), Instant.now());
        scope.everyone(() -> {
            objections.add(listing.slug(), objection);
            return objection;
        });
    }

    private List<String> lines() {
        return first.visitor()
                .get("/desk/decisions")
                .page()
                .select("main li:contains(" + word + ")")
                .eachText();
    }

    private List<String> queue() {
        return first.visitor()
                .get("/desk")
                .page()
                .select("#queue li:contains(" + word + ")")
                .eachText();
    }

    private void age(Duration by) {
        scope.person(
                first.account(),
                () -> sql.sql("""
                update teams.listing_objection set closed_at = closed_at - :by::interval where team_id = :team
                """)
                        .param("by", by.toString())
                        .param("team", listing.team().value())
                        .update());
    }

    private void forget() {
        jobs.stream().filter(job -> job.name().equals("teams.forget-entries")).forEach(ObjectionsClosingTests::run);
    }

    private static void run(RecurringJob job) {
        try {
            job.run();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
