package org.beloved.teams.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.beloved.RoomTest;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Standing;
import org.beloved.shared.EmailAddress;
import org.beloved.shared.Fips;
import org.beloved.shared.TeamId;
import org.beloved.teams.Circle;
import org.beloved.teams.Circles;
import org.beloved.teams.directory.Listing;
import org.beloved.teams.directory.Listings;
import org.beloved.teams.directory.Origin;
import org.beloved.teams.directory.TestListings;
import org.beloved.walls.LinkToken;
import org.beloved.walls.Scope;
import org.beloved.web.FormStamps;
import org.beloved.web.Language;
import org.beloved.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** A team that stood on the map before it had a workspace takes its entry along. */
@RoomTest
class JoiningTests {

    private static final Fips MONTGOMERY = new Fips("42091");

    @Autowired
    Environment house;

    @Autowired
    Circles circles;

    @Autowired
    Neighbors neighbors;

    @Autowired
    Listings listings;

    @Autowired
    EntryKeys keys;

    @Autowired
    FormStamps stamps;

    @Autowired
    Scope scope;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private Visitor visitor;
    private Circle circle;

    @BeforeEach
    void aTeamIsThere() {
        visitor = Visitor.at(house);
        circle = circles.gather();
    }

    @Test
    void theEntryKeepsItsWordsAndAddressAndTheOldLinkOpensNothing() {
        LinkToken link = onTheMap(MONTGOMERY);
        String page = "/teams/larks-" + word;
        String pasted = "https://example.org/teams/entry/" + link.value() + " ";
        String once = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            assertThat(circle.lead()
                            .post(circle.path("listing/joining"), "entry", pasted, "once", once)
                            .location())
                    .as("pressed twice")
                    .isEqualTo(circle.path("listing"));
        }
        assertThat(join(circle, pasted).page().select(".errors").text()).contains("already");
        assertThat(circle.lead().get(circle.path("listing")).heading()).isEqualTo("Your team is on the map");
        assertThat(visitor.get(page).heading()).isEqualTo("Larks " + word);
        assertThat(visitor.get("/teams.json").body().split("Larks " + word, -1))
                .as("once")
                .hasSize(2);
        assertThat(visitor.get("/teams/entry/" + link.value())
                        .page()
                        .select("main")
                        .text())
                .doesNotContain("Larks " + word);
        assertThat(join(circles.gather(), pasted).status()).as("nobody else's").isEqualTo(422);
        circle.lead().post(circle.path("listing/withdrawal"));
        assertThat(visitor.get(page).status()).as("it is the team's own now").isEqualTo(404);
    }

    @Test
    void onlyALeadWithTheLinkAndOfThatCountyMay() {
        LinkToken elsewhere = onTheMap(new Fips("42003"));
        assertThat(join(circle, elsewhere.value()).page().select(".errors").text())
                .contains("another county");
        Visitor.Seen unknown = join(circle, "https://example.org/teams/entry/" + "x".repeat(32));
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.page().select("#entry").val()).contains("xxxx");
        assertThat(circle.member()
                        .post(circle.path("listing/joining"), "entry", "x")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoWaitsForAnAnswerIsNotLeftBehind() {
        LinkToken link = onTheMap(MONTGOMERY);
        visitor.post(
                "/teams/larks-" + word + "/contact",
                "words",
                "May I come?",
                "email",
                "visitor@example.org",
                "once",
                UUID.randomUUID().toString(),
                "opened",
                stamps.at(Instant.now().minusSeconds(30)));
        assertThat(join(circle, link.value()).page().select(".errors").text()).contains("answer and end");
        assertThat(visitor.get("/teams/larks-" + word).status()).isEqualTo(200);
    }

    private Visitor.Seen join(Circle who, String pasted) {
        return who.lead().post(who.path("listing/joining"), "entry", pasted);
    }

    /** Made by the form, and shown by a moderator. */
    private LinkToken onTheMap(Fips county) {
        TeamId entry = TeamId.random();
        LinkToken link = scope.team(entry, () -> {
            listings.add(Listing.written(
                    entry,
                    Origin.FORM,
                    county,
                    TestListings.introduction("Larks " + word),
                    Language.ENGLISH,
                    Instant.now()));
            keys.keep(entry, new EmailAddress("lark@example.org"));
            return keys.draw(entry);
        });
        visitor.post("/teams/entry/" + link.value() + "/confirmation");
        Visitor moderator = neighbors.signedIn(Standing.MODERATOR).visitor();
        moderator.post("/desk/teams/" + entry + "/decision", "ruling", "SHOWN");
        return link;
    }
}
