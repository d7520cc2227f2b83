package org.beloved.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.beloved.RoomTest;
import org.beloved.web.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@RoomTest
class SearchTests {

    @Autowired
    Environment house;

    @Test
    void oneBoxFindsTheGuideTheRulesTheLibraryAndPlaces() {
        assertThat(found("glossary detainer felony").select("h3 a").eachAttr("href"))
                .contains("/guide/glossary");
        assertThat(found("Santa Clara").select("section h2").eachText()).contains("The guide", "Counties", "Policies");
        assertThat(found("Santa Clara").select("h3 a").eachAttr("href"))
                .contains("/guide/strategy", "/places/06085", "/policies/us-ca-santa-clara-2011");
        assertThat(found("storytelling").select("h3 a").eachAttr("href")).contains("/library/safety-in-storytelling");
        assertThat(found("94501").select("h3 a").eachAttr("href")).contains("/places/06001");
    }

    @Test
    void endingsAccentsAndSlipsAreForgiven() {
        assertThat(found("detainers").select("mark").eachText()).contains("detainer");
        Document spanish = in("es", "peticion de retencion");
        assertThat(spanish.select("h3 a").eachAttr("href")).contains("/guide/detainer");
        assertThat(spanish.select("mark").eachText()).contains("petición");
        Document slip = found("detayner");
        assertThat(slip.select("[role=status]").text()).startsWith("Nothing has exactly these words");
        assertThat(slip.select("h3 a").eachAttr("href")).isNotEmpty();
    }

    @Test
    void nothingFoundSaysWhatToDoAndNothingTypedShowsTheBox() {
        assertThat(found("zzzzqqqq xxyyzz").select("[role=status] h2").text()).isEqualTo("We found nothing");
        Document empty = Visitor.at(house).get("/search").page();
        assertThat(empty.select("input[name=q]")).hasSize(1);
        assertThat(empty.select("[role=status]")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'",
                "\"",
                "\"unclosed",
                "a & | ! b",
                "((",
                "<script>alert(1)</script>",
                "%",
                "\\",
                "-",
                "-a",
                "or",
                "the",
                "🙂",
                "\u202Eevil",
                ":*",
                "a:b"
            })
    void whateverIsTypedIsAnswered(String typed) {
        Visitor.Seen seen = Visitor.at(house).get("/search?q=" + encoded(typed));
        assertThat(seen.status()).isEqualTo(200);
        assertThat(seen.page().select("main script")).isEmpty();
    }

    @Test
    void aVeryLongQuestionIsCut() {
        assertThat(Visitor.at(house)
                        .get("/search?q=" + encoded("🙂".repeat(500)))
                        .status())
                .isEqualTo(200);
    }

    private Document found(String typed) {
        return in("en", typed);
    }

    private Document in(String language, String typed) {
        return Visitor.at(house)
                .get("/search?lang=" + language + "&q=" + encoded(typed))
                .page();
    }

    private static String encoded(String typed) {
        return URLEncoder.encode(typed, StandardCharsets.UTF_8);
    }
}
