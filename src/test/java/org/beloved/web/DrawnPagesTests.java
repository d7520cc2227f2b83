package org.beloved.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import org.beloved.MailRoomTest;
import org.beloved.accounts.Neighbors;
import org.beloved.teams.directory.TestListings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** In the one test house that keeps drawn pages, for an hour. */
@MailRoomTest
class DrawnPagesTests {

    private static final String NAME = "Larks of a quiet page";

    @Autowired
    Neighbors neighbors;

    @Autowired
    TestListings listings;

    @Autowired
    DrawnPages pages;

    @BeforeEach
    void nothingIsDrawnYet() {
        pages.forget();
    }

    @Test
    void aVisitorGetsThePageAsItWasDrawnUntilSomebodySendsSomething() {
        Visitor visitor = neighbors.visitor();
        assertThat(names(visitor)).doesNotContain(NAME);
        listings.shown(NAME);
        assertThat(names(visitor)).as("the page as drawn").doesNotContain(NAME);
        assertThat(names(neighbors.signedIn().visitor()))
                .as("drawn anew for whoever carries more")
                .contains(NAME);
        assertThat(names(visitor)).as("still as drawn").doesNotContain(NAME);
        neighbors.visitor().post("/sign-in", "email", "nobody@example.org", "passphrase", "whatever it is");
        assertThat(names(visitor)).as("drawn anew").contains(NAME);
    }

    @Test
    void eachLanguageAndEachQuestionHasItsOwn() {
        Visitor visitor = neighbors.visitor();
        assertThat(visitor.get("/about?lang=en").page().select("html").attr("lang"))
                .isEqualTo("en");
        assertThat(visitor.get("/about?lang=es").page().select("html").attr("lang"))
                .isEqualTo("es");
        assertThat(visitor.get("/about").page().select("html").attr("lang"))
                .as("as chosen")
                .isEqualTo("es");
        assertThat(neighbors.visitor().get("/about").page().select("html").attr("lang"))
                .isEqualTo("en");
        assertThat(visitor.get("/policies?q=zzz").body())
                .isNotEqualTo(visitor.get("/policies").body());
    }

    @Test
    void aPageWithATokenIsDrawnForEachVisitor() {
        assertThat(once(neighbors.visitor())).isNotEqualTo(once(neighbors.visitor()));
    }

    @Test
    void aKeptPageCarriesTheSameHeadersAndAnswersToItsMark() {
        Visitor visitor = neighbors.visitor();
        Visitor.Seen drawn = visitor.get("/about");
        Visitor.Seen kept = visitor.get("/about");
        assertThat(kept.body()).isEqualTo(drawn.body());
        for (String name : drawn.response().headers().map().keySet()) {
            if (!name.equalsIgnoreCase("Date")) {
                assertThat(kept.response().headers().allValues(name))
                        .as(name)
                        .isEqualTo(drawn.response().headers().allValues(name));
            }
        }
        String mark = kept.response().headers().firstValue("ETag").orElseThrow();
        assertThat(visitor.send(HttpRequest.newBuilder(URI.create(visitor.origin() + "/about"))
                                .header("If-None-Match", mark)
                                .GET())
                        .status())
                .isEqualTo(304);
    }

    private static String names(Visitor visitor) {
        return visitor.get("/teams").page().select("main").text();
    }

    private static String once(Visitor visitor) {
        return visitor.get("/sign-up").page().select("input[name=once]").attr("value");
    }
}
