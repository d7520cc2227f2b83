package org.beloved.events.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import org.beloved.RoomTest;
import org.beloved.web.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Where no mail goes out nobody is asked for an address, nor promised an answer. */
@RoomTest
class UnmailedProposalTests {

    @Autowired
    Environment house;

    @Test
    void nobodyIsPromisedALetter() {
        Visitor visitor = Visitor.at(house);
        assertThat(visitor.get("/events/new").page().select("#title-en")).hasSize(1);
        assertThat(visitor.get("/events/new").page().select("#email")).isEmpty();
        assertThat(visitor.get("/events/new/sent").page().select("main").text())
                .contains("sends no mail")
                .doesNotContain("you get an answer");
    }
}
