package org.beloved.library.links;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.beloved.RoomTest;
import org.beloved.library.links.LinkCheck.Outcome;
import org.beloved.walls.Scope;
import org.beloved.web.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@RoomTest
class LinksTests {

    private static final String CONSENT = "https://whotellsthestory.org/resources/consent";

    @Autowired
    Environment house;

    @Autowired
    Scope scope;

    @Autowired
    TriedLinks links;

    @Test
    void goneOnceIsDoubtfulTwiceIsDeadAndBackIsAlive() {
        String address = "https://example.org/" + UUID.randomUUID();
        assertThat(after(address, Outcome.GONE)).isEqualTo(LinkState.DOUBTFUL);
        assertThat(after(address, Outcome.UNCLEAR)).isEqualTo(LinkState.DOUBTFUL);
        assertThat(after(address, Outcome.GONE)).as("not in a row").isEqualTo(LinkState.DOUBTFUL);
        assertThat(after(address, Outcome.GONE)).isEqualTo(LinkState.DEAD);
        assertThat(after(address, Outcome.THERE)).isEqualTo(LinkState.ALIVE);
    }

    @Test
    void aDeadLinkIsMarkedAndLeadsToAnArchive() {
        Visitor reader = Visitor.at(house);
        assertThat(reader.get("/library/consent").page().select("a.btn").attr("href"))
                .isEqualTo(CONSENT);
        after(CONSENT, Outcome.GONE);
        after(CONSENT, Outcome.GONE);
        var page = reader.get("/library/consent").page();
        assertThat(page.select("a.btn[href=" + CONSENT + "]")).isEmpty();
        assertThat(page.select(".note a").attr("href")).isEqualTo("https://web.archive.org/web/" + CONSENT);
        assertThat(reader.get("/library?step=5")
                        .page()
                        .select("li:has(a[href=/library/consent]) .late")
                        .text())
                .isEqualTo("Link is dead");
        after(CONSENT, Outcome.THERE);
        assertThat(reader.get("/library/consent").page().select("a.btn").attr("href"))
                .isEqualTo(CONSENT);
    }

    private LinkState after(String address, Outcome outcome) {
        scope.job(() -> {
            links.tried(address, outcome, Instant.now());
            return address;
        });
        return scope.everyone(() -> links.states()).get(address);
    }
}
