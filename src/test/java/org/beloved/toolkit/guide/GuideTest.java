package org.beloved.toolkit.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.beloved.toolkit.Kits;
import org.beloved.web.Language;
import org.beloved.web.Phrasebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class GuideTest {

    private static final double HARDEST_GRADE = 8;
    private static final double LEAST_EASE = 65;

    private final Guides guides = new Guides(Kits.shipped());
    private final Phrasebook phrasebook = new Phrasebook();

    @Test
    void itHoldsWhatThePaperGuideHeld() {
        assertThat(guides.first().parts())
                .extracting(GuidePart::id)
                .contains(
                        "purpose",
                        "background",
                        "detainer",
                        "strategy",
                        "what-you-can-do",
                        "faith-message",
                        "nine-steps",
                        "the-request",
                        "nobody-knows-everything",
                        "glossary");
        assertThat(guides.first().steps()).extracting(GuidePart::step).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void everyPartIsEasyEnoughToRead() {
        int read = 0;
        for (Guide guide : guides.all()) {
            for (GuidePart part : guide.parts()) {
                for (Language language : Language.values()) {
                    Leaf leaf = part.in(language);
                    ReadingEase ease =
                            ReadingEase.of(leaf.lede() + "\n" + leaf.body().words(), language);
                    read++;
                    if (language == Language.ENGLISH) {
                        assertThat(ease.grade()).as("grade of %s", part.id()).isLessThanOrEqualTo(HARDEST_GRADE);
                    } else {
                        assertThat(ease.ease())
                                .as("ease of %s in Spanish", part.id())
                                .isGreaterThanOrEqualTo(LEAST_EASE);
                    }
                }
            }
        }
        assertThat(read).as("parts read").isGreaterThan(50);
    }

    @ParameterizedTest
    @CsvSource({"sheriff, 2", "table, 2", "agree, 2", "release, 2", "asked, 1", "wanted, 2", "people, 2", "whole, 1"})
    void englishSyllablesAreCounted(String word, int syllables) {
        assertThat(ReadingEase.english(word)).isEqualTo(syllables);
    }

    @ParameterizedTest
    @CsvSource({"autoridad, 4", "policía, 4", "quien, 1", "ciudadana, 4", "guía, 2", "fianza, 2", "leer, 2", "buen, 1"})
    void spanishSyllablesAreCounted(String word, int syllables) {
        assertThat(ReadingEase.spanish(word)).isEqualTo(syllables);
    }

    @Test
    void aHardSentenceIsToldFromAnEasyOne() {
        assertThat(ReadingEase.of("The cat sat on the mat.", Language.ENGLISH).grade())
                .isCloseTo(-1.45, within(0.1));
        assertThat(ReadingEase.of(
                                "Notwithstanding jurisdictional considerations, municipalities occasionally effectuate"
                                        + " incarceration determinations unilaterally.",
                                Language.ENGLISH)
                        .grade())
                .isGreaterThan(HARDEST_GRADE);
        assertThat(ReadingEase.of(
                                "No obstante las consideraciones jurisdiccionales, las municipalidades ocasionalmente"
                                        + " materializan determinaciones carcelarias unilateralmente.",
                                Language.SPANISH)
                        .ease())
                .isLessThan(LEAST_EASE);
    }

    @Test
    void noDayLiesAhead() {
        for (Guide guide : guides.all()) {
            assertThat(guide.sources()).as("sources of %s", guide.kit().id()).isNotEmpty();
            guide.parts()
                    .forEach(part -> assertThat(part.in(Language.ENGLISH).asOf())
                            .isBetween(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1)));
        }
    }

    @Test
    void everySourceIsCitedSomewhere() {
        for (Guide guide : guides.all()) {
            assertThat(guide.cited(Language.ENGLISH))
                    .as("cited in %s", guide.kit().id())
                    .containsExactlyInAnyOrderElementsOf(guide.sources().keySet());
        }
    }

    @Test
    void theBookletHoldsEveryPartAndNumbersItsSourcesThrough() throws Exception {
        Guide guide = guides.first();
        byte[] pdf = new Booklets().pdf(guide, phrasebook.in(Language.SPANISH));
        try (var booklet = Loader.loadPDF(pdf)) {
            String text = new PDFTextStripper().getText(booklet).replaceAll("\\s+", " ");
            guide.parts()
                    .forEach(part ->
                            assertThat(text).contains(part.in(Language.SPANISH).title()));
            assertThat(text)
                    .contains("[" + guide.cited(Language.SPANISH).size() + "]")
                    .contains(guide.kit()
                            .provisionSet("judges-warrant")
                            .orElseThrow()
                            .ask()
                            .es())
                    .doesNotContain("[?]", "**", "](");
            assertThat(booklet.getDocumentCatalog().getLanguage()).isEqualTo("es-US");
        }
    }

    @Test
    void screenReadersAcceptTheBooklet() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        byte[] pdf = new Booklets().pdf(guides.first(), phrasebook.in(Language.ENGLISH));
        try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTestAssertions()).isEmpty();
            assertThat(result.getTotalAssertions()).as("checks made").isGreaterThan(1000);
        }
    }

    @Test
    void aKitBesideTheFirstHasItsOwnGuideAndTheSharedSteps() {
        Guide second = guides.of("287g").orElseThrow();
        assertThat(second.address()).isEqualTo("/guide/kits/287g");
        assertThat(second.part("agreements")).isPresent();
        assertThat(second.part("detainer")).isEmpty();
        assertThat(second.steps()).hasSize(9);
        assertThat(List.of(guides.first(), second)).extracting(Guide::isFirst).containsExactly(true, false);
    }
}
