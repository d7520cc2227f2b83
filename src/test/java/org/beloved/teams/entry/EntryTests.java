package org.beloved.teams.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.beloved.RoomTest;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Standing;
import org.beloved.shared.EmailAddress;
import org.beloved.teams.directory.TestListings;
import org.beloved.walls.Scope;
import org.beloved.web.FormStamps;
import org.beloved.web.SolvedProof;
import org.beloved.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A team comes onto the map without an account, in a house that sends no mail. */
@RoomTest
class EntryTests {

    @Autowired
    Environment house;

    @Autowired
    Neighbors neighbors;

    @Autowired
    EntrySubjects subjects;

    @Autowired
    TestListings listings;

    @Autowired
    FormStamps stamps;

    @Autowired
    StillActive stillActive;

    @Autowired
    ForgettingEntries forgetting;

    @Autowired
    Scope scope;

    @Autowired
    JdbcClient sql;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private Visitor visitor;
    private Visitor moderator;

    @BeforeEach
    void somebodyComesBy() {
        visitor = Visitor.at(house);
        moderator = neighbors.signedIn(Standing.MODERATOR).visitor();
    }

    @Test
    void withoutMailNobodyIsToldThatALinkIsOnItsWay() {
        Visitor.Seen seen = Visitor.at(house).get("/teams/new/link");
        assertThat(seen.heading()).isEqualTo("We cannot send you a link");
        assertThat(seen.page().select("main form")).isEmpty();
    }

    @Test
    void aTeamIsAddedCheckedConfirmedReadAndShown() {
        Visitor.Seen check = send("do", "check");
        assertThat(check.heading()).isEqualTo("Check your answers");
        assertThat(check.page().select("main .facts").text())
                .contains("Allegheny County", "Larks " + word, word + "@example.org", "Skipped");
        assertThat(check.page().select("main .sheet").text())
                .contains("Larks " + word)
                .doesNotContain("@");
        assertThat(send("do", "send").page().select(".errors").text()).contains("Ask the others first");

        Visitor.Seen handed = send("do", "send", "known", "yes");
        String link = handed.page().select("#link").val().replaceFirst("^https?://[^/]+", "");
        assertThat(handed.status()).isEqualTo(200);
        assertThat(moderator.get("/desk").body()).doesNotContain(word);
        assertThat(visitor.get(link).page().select("main").text()).contains("Larks " + word);
        assertThat(moderator.get("/desk").body())
                .as("opening the link changes nothing")
                .doesNotContain(word);
        visitor.follow(visitor.post(link + "/confirmation"));
        String at = moderator
                .get("/desk")
                .page()
                .select("#queue a:contains(" + word + ")")
                .attr("href");
        assertThat(moderator.get(at).body()).as("a moderator sees no address").doesNotContain("@example.org");
        moderator.post(at + "/decision", "ruling", "SHOWN", "version", "1", "state", "WAITING");
        String page = "/teams/larks-" + word;
        assertThat(visitor.get(page).status()).isEqualTo(200);
        assertThat(visitor.get(page).body()).doesNotContain("@example.org");
        visitor.post(link + "/withdrawal");
        assertThat(visitor.get(page).status()).as("at once").isEqualTo(404);
    }

    @Test
    void nothingTypedIsLostOnTheWayBack() {
        Visitor.Seen back = send("do", "change");
        assertThat(back.status()).isEqualTo(200);
        assertThat(back.page().select("#name").val()).isEqualTo("Larks " + word);
        assertThat(back.page().select("input[name=languages][checked]").eachAttr("value"))
                .containsExactly("es", "ko");
        Visitor.Seen mend =
                visitor.post("/teams/new", "county", "Washington County", "name", "x".repeat(300), "email", "no at");
        assertThat(mend.status()).isEqualTo(422);
        assertThat(mend.page().select("#name").val()).hasSize(300);
        assertThat(mend.page().select("#fips input").size()).as("which of many").isGreaterThan(5);
        assertThat(mend.page().select(".errors a").eachAttr("href")).contains("#county", "#name", "#email", "#shown");
    }

