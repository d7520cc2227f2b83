package org.beloved.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnseenTest {

    @Test
    void noNameReadsAsAnotherOne() {
        assertThat(Unseen.without("Ruth \u202Egro.elpmaxe\u202C")).isEqualTo("Ruth gro.elpmaxe");
        for (char sign :
                "\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069\u0007\u001B\u0085\uFEFF".toCharArray()) {
            assertThat(Unseen.without("Ruth" + sign + " Miller")).isEqualTo("Ruth Miller");
        }
    }

    @Test
    void aNameOfNothingIsNoName() {
        for (String blank :
                List.of("", " ", " \t\n", "\u200B", "\u3164", " \u115F \u2800", "\u202E\u2066", "\u00A0\u2003")) {
            assertThat(Unseen.without(blank)).isEmpty();
        }
    }

    @Test
    void whatScriptsAndPicturesNeedStays() {
        for (String text : List.of(
                "\u05E9\u05DC\u05D5\u05DD\u200F!",
                "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645",
                "\uD83D\uDC69\u200D\uD83D\uDC67",
                "two\nlines\tand more\r\n",
                "Nu\u0301n\u0303ez")) {
            assertThat(Unseen.without(text)).isEqualTo(text);
        }
    }
}
