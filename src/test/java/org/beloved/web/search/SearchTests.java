package org.beloved.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.beloved.RoomTest;
import org.beloved.events.calendar.Event;
import org.beloved.events.calendar.TestEvents;
import org.beloved.events.calendar.TestEvents.Wish;
import org.beloved.shared.Fips;
import org.beloved.teams.directory.Introduction;
import org.beloved.teams.directory.Listing;
import org.beloved.teams.directory.ListingState;
import org.beloved.teams.directory.Shown;
import org.beloved.teams.directory.TestListings;
import org.beloved.walls.Scope;
import org.beloved.web.SearchUpkeep;
import org.beloved.web.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

@RoomTest
class SearchTests {

    @Autowired
    Environment house;

    @Autowired
    SearchUpkeep search;

    @Autowired
    TestListings listings;

    @Autowired
    TestEvents events;

    @Autowired
    Scope scope;

    @Autowired
    JdbcClient sql;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void whatRoomsSayIsTakenIn() {
        search.refresh();
    }

    @Test
    void teamsAndEventsAreFoundOnceEverybodyMaySeeThem() {
        Listing shown = listings.shown("Larks " + word);
        Listing unnamed = listings.shown(unnamed("Owls " + word), new Fips("42091"));
        listings.waiting("Wrens " + word);
        Event event = events.make(Wish.named("Vigil " + word));
        search.refresh();
        Document page = found(word);
        assertThat(page.select("h3 a").eachAttr("href"))
                .containsExactlyInAnyOrder("/teams/" + shown.slug(), event.address());
        assertThat(page.select("section h2").eachText()).contains("Teams", "Webinars and gatherings");
        assertThat(found("Larks " + word + " Allegheny").select("h3 a").eachAttr("href"))
                .containsExactly("/teams/" + shown.slug());
        assertThat(found("Montgomery County has a team").body().text()).doesNotContain("Owls");
        assertThat(page.body().text())
                .as("it shows its county only")
                .doesNotContain(unnamed.says().name());

        listings.move(shown, ListingState.WITHDRAWN);
        search.refresh();
        assertThat(found(word).select("h3 a").eachAttr("href")).containsExactly(event.address());
    }

    private static Introduction unnamed(String name) {
        return new Introduction(Shown.COUNTY, name, "Owls meet here", "", List.of(), List.of());
    }

    @Test
    void whatDidNotChangeIsNotWrittenAgain() {
        listings.shown("Larks " + word);
        search.refresh();
        String row = "select xmin::text from web.searchable where title = 'Larks " + word + "' and language = 'en'";
        String before = scope.everyone(() -> sql.sql(row).query(String.class).single());
        search.refresh();
        assertThat(scope.everyone(() -> sql.sql(row).query(String.class).single()))
                .isEqualTo(before);
    }

    @Test
    void oneBoxFindsTheGuideTheRulesTheLibraryAndPlaces() {
        assertThat(found("glossary detainer felony").select("h3 a").eachAttr("href"))
                .contains("/guide/glossary");
        assertThat(found("Santa Clara").select("section h2").eachText()).contains("The guide", "Counties", "Policies");
        assertThat(found("Santa Clara").select("h3 a").eachAttr("href"))
                .contains("/guide/strategy", "/places/06085", "/policies/us-ca-santa-clara-2011");
        assertThat(found("storytelling").select("h3 a").eachAttr("href")).contains("/library/safety-in-storytelling");
        assertThat(found("94501").select("h3 a").eachAttr("href")).contains("/places/06001");
    }

    @Test
    void endingsAccentsAndSlipsAreForgiven() {
        assertThat(found("detainers").select("mark").eachText()).contains("detainer");
        Document spanish = in("es", "peticion de retencion");
        assertThat(spanish.select("h3 a").eachAttr("href")).contains("/guide/detainer");
        assertThat(spanish.select("mark").eachText()).contains("petición");
        Document slip = found("detayner");
        assertThat(slip.select("[role=status]").text()).startsWith("Nothing has exactly these words");
        assertThat(slip.select("h3 a").eachAttr("href")).isNotEmpty();
    }

    @Test
    void nothingFoundSaysWhatToDoAndNothingTypedShowsTheBox() {
        assertThat(found("zzzzqqqq xxyyzz").select("[role=status] h2").text()).isEqualTo("We found nothing");
        Document empty = Visitor.at(house).get("/search").page();
        assertThat(empty.select("input[name=q]")).hasSize(1);
        assertThat(empty.select("[role=status]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "\"",
                "\"unclosed",
                "a & | ! b",
                "((",
                "<script>alert(1)</script>",
                "%",
                "\\",
                "-",
                "-a",
                "or",
                "the",
                "🙂",
                "\u202Eevil",
                ":*",
                "a:b"
            })
    void whateverIsTypedIsAnswered(String typed) {
        Visitor.Seen seen = Visitor.at(house).get("/search?q=" + encoded(typed));
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.page().select("main script")).isEmpty();
    }

    @Test
    void aVeryLongQuestionIsCut() {
        assertThat(Visitor.at(house)
                        .get("/search?q=" + encoded("🙂".repeat(500)))
                        .status())
                .isEqualTo(200);
    }

    private Document found(String typed) {
        return in("en", typed);
    }

    private Document in(String language, String typed) {
        return Visitor.at(house)
                .get("/search?lang=" + language + "&q=" + encoded(typed))
                .page();
    }

    private static String encoded(String typed) {
        return URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }
}
