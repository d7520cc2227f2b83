package org.beloved.teams.relay;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.beloved.RoomTest;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Standing;
import org.beloved.teams.Circle;
import org.beloved.teams.Circles;
import org.beloved.teams.directory.Listing;
import org.beloved.teams.directory.TestListings;
import org.beloved.teams.entry.TestContacts;
import org.beloved.walls.Scope;
import org.beloved.web.FormStamps;
import org.beloved.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writing to a team in a house that sends no mail: it waits in the team's inbox, and no side sees the other's address. */
@RoomTest
class RelayTests {

    @Autowired
    Environment house;

    @Autowired
    Neighbors neighbors;

    @Autowired
    Circles circles;

    @Autowired
    FormStamps stamps;

    @Autowired
    TestListings listings;

    @Autowired
    TestContacts contacts;

    @Autowired
    ForgettingConversations forgetting;

    @Autowired
    Scope scope;

    @Autowired
    JdbcClient sql;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private Visitor visitor;
    private Visitor moderator;
    private Circle circle;
    private String page;

    @BeforeEach
    void aTeamIsOnTheMap() {
        visitor = Visitor.at(house);
        moderator = neighbors.signedIn(Standing.MODERATOR).visitor();
        circle = circles.gather();
        circle.lead().post(circle.path("listing"), "name", "Larks " + word, "shown", "NAME", "version", "0");
        circle.lead().post(circle.path("listing/confirmation"));
        moderator.post(
                "/desk/teams/" + circle.team().id() + "/decision",
                "ruling",
                "SHOWN",
                "version",
                "1",
                "state",
                "WAITING");
        page = "/teams/larks-" + word;
    }

    @Test
    void wordsGoBothWaysAndNoAddressIsSeenByAnybody() {
        String link = write("May I come along? 🕊️ " + word);
        assertThat(circle.adviser().get(circle.path("messages")).status()).isEqualTo(404);
        Visitor.Seen inbox = circle.member().get(circle.path("messages"));
        assertThat(inbox.heading()).isEqualTo("One message waits for you");
        String at = inbox.page().select("main li a").attr("href");
        Visitor.Seen letter = circle.member().get(at);
        assertThat(letter.page().select("main").text()).contains("May I come along? 🕊️ " + word);
        assertThat(letter.body()).doesNotContain("visitor@example.org");
        circle.member()
                .post(
                        at,
                        "words",
                        "Gladly, on Monday " + word,
                        "once",
                        UUID.randomUUID().toString());
        assertThat(visitor.get(link).page().select("main").text()).contains("Gladly, on Monday " + word, "The team");
        visitor.post(link, "words", "See you there", "once", UUID.randomUUID().toString());
        assertThat(circle.lead().get(at).page().select("main li")).hasSize(3);
        assertThat(circle.lead().get(circle.path("messages")).heading()).isEqualTo("One message waits for you");
        assertThat(raw("relayed", "words")).noneMatch(text -> text.contains(word));
        assertThat(raw("conversation", "email")).noneMatch(text -> text.contains("visitor"));
    }

    @Test
    void aTeamWithoutAWorkspaceReadsAndAnswersByTheLinkToItsEntry() {
        Listing listing = listings.shown("Wrens " + word);
        String kept = contacts.linkTo(listing.team());
        page = "/teams/" + listing.slug();
        String link = write("Are you there? " + word);
        Visitor.Seen inbox = Visitor.at(house).get(kept + "/messages");
        assertThat(inbox.heading()).isEqualTo("One message waits for you");
        String at = inbox.page().select("main li a").attr("href");
        visitor.post(at, "words", "We are " + word, "once", UUID.randomUUID().toString());
        assertThat(visitor.get(link).page().select("main").text()).contains("We are " + word);
        assertThat(visitor.get(kept + "x/messages").status()).isEqualTo(404);
    }

    @Test
    void whatIsReportedEndsAndOnlyThenAModeratorReadsIt() {
        String link = write("Buy my " + word + "\n\nTEAM 2026-11-26\nGladly");
        assertThat(moderator.get("/desk").body()).doesNotContain("Buy my " + word);
        String at = circle.lead()
                .get(circle.path("messages"))
                .page()
                .select("main li a")
                .attr("href");
        circle.lead().post(at + "/report", "once", UUID.randomUUID().toString());
        assertThat(moderator.get("/desk").body()).doesNotContain("Buy my " + word);
        String report = moderator.get("/desk").page().select("#queue a[href^=/desk/reports/]").eachAttr("href").stream()
                .filter(href -> moderator.get(href).body().contains("Buy my " + word))
                .findFirst()
                .orElseThrow();
        assertThat(moderator.get(report).body()).doesNotContain("visitor@");
        assertThat(moderator.get(report).page().select("#said small").eachText())
                .as("nobody puts words into the other side's mouth")
                .singleElement()
                .satisfies(line -> assertThat(line).startsWith("A neighbor, "));
        assertThat(visitor.post(link, "words", "More", "once", "").status()).isEqualTo(200);
        assertThat(circle.lead().get(at).page().select("main li"))
                .as("nothing more goes through")
                .hasSize(1);
    }

    @Test
    void wordsSentTwiceArriveOnceAndMachinesAreToldByTheirHurry() {
        String once = UUID.randomUUID().toString();
        assertThat(send("Hello " + word, once, stamps.at(Instant.now())).status())
                .isEqualTo(422);
        assertThat(send("Hello " + word, once, slowly()).status()).isEqualTo(200);
        assertThat(send("Hello " + word, once, slowly()).location()).isEqualTo(page + "/contact/sent");
        assertThat(circle.lead().get(circle.path("messages")).page().select("main .tasks li"))
                .hasSize(1);
    }

    @Test
    void fromOneNetworkFewComeWithoutTheSum() {
        for (int i = 0; i < FirstWordsController.FLOW.without(); i++) {
            assertThat(send("Hello " + i, "", slowly()).status()).isEqualTo(200);
        }
        Visitor.Seen often = send("Once more " + word, "", slowly());
        assertThat(often.status()).isEqualTo(429);
        assertThat(often.page().select("#words").text()).isEqualTo("Once more " + word);
    }

    @Test
    void allOfItGoesThreeMonthsAfterTheLastWord() {
        String link = write("Hello " + word);
        age(ForgettingConversations.QUIET.minusDays(1));
        forgetting.run();
        assertThat(visitor.get(link).status()).isEqualTo(200);
        age(Duration.ofDays(2));
        forgetting.run();
        assertThat(visitor.get(link).status()).isEqualTo(404);
        assertThat(raw("relayed", "words")).isEmpty();
    }

    private String write(String words) {
        Visitor.Seen seen = send(words, UUID.randomUUID().toString(), slowly());
        assertThat(seen.status()).isEqualTo(200);
        return seen.page().select("#link").val().replaceFirst("^https?://[^/]+", "");
    }

    private Visitor.Seen send(String words, String once, String opened) {
        return visitor.post(
                page + "/contact", "words", words, "email", "visitor@example.org", "once", once, "opened", opened);
    }

    private String slowly() {
        return stamps.at(Instant.now().minusSeconds(30));
    }

    private List<String> raw(String table, String column) {
        return scope.team(
                circle.team().id(),
                () -> sql.sql("select encode(%s, 'escape') from teams.%s".formatted(column, table))
                        .query(String.class)
                        .list());
    }

    private void age(Duration by) {
        scope.team(
                circle.team().id(),
                () -> sql.sql("update teams.conversation set last_at = last_at - :by::interval")
                        .param("by", by.toString())
                        .update());
    }
}
