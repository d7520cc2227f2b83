package org.beloved.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.beloved.RoomTest;
import org.beloved.teams.directory.Listing;
import org.beloved.teams.directory.TestListings;
import org.beloved.web.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** What search engines are told: every public page in every language, and nothing private. */
@RoomTest
class SitemapTests {

    @Autowired
    Environment house;

    @Autowired
    TestListings listings;

    @Test
    void everyPublicPageStandsInTheMapAndIsThere() {
        Listing shown = listings.shown("Larks " + UUID.randomUUID());
        Listing waiting = listings.waiting("Wrens " + UUID.randomUUID());
        Visitor engine = Visitor.at(house);
        List<String> paths = map(engine).select("loc").eachText().stream()
                .map(address -> address.substring(engine.origin().length()))
                .toList();
        assertThat(paths)
                .contains(
                        "/",
                        "/about",
                        "/guide/glossary",
                        "/policies/us-ca-santa-clara-2011",
                        "/places/42091",
                        "/map/PA",
                        "/teams/" + shown.slug())
                .doesNotContain("/teams/" + waiting.slug(), "/sign-in", "/search")
                .anyMatch(path -> path.matches("/evidence/\\d{5}"))
                .doesNotHaveDuplicates()
                .hasSizeBetween(3_000, 50_000);
        assertThat(paths.stream()
                        .filter(path -> !path.startsWith("/places/"))
                        .filter(path -> !path.startsWith("/map/"))
                        .filter(path -> !path.startsWith("/teams/"))
                        .filter(path -> engine.get(path).status() != 200))
                .as("pages that are not there")
                .isEmpty();
    }

    @Test
    void eachPageNamesItsOtherLanguages() {
        Document map = map(Visitor.at(house));
        var about = map.select("url:has(loc:matches(/about$))").first();
        assertThat(about.select("xhtml|link").eachAttr("hreflang")).containsExactly("en", "es", "x-default");
        assertThat(about.select("xhtml|link").eachAttr("href"))
                .allMatch(href -> href.startsWith(Visitor.at(house).origin() + "/about"))
                .anyMatch(href -> href.endsWith("?lang=es"));
    }

    @Test
    void robotsAreKeptFromWhatIsNobodysBusiness() {
        Visitor engine = Visitor.at(house);
        Visitor.Seen robots = engine.get("/robots.txt");
        assertThat(robots.response().headers().firstValue("Content-Type")).hasValue("text/plain;charset=UTF-8");
        assertThat(robots.body().lines())
                .contains(
                        "User-agent: *",
                        "Disallow: /workspace",
                        "Disallow: /desk",
                        "Disallow: /conversations/",
                        "Sitemap: " + engine.origin() + "/sitemap.xml");
    }

    private static Document map(Visitor engine) {
        return Jsoup.parse(engine.get("/sitemap.xml").body(), "", Parser.xmlParser());
    }
}
