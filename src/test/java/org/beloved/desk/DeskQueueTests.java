package org.beloved.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.beloved.RoomTest;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Standing;
import org.beloved.events.calendar.EventState;
import org.beloved.events.calendar.TestEvents;
import org.beloved.events.calendar.TestEvents.Wish;
import org.beloved.library.suggestion.LibrarySubjects;
import org.beloved.policy.correction.CorrectionSubjects;
import org.beloved.teams.directory.TestListings;
import org.beloved.walls.Scope;
import org.beloved.web.DeskClaims;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One list of all that waits, whatever room it is from, and who of the moderators has it. */
@RoomTest
class DeskQueueTests {

    @Autowired
    Neighbors neighbors;

    @Autowired
    LibrarySubjects library;

    @Autowired
    CorrectionSubjects corrections;

    @Autowired
    TestEvents events;

    @Autowired
    TestListings listings;

    @Autowired
    ForgettingClaims forgetting;

    @Autowired
    Scope scope;

    @Autowired
    JdbcClient sql;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private Neighbors.Neighbor first;
    private Neighbors.Neighbor second;

    /** Addresses by kind. */
    private Map<String, String> waiting;

    @BeforeEach
    void somethingOfEachKindWaits() {
        first = neighbors.signedIn(Standing.MODERATOR);
        second = neighbors.signedIn(Standing.MODERATOR);
        waiting = Map.of(
                "corrections", "" + corrections.waiting(Instant.now().minus(Duration.ofDays(3))),
                "library", "" + library.waiting("Songs " + word),
                "events",
                        ""
                                + events.make(Wish.named("Vigil " + word).in(EventState.WAITING))
                                        .id(),
                "teams", "" + listings.waiting("Larks " + word).team());
    }

    @Test
    void everythingThatWaitsStandsInOneListTheOldestFirst() {
        var desk = first.visitor().get("/desk").page();
        List<String> claims = desk.select("#queue form").eachAttr("action");
        waiting.forEach((kind, subject) -> assertThat(claims).contains(claim(kind, subject)));
        assertThat(claims.indexOf(claim("corrections")))
                .as("three days old")
                .isLessThan(claims.indexOf(claim("library")));
        assertThat(desk.select("#queue li:has(form[action=%s])".formatted(claim("corrections")))
                        .text())
                .contains("3 days ago");
        assertThat(desk.select("h1").text()).matches("\\d+ things wait");
        assertThat(desk.select("#queue li:has(a:contains(Larks " + word + "))").text())
                .contains("A team’s entry", "today");
    }

    @Test
    void whoTakesSomethingIsSeenByTheOthersWhateverItIs() {
        waiting.forEach((kind, subject) -> {
            String page = "/desk/" + kind + "/" + subject;
            assertThat(first.visitor().post(claim(kind)).location()).isEqualTo(page);
            assertThat(second.visitor().get(page).page().select("[role=status]").text())
                    .as(kind)
                    .contains(first.email() + " has just taken this one");
            assertThat(second.visitor()
                            .get("/desk")
                            .page()
                            .select("#queue li:has(a[href=" + page + "])")
                            .text())
                    .contains(first.email().value());
            second.visitor().post(claim(kind));
            second.visitor().post(claim(kind) + "/release");
            assertThat(first.visitor().get(page).page().select("[role=status]").text())
                    .as("nobody takes it away")
                    .startsWith("You have this one");
            assertThat(first.visitor().post(claim(kind) + "/release").location())
                    .isEqualTo("/desk");
            assertThat(second.visitor().get(page).page().select("form[action=" + claim(kind) + "]"))
                    .as("free again")
                    .hasSize(1);
        });
    }

    @Test
    void aClaimEndsByItselfAndIsForgotten() {
        String page = "/desk/library/" + waiting.get("library");
        first.visitor().post(claim("library"));
        scope.job(() -> sql.sql("update web.claim set at = :at where subject = :subject")
                .param(
                        "at",
                        Instant.now().minus(DeskClaims.HELD).minusSeconds(1).atOffset(ZoneOffset.UTC))
                .param("subject", waiting.get("library"))
                .update());
        assertThat(second.visitor().get(page).body())
                .doesNotContain(first.email().value());
        second.visitor().post(claim("library"));
        assertThat(first.visitor().get(page).body()).contains(second.email().value());
        first.visitor().post(claim("teams"));
        scope.job(() ->
                sql.sql("update web.claim set at = at - interval '31 minutes'").update());
        forgetting.run();
        assertThat(scope.job(() -> sql.sql("select count(*) from web.claim")
                        .query(Long.class)
                        .single()))
                .isZero();
    }

    @Test
    void onlyModeratorsKnowWhoHasWhat() {
        first.visitor().post(claim("library"));
        String count = "select count(*) from web.claim";
        assertThat(scope.person(
                        neighbors.signedIn().account(),
                        () -> sql.sql(count).query(Long.class).single()))
                .isZero();
        assertThat(scope.everyone(() -> sql.sql(count).query(Long.class).single()))
                .isZero();
        assertThat(scope.person(
                        second.account(), () -> sql.sql(count).query(Long.class).single()))
                .isPositive();
    }

    @Test
    void whatWasDecidedStandsInOneListWithWhoDidIt() {
        String page = "/desk/library/" + waiting.get("library");
        first.visitor().post(page + "/decision", "ruling", "ACCEPTED", "reason", "Sung " + word);
        second.visitor().post(page + "/decision/undoing");
        String correction = "/desk/corrections/" + waiting.get("corrections");
        second.visitor().post(correction + "/decision", "ruling", "DISCARDED");
        var lines = first.visitor().get("/desk/decisions").page().select("main ol > li");
        assertThat(lines.select("li:has(a[href=" + page + "])").eachText())
                .hasSize(2)
                .anySatisfy(line ->
                        assertThat(line).contains("Taken in", first.email().value(), "Sung " + word))
                .anySatisfy(line ->
                        assertThat(line).contains("taken back", second.email().value()));
        assertThat(lines.text()).contains("Something that was deleted");
        assertThat(first.visitor()
                        .post("/desk/queue/corrections/" + waiting.get("corrections") + "/claim")
                        .location())
                .as("it no longer waits")
                .isEqualTo("/desk");
    }

    private String claim(String kind) {
        return claim(kind, String.valueOf(waiting.get(kind)));
    }

    private static String claim(String kind, String subject) {
        return "/desk/queue/" + kind + "/" + subject + "/claim";
    }
}
