package org.beloved.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.beloved.RoomTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@RoomTest
class FrontPageTests {

    @Autowired
    Environment house;

    @Test
    void theFrontPageSpeaksEnglishAndSpanish() {
        Visitor neighbor = Visitor.at(house);
        assertThat(neighbor.get("/").heading()).isEqualTo("Call on the person who runs your county jail.");
        assertThat(neighbor.get("/?lang=es").heading()).isEqualTo("Visiten a quien dirige la cárcel de su condado.");
        assertThat(neighbor.get("/").page().select("html").attr("lang"))
                .as("the choice is remembered")
                .isEqualTo("es");
    }

    @Test
    void anUnknownAddressSaysWhatToDo() {
        Visitor.Seen seen = Visitor.at(house).get("/no-such-page");
        assertThat(seen.status()).isEqualTo(404);
        assertThat(seen.heading()).isEqualTo("There is nothing at this address");
        assertThat(seen.response().headers().firstValue("Content-Security-Policy"))
                .hasValue(HeaderFilter.CONTENT_SECURITY_POLICY);
    }
}
