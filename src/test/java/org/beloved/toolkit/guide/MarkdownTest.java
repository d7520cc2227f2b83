package org.beloved.toolkit.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import org.beloved.documents.Document;
import org.beloved.documents.HtmlWriter;
import org.beloved.documents.Line.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private static final Markdown.Links NUMBERED = new Markdown.Links() {
        @Override
        public Span cite(String source) {
            return new Span.Plain("(" + source + ")");
        }

        @Override
        public Span link(String words, String target) {
            return Markdown.to(words, "/guide/" + target);
        }
    };

    @Test
    void wordsBecomePartsOfAPaperAndAreEscaped() {
        Markdown text = Markdown.read("""
                ## A & B

                *Two* **words** [here](detainer) [galarza].

                - one
                  1. inner
                - 3 < 4
                """, List.of("galarza"));
        assertThat(HtmlWriter.fragment(new Document(Locale.US, "t", text.blocks(NUMBERED), "")))
                .isEqualTo("<h2>A &amp; B</h2><p><em>Two</em> <strong>words</strong>"
                        + " <a href=\"/guide/detainer\" rel=\"noreferrer\">here</a> (galarza).</p>"
                        + "<ul><li>one<ol><li>inner</li></ol></li><li>3 &lt; 4</li></ul>");
        assertThat(text.cited()).containsExactly("galarza");
        assertThat(text.targets()).containsExactly("detainer");
        assertThat(text.words()).contains("A & B\nTwo words here .\none\ninner");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "Hello <b>you</b>",
                "![a picture](https://example.org/x.png)",
                "# A title",
                "### Too deep",
                "> quoted",
                "    code",
                "`code`",
                "---"
            })
    void whatAPaperHasNoPartForIsRefused(String text) {
        assertThatThrownBy(() -> Markdown.read(text, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("expected headings of the second level");
    }

    @Test
    void aBracketThatNamesNoSourceIsTold() {
        assertThatThrownBy(() -> Markdown.read("It is so [galarsa].", List.of("galarza")))
                .hasMessage("expected what stands in square brackets to be one of the sources [galarza], found"
                        + " \"[galarsa]\"");
    }
}