    @Test
    void machinesAreToldByTheTrapTheTimeAndTheOrigin() {
        assertThat(send("do", "check", "website", "https://ads.example").status())
                .isEqualTo(422);
        assertThat(send("do", "check", "opened", stamps.at(Instant.now())).status())
                .isEqualTo(422);
        assertThat(send("do", "check", "opened", "1.forged").status()).isEqualTo(422);
        var forged =
                visitor.send(java.net.http.HttpRequest.newBuilder(java.net.URI.create(visitor.origin() + "/teams/new"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", "https://evil.example")
                        .header("Sec-Fetch-Site", "cross-site")
                        .POST(java.net.http.HttpRequest.BodyPublishers.ofString("do=send")));
        assertThat(forged.status()).as("another site's page").isEqualTo(403);
    }

    @Test
    void withoutTheSumFewerAreTakenAndAReplayedSumIsNone() {
        String proof = SolvedProof.of(visitor.get("/teams/new").page());
        assertThat(send("do", "send", "known", "yes", "proof", proof).status()).isEqualTo(200);
        for (int i = 0; i < EntryController.FLOW.without(); i++) {
            assertThat(send("do", "send", "known", "yes", "proof", proof).status())
                    .as("replayed, it counts like none: %d", i)
                    .isEqualTo(200);
        }
        Visitor.Seen often = send("do", "send", "known", "yes", "proof", proof);
        assertThat(often.status()).isEqualTo(429);
        assertThat(often.page().select("#name").val()).isEqualTo("Larks " + word);
        String fresh = SolvedProof.of(visitor.get("/teams/new").page());
        assertThat(send("do", "send", "known", "yes", "proof", fresh).status())
                .as("a browser that did its sum is not kept waiting")
                .isEqualTo(200);
    }

    @Test
    void sentTwiceItIsTakenOnce() {
        String once = UUID.randomUUID().toString();
        assertThat(send("do", "send", "known", "yes", "once", once).status()).isEqualTo(200);
        assertThat(send("do", "send", "known", "yes", "once", once).location()).isEqualTo("/teams/new/sent");
    }

    @Test
    void theAddressLiesSealedAndItsEntryGoesWithItsKey() {
        EntrySubjects.Held held = subjects.held("Larks " + word, new EmailAddress(word + "@example.org"));
        String raw = scope.team(
                held.entry(),
                () -> sql.sql("select encode(email, 'escape') from teams.listing_contact")
                        .query(String.class)
                        .single());
        assertThat(raw).doesNotContain(word);
        age(held, "state_at", ForgettingEntries.UNCONFIRMED.minusHours(1));
        forgetting.run();
        assertThat(visitor.get(held.path()).status()).isEqualTo(200);
        age(held, "state_at", Duration.ofHours(2));
        forgetting.run();
        assertThat(visitor.get(held.path()).status()).as("never confirmed").isEqualTo(404);
        assertThat(scope.team(
                        held.entry(),
                        () -> sql.sql("select count(*) from walls.team_key")
                                .query(Long.class)
                                .single()))
                .isZero();
    }

    @Test
    void afterAQuietYearAnEntryIsAskedForThreeTimesThenSleepsAndIsWokenByALink() {
        EntrySubjects.Held held = onTheMap();
        age(held, "active_at", StillActive.QUIET.plusDays(1));
        for (int i = 0; i < StillActive.REMINDERS; i++) {
            stillActive.run();
            stillActive.run();
            assertThat(state(held)).isEqualTo("SHOWN " + (i + 1));
            age(held, "reminded_at", StillActive.BETWEEN.plusHours(1));
        }
        stillActive.run();
        assertThat(state(held)).isEqualTo("SLEEPING 3");
        assertThat(visitor.get("/teams?state=PA").body()).doesNotContain(word);
        visitor.post(held.path() + "/activity");
        assertThat(state(held)).isEqualTo("SHOWN 0");
        stillActive.run();
        assertThat(state(held)).as("asked again in a year").isEqualTo("SHOWN 0");
    }

    @Test
    void anybodyAsksForAnEntryToComeOffAndAModeratorReadsIt() {
        String slug = listings.shown("Larks " + word).slug();
        Visitor.Seen sent = visitor.post(
                "/teams/" + slug + "/objection",
                "words",
                "Danger " + word,
                "email",
                "worried@example.org",
                "opened",
                stamps.at(Instant.now().minusSeconds(30)),
                "once",
                UUID.randomUUID().toString());
        assertThat(visitor.follow(sent).heading()).contains("The moderators have it");
        String at = moderator
                .get("/desk")
                .page()
                .select("#queue a:contains(" + word + ")")
                .attr("href");
        assertThat(moderator.get(at).page().select("main").text()).contains("Danger " + word, "worried@example.org");
        moderator.post(at + "/objections/closing");
        assertThat(moderator.get("/desk").body()).doesNotContain(word);
        moderator.post(at + "/objections/closing/undoing");
        assertThat(moderator.get(at).page().select("main").text())
                .as("it waits as it was sent")
                .contains("Danger " + word, "worried@example.org");
    }

    private EntrySubjects.Held onTheMap() {
        EntrySubjects.Held held = subjects.held("Larks " + word, new EmailAddress(word + "@example.org"));
        visitor.post(held.path() + "/confirmation");
        moderator.post(
                "/desk/teams/" + held.entry() + "/decision", "ruling", "SHOWN", "version", "1", "state", "WAITING");
        return held;
    }

    private String state(EntrySubjects.Held held) {
        return scope.team(
                held.entry(),
                () -> sql.sql("select state || ' ' || reminders from teams.listing")
                        .query(String.class)
                        .single());
    }

    private void age(EntrySubjects.Held held, String column, Duration by) {
        scope.team(
                held.entry(),
                () -> sql.sql("update teams.listing set %1$s = %1$s - :by::interval".formatted(column))
                        .param("by", by.toString())
                        .update());
    }

    /** A good form with these fields as well, or instead. */
    private Visitor.Seen send(String... more) {
        List<String> fields = new ArrayList<>(List.of(more));
        List<String> usual = List.of(
                "county",
                "Allegheny County, PA",
                "name",
                "Larks " + word,
                "shown",
                "NAME",
                "email",
                word + "@example.org",
                "opened",
                stamps.at(Instant.now().minusSeconds(30)));
        for (int i = 0; i < usual.size(); i += 2) {
            if (!fields.contains(usual.get(i))) {
                fields.addAll(usual.subList(i, i + 2));
            }
        }
        fields.addAll(List.of("languages", "es", "languages", "ko"));
        return visitor.post("/teams/new", fields.toArray(String[]::new));
    }
}
