package org.beloved.teams.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.beloved.RoomTest;
import org.beloved.shared.Fips;
import org.beloved.walls.Scope;
import org.beloved.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a visitor finds of teams. */
@RoomTest
class DirectoryTests {

    private static final Fips LYCOMING = new Fips("42081");

    @Autowired
    Environment house;

    @Autowired
    TestListings listings;

    @Autowired
    Scope scope;

    @Autowired
    JdbcClient sql;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private Visitor visitor;

    @BeforeEach
    void somebodyLooks() {
        visitor = Visitor.at(house);
    }

    @Test
    void aTeamIsFoundByStateTraditionLanguageAndPlace() {
        Listing listing = listings.shown(
                new Introduction(Shown.NAME, "Team " + word, "", "", List.of("sikh"), List.of("ko")), LYCOMING);
        String href = "a[href='/teams/" + listing.slug() + "']";
        for (String found : List.of(
                "/teams?state=PA&tradition=sikh",
                "/teams?state=pa&language=ko",
                "/teams?county=42081",
                "/teams?near=17701",
                "/teams?near=Lycoming+County",
                "/places/42081")) {
            assertThat(visitor.get(found).page().select(href)).as(found).isNotEmpty();
        }
        for (String other : List.of("/teams?state=CA", "/teams?state=PA&tradition=jain", "/teams?language=vi")) {
            assertThat(visitor.get(other).page().select(href)).as(other).isEmpty();
        }
        assertThat(visitor.get("/teams?near=17701&lang=es")
                        .page()
                        .select("#nearby-h")
                        .text())
                .contains("Hay un equipo trabajando en");
        assertThat(visitor.get("/teams?state=XX").status()).isEqualTo(422);
        assertThat(visitor.get("/teams?lang=en&near=Nowhere+at+all+xyzzy")
                        .page()
                        .select("#nearby-h")
                        .text())
                .contains("We do not know that place");
    }

    @Test
    void theTeamsPageTellsPeopleAndMachinesTheSame() {
        Listing listing = listings.shown(
                new Introduction(
                        Shown.NAME,
                        "Team </script> & " + word,
                        "We meet <b>often</b>",
                        "https://example.org/" + word,
                        List.of("jewish"),
                        List.of("es")),
                LYCOMING);
        Visitor.Seen seen = visitor.get("/teams/" + listing.slug());
        assertThat(seen.heading()).isEqualTo("Team </script> & " + word);
        assertThat(seen.page().select("main").text()).contains("We meet <b>often</b>", "Jewish", "Español", "Lycoming");
        assertThat(seen.page().select("main .facts a[href^=https]").attr("rel")).contains("nofollow");
        String json = seen.page().select("script[type='application/ld+json']").html();
        assertThat(json).contains("\"Organization\"", word).doesNotContain("<");
        assertThat(seen.page().select("meta[property='og:description']").attr("content"))
                .isEqualTo("We meet <b>often</b>");
        assertThat(seen.response().headers().firstValue("Set-Cookie"))
                .as("no session on a public page")
                .isEmpty();
        assertThat(seen.response().headers().firstValue("ETag")).isPresent();
    }

    @Test
    void namesFromRightToLeftAndEmojiAreShownAsTheyAre() {
        Listing listing = listings.shown(
                new Introduction(Shown.NAME, "جيران " + word + " 🕊️", "", "", List.of(), List.of("ar")), LYCOMING);
        Visitor.Seen seen = visitor.get("/teams/" + listing.slug());
        assertThat(seen.page().select("h1").attr("dir")).isEqualTo("auto");
        assertThat(seen.heading()).isEqualTo("جيران " + word + " 🕊️");
    }

    @Test
    void ofATeamThatShowsItsCountyOnlyNoPageSaysMore() {
        Listing listing = listings.shown(
                new Introduction(
                        Shown.COUNTY,
                        "Hidden " + word,
                        "Secret " + word,
                        "https://example.org/" + word,
                        List.of("sikh"),
                        List.of("ko")),
                LYCOMING);
        for (String page :
                List.of("/teams?state=PA", "/teams/" + listing.slug(), "/places/42081", "/teams?near=17701")) {
            assertThat(visitor.get(page).body()).as(page).doesNotContain(word);
        }
        assertThat(visitor.get("/teams/" + listing.slug()).page().select("main").text())
                .contains("A team in Lycoming County");
        assertThat(visitor.get("/teams?state=PA&tradition=sikh")
                        .page()
                        .select("a[href='/teams/" + listing.slug() + "']"))
                .as("a filter would tell what is not shown")
                .isEmpty();
    }

    @Test
    void whatIsNotShownIsNotThere() {
        Listing waiting = listings.waiting("Waits " + word);
        assertThat(visitor.get("/teams/" + waiting.slug()).status()).isEqualTo(404);
        assertThat(visitor.get("/teams?state=PA").body()).doesNotContain(word);
        String count = "select count(*) from teams.listing where team_id = '" + waiting.team() + "'";
        assertThat(scope.everyone(() -> sql.sql(count).query(Long.class).single()))
                .as("the database itself shows it to nobody")
                .isZero();
    }
}
