package org.beloved.toolkit.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.beloved.RoomTest;
import org.beloved.web.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@RoomTest
class GuidePagesTests {

    @Autowired
    Environment house;

    @Test
    void eachClaimLeadsToItsSource() {
        Visitor neighbor = Visitor.at(house);
        var page = neighbor.get("/guide/detainer").page();
        assertThat(page.select("h1").text()).isEqualTo("What a detainer is");
        var marks = page.select("article a[href*=#source-]");
        assertThat(marks).hasSizeGreaterThan(5);
        marks.forEach(mark -> assertThat(page.getElementById(mark.attr("href").replaceAll(".*#", "")))
                .as(mark.attr("href"))
                .isNotNull());
        assertThat(page.select("#source-miranda").text()).contains("Reported by others", "From April 11, 2014");
        assertThat(page.select("#source-galarza").text()).contains("From March 2014", "Looked up: November 2026");
        assertThat(page.select("meta[name=description]").attr("content")).startsWith("A detainer is a note from ICE");
    }

    @Test
    void theContentsLeadToEveryPartInSpanishToo() {
        Visitor neighbor = Visitor.at(house);
        var links = neighbor.get("/guide?lang=es").page().select("main li h3 a");
        assertThat(links).hasSizeGreaterThan(15);
        links.forEach(link -> assertThat(neighbor.get(link.attr("href")).heading())
                .as(link.attr("href"))
                .isNotEmpty());
    }

    @Test
    void theRequestShowsTheNamedSets() {
        var page = Visitor.at(house).get("/guide/the-request").page();
        assertThat(page.select("section[id] > .head h2").eachText())
                .contains(
                        "The first request, of 2011",
                        "Santa Clara County’s rule of 2011",
                        "A warrant signed by a judge");
        assertThat(page.select("#santa-clara-2011 .lined li")).hasSize(5);
    }

    @Test
    void aTitleStaysAsItIsAndOurWordsForASourceAreInTheReadersLanguage() {
        var page = Visitor.at(house).get("/guide/detainer?lang=es").page();
        assertThat(page.select("#source-galarza [lang=en]").text())
                .isEqualTo("Galarza v. Szalczyk, 745 F.3d 634 (3d Cir. 2014)");
        assertThat(page.select("#source-miranda [lang=es]").text()).endsWith("según The Oregonian");
        var request =
                Visitor.at(house).get("/guide/kits/287g/the-request?lang=es").page();
        assertThat(request.body().text()).contains("Propuesta nuestra").doesNotContain("Our own suggestion");
    }

    @Test
    void theBookletIsAPdf() {
        var seen = Visitor.at(house).get("/guide/booklet.pdf?lang=es");
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.body()).startsWith("%PDF-");
        assertThat(seen.response().headers().firstValue("Content-Language")).hasValue("es");
    }

    @Test
    void theFirstKitHasOneAddressOnlyAndUnknownOnesHaveNone() {
        Visitor neighbor = Visitor.at(house);
        assertThat(neighbor.get("/guide/kits/detainers").location()).isEqualTo("/guide");
        assertThat(neighbor.get("/guide/kits/detainers/detainer").location()).isEqualTo("/guide/detainer");
        assertThat(neighbor.get("/guide/kits/287g/agreements").heading()).isEqualTo("What a 287(g) agreement is");
        assertThat(neighbor.get("/guide/no-such-part").status()).isEqualTo(404);
        assertThat(neighbor.get("/guide/kits/no-such-kit").status()).isEqualTo(404);
        assertThat(neighbor.get("/guide/kits/287g/detainer").status()).isEqualTo(404);
    }
}
