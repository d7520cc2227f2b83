package org.beloved.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beloved.web.search.Excerpt.Piece;
import org.junit.jupiter.api.Test;

class ExcerptTest {

    @Test
    void wordsThatWereMeantAreMarkedWithTheirAccentsAndEndings() {
        assertThat(Excerpt.of("Una petición de retención no obliga.", "peticiones RETENCION")
                        .pieces())
                .containsExactly(
                        new Piece("Una ", false),
                        new Piece("petición", true),
                        new Piece(" de ", false),
                        new Piece("retención", true),
                        new Piece(" no obliga.", false));
    }

    @Test
    void markupStaysText() {
        assertThat(Excerpt.of("A <b>sheriff</b> & more", "sheriff").pieces())
                .contains(new Piece("sheriff", true), new Piece("</b> & more", false));
    }

    @Test
    void aLongTextIsCutAroundTheWord() {
        String text = "word ".repeat(200) + "detainer " + "other ".repeat(200);
        Excerpt excerpt = Excerpt.of(text, "detainers");
        assertThat(excerpt.pieces()).hasSize(3);
        assertThat(excerpt.pieces().getFirst().text()).startsWith("… word");
        assertThat(excerpt.pieces().getLast().text()).endsWith("other …");
        assertThat(excerpt.pieces().stream()
                        .mapToInt(piece -> piece.text().length())
                        .sum())
                .isLessThan(240);
    }

    @Test
    void oddTextsAreCutToo() {
        for (String text : List.of("", "x", "x".repeat(500), "🙂".repeat(200), "İstanbul ß ﬁ", "e\u0301 combined")) {
            for (String typed : List.of("", "x", "'", "%", "🙂", "((", "istanbul")) {
                assertThat(Excerpt.of(text, typed).pieces()).isNotNull();
            }
        }
    }
}
