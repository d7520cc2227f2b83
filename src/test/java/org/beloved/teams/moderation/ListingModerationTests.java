package org.beloved.teams.moderation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.beloved.RoomTest;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Standing;
import org.beloved.teams.Circle;
import org.beloved.teams.Circles;
import org.beloved.teams.directory.Listing;
import org.beloved.teams.directory.TestListings;
import org.beloved.walls.Scope;
import org.beloved.web.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A team's way onto the map through a moderator, and off it again. */
@RoomTest
class ListingModerationTests {

    @Autowired
    Environment house;

    @Autowired
    Neighbors neighbors;

    @Autowired
    Circles circles;

    @Autowired
    TestListings listings;

    @Autowired
    Scope scope;

    @Autowired
    JdbcClient sql;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private Visitor visitor;
    private Visitor moderator;

    @BeforeEach
    void aModeratorIsThere() {
        visitor = Visitor.at(house);
        moderator = neighbors.signedIn(Standing.MODERATOR).visitor();
    }

    @Test
    void aTeamPublishesItselfThroughAModeratorAndTakesItselfOff() {
        Circle circle = circles.gather();
        assertThat(circle.member().get(circle.path("listing")).status())
                .as("a lead's business")
                .isEqualTo(404);
        write(circle, "Larks " + word, "0");
        assertThat(circle.lead()
                        .get(circle.path("listing"))
                        .page()
                        .select(".sheet")
                        .text())
                .as("the preview")
                .contains("Larks " + word);
        assertThat(moderator.get("/desk").body()).as("not meant yet").doesNotContain(word);

        circle.lead().post(circle.path("listing/confirmation"));
        String at = moderator
                .get("/desk")
                .page()
                .select("#queue a:contains(" + word + ")")
                .attr("href");
        assertThat(visitor.get("/teams?state=PA").body()).doesNotContain(word);
        decide(at, "SHOWN", "", "");
        String page = "/teams/larks-" + word;
        assertThat(visitor.get(page).heading()).isEqualTo("Larks " + word);
        assertThat(circle.lead().get(circle.path("listing")).heading()).isEqualTo("Your team is on the map");

        write(circle, "Larks " + word, "1", "We moved on");
        assertThat(visitor.get(page).status()).as("new words are read first").isEqualTo(404);
        decide(at, "SHOWN", "", "");
        circle.lead().post(circle.path("listing/withdrawal"));
        assertThat(visitor.get(page).status()).as("at once").isEqualTo(404);
    }

    @Test
    void aNoIsReadByTheTeamWithItsReason() {
        Circle circle = circles.gather();
        write(circle, "Larks " + word, "0");
        circle.lead().post(circle.path("listing/confirmation"));
        String at = "/desk/teams/" + circle.team().id();
        Visitor.Seen reasonless = decide(at, "REFUSED", "", "");
        assertThat(reasonless.status()).isEqualTo(422);
        decide(at, "REFUSED", "PERSON", "The sentence ends with a name");
        Visitor.Seen seen = circle.lead().get(circle.path("listing"));
        assertThat(seen.heading()).isEqualTo("Your entry is not shown");
        assertThat(seen.page().select("main").text()).contains("leads to one person", "The sentence ends with a name");
        assertThat(circle.lead()
                        .get(circle.path("listing?lang=es"))
                        .page()
                        .select("main")
                        .text())
                .contains("lleva hasta una persona");
    }

    @Test
    void theFirstOfTwoModeratorsDecidesAndADecisionIsUndone() {
        Listing listing = listings.waiting("Larks " + word);
        String at = "/desk/teams/" + listing.team();
        Visitor second = neighbors.signedIn(Standing.MODERATOR).visitor();
        decide(at, "SHOWN", "", "");
        Visitor.Seen late = second.post(
                at + "/decision",
                "ruling",
                "REFUSED",
                "reason",
                "TWICE",
                "words",
                "Seen twice",
                "version",
                "1",
                "state",
                "WAITING");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("main").text()).contains("Seen twice");
        assertThat(visitor.get("/teams/" + listing.slug()).status()).isEqualTo(200);
        moderator.post(at + "/decision/undoing");
        assertThat(visitor.get("/teams/" + listing.slug()).status()).isEqualTo(404);
        assertThat(moderator.get(at).page().select("main").text()).contains("Undone", "Shown");
        assertThat(moderator.get("/desk").body()).contains(word);
    }

    @Test
    void whatIsDangerousComesOffTheMapAtOnceAndStaysOff() {
        Listing listing = listings.shown("Larks " + word);
        String at = moderator
                .get("/desk/teams?q=" + word)
                .page()
                .select("main li a")
                .attr("href");
        decide(at, "TAKEN_DOWN", "SAFETY", "");
        assertThat(visitor.get("/teams/" + listing.slug()).status()).isEqualTo(404);
        assertThat(rulings(listing)).isEqualTo("TAKEN_DOWN SAFETY");
    }

    @Test
    void aLongNameIsAnsweredInWordsAndKept() {
        Circle circle = circles.gather();
        String longest = "n".repeat(300);
        Visitor.Seen seen = circle.lead()
                .post(circle.path("listing"), "name", longest, "shown", "NAME", "version", "0", "site", "javascript:x");
        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.page().select("#name").val()).isEqualTo(longest);
        assertThat(seen.page().select(".errors a").eachAttr("href")).containsExactly("#name", "#site");
    }

    private static void write(Circle circle, String name, String version) {
        write(circle, name, version, "");
    }

    private static void write(Circle circle, String name, String version, String about) {
        Visitor.Seen seen = circle.lead()
                .post(circle.path("listing"), "name", name, "about", about, "shown", "NAME", "version", version);
        assertThat(seen.status()).isEqualTo(303);
    }

    private Visitor.Seen decide(String at, String ruling, String reason, String words) {
        Document shown = moderator.get(at).page();
        return moderator.post(
                at + "/decision",
                "ruling",
                ruling,
                "reason",
                reason,
                "words",
                words,
                "version",
                shown.select("input[name=version]").val(),
                "state",
                shown.select("input[name=state]").val());
    }

    private String rulings(Listing listing) {
        return scope.team(
                listing.team(),
                () -> sql.sql("select ruling || ' ' || reason from teams.listing_ruling")
                        .query(String.class)
                        .single());
    }
}
