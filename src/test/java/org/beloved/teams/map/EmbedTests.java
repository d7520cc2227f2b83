package org.beloved.teams.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.beloved.RoomTest;
import org.beloved.shared.Fips;
import org.beloved.teams.directory.Listing;
import org.beloved.teams.directory.TestListings;
import org.beloved.web.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The map and the list on other people's sites. */
@RoomTest
class EmbedTests {

    private static final Fips NOME = new Fips("02180");

    @Autowired
    Environment house;

    @Autowired
    TestListings listings;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void aFrameShowsTheRegionAskedForAndNoMenu() {
        Listing here = listings.shown(TestListings.introduction("Ravens " + word), NOME);
        Listing elsewhere = listings.shown("Larks " + word);
        Document map =
                Visitor.at(house).get("/embed/map?state=ak&lang=es&size=large").page();
        assertThat(map.select("html").attr("lang")).isEqualTo("es");
        assertThat(map.select("svg.map circle")).isNotEmpty();
        assertThat(map.select("li a").eachAttr("href"))
                .contains("/teams/" + here.slug() + "?lang=es")
                .noneMatch(address -> address.contains(elsewhere.slug()));
        assertThat(map.select("header, nav, footer")).isEmpty();
        assertThat(map.select("base").attr("target"))
                .as("links leave the frame")
                .isEqualTo("_blank");
        Document list = Visitor.at(house).get("/embed/teams?state=AK").page();
        assertThat(list.select("svg.map")).isEmpty();
        assertThat(list.select("li a").eachAttr("href")).contains("/teams/" + here.slug() + "?lang=en");
        assertThat(Visitor.at(house).get("/embed/map?size=small").page().select("li"))
                .as("a small one has the map only")
                .isEmpty();
    }

    @Test
    void thePageGivesWhatToPaste() {
        Visitor visitor = Visitor.at(house);
        Document page =
                visitor.get("/embed?kind=teams&state=PA&in=es&size=small").page();
        Document pasted = Jsoup.parse(page.select("#snippet").text());
        assertThat(pasted.select("iframe").attr("src"))
                .isEqualTo(visitor.origin() + "/embed/teams?state=PA&lang=es&size=small");
        assertThat(pasted.select("iframe").attr("width")).isEqualTo("320");
        assertThat(pasted.select("iframe").attr("title")).isNotEmpty();
        assertThat(page.select("option[selected]").eachAttr("value")).contains("teams", "PA", "es", "small");
        assertThat(visitor.get(page.select("a[href^=/embed/teams]").attr("href"))
                        .status())
                .isEqualTo(200);
        assertThat(visitor.get("/embed?kind=x&state=%3Cb%3E&in=tlh&size=huge").status())
                .as("what is none of ours means the usual")
                .isEqualTo(200);
    }
}
