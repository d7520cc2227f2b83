package org.beloved.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.beloved.documents.Block.Item;
import org.beloved.documents.Block.Marks;
import org.beloved.documents.Line.Span;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class DocumentTests {

    static final Document LETTER = new Document(
            Locale.of("es", "US"),
            "Carta a la alguacil <Bautista> & compañía",
            List.of(
                    new Block.Lines(List.of(Line.of("Sra. Bautista"), Line.of("Calle Uno 1"))),
                    Block.heading(2, "Lo que pedimos"),
                    new Block.Paragraph(Line.of("Le pedimos, ")
                            .and(new Span.Emphasis("por favor"))
                            .and(", que lea ")
                            .and(new Span.Link("la regla", URI.create("https://example.org/regla?a=1&b=2")))
                            .and(" antes del ")
                            .and(new Span.Blank("fecha"))
                            .and(".")),
                    new Block.Items(
                            Marks.NUMBERS,
                            List.of(
                                    Item.of(Line.of("Primero")),
                                    new Item(
                                            Line.of("Segundo:"),
                                            Marks.LETTERS,
                                            List.of(Item.of(Line.of("parte una")), Item.of(Line.of("parte dos")))))),
                    new Block.Table(
                            "Retenciones por año",
                            List.of("Año", "Personas"),
                            List.of(List.of(Line.of("2013"), Line.of("41")), List.of(Line.of("2014"), Line.of("7")))),
                    new Block.Note(Line.of("Nota"), List.of(Line.of("Hay que confirmar esto.")))),
            "Carta modelo");

    @Test
    void theWebPageHasEveryPartAndEscapesEveryWord() {
        var page = Jsoup.parse(new String(DocumentFormat.HTML.write(LETTER), StandardCharsets.UTF_8));
        assertThat(page.select("html").attr("lang")).isEqualTo("es-US");
        assertThat(page.select("h1").text()).isEqualTo("Carta a la alguacil <Bautista> & compañía");
        assertThat(page.select("ol.letters > li").eachText()).containsExactly("parte una", "parte dos");
        assertThat(page.select("th[scope=row]").eachText()).containsExactly("2013", "2014");
        assertThat(page.select("a").attr("href")).isEqualTo("https://example.org/regla?a=1&b=2");
        assertThat(page.select(".blank").text()).isEqualTo("[fecha]");
        assertThat(page.select("script, img, link, iframe")).isEmpty();
    }

    @Test
    void thePdfHasTheWordsATitleAndALanguage() throws IOException {
        try (var pdf = Loader.loadPDF(DocumentFormat.PDF.write(LETTER))) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Carta a la alguacil <Bautista> & compañía", "parte dos", "[fecha]", "Carta modelo");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("es-US");
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("Carta a la alguacil");
        }
    }

    @Test
    void thePdfIsOneThatScreenReadersAndArchivesAccept() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        var bytes = DocumentFormat.PDF.write(LETTER);
        for (var flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
            try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), flavour);
                    var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                var result = validator.validate(parser);
                assertThat(result.getTestAssertions()).as("%s", flavour).isEmpty();
                assertThat(result.isCompliant()).isTrue();
                assertThat(result.getTotalAssertions()).as("checks made").isGreaterThan(100);
            }
        }
    }

    @Test
    void aWordProcessorFindsHeadingsListsAndTables() throws IOException {
        try (var word = new XWPFDocument(new ByteArrayInputStream(DocumentFormat.DOCX.write(LETTER)))) {
            assertThat(word.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .contains("Title", "Heading1", "ListParagraph", "Note");
            assertThat(word.getTables().getFirst().getRow(1).getCell(1).getText())
                    .isEqualTo("41");
            var second = word.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().equals("parte dos"))
                    .findFirst()
                    .orElseThrow();
            assertThat(second.getNumFmt()).isEqualTo("lowerLetter");
            assertThat(second.getNumIlvl().intValue()).isEqualTo(1);
            assertThat(word.getHyperlinks()[0].getURL()).isEqualTo("https://example.org/regla?a=1&b=2");
            assertThat(word.getProperties().getCoreProperties().getTitle()).startsWith("Carta a la alguacil <");
            assertThat(word.getFooterList().getFirst().getText()).contains("Carta modelo");
        }
    }

    @Test
    void theSamePaperIsTheSameFile() {
        assertThat(DocumentFormat.DOCX.write(LETTER)).isEqualTo(DocumentFormat.DOCX.write(LETTER));
    }

    @Test
    void whatStandsInBracketsIsToBeFilledIn() {
        assertThat(Line.withBlanks("The [board] of [county] says.").spans())
                .containsExactly(
                        new Span.Plain("The "),
                        new Span.Blank("board"),
                        new Span.Plain(" of "),
                        new Span.Blank("county"),
                        new Span.Plain(" says."));
        assertThat(Line.withBlanks("No [end").text()).isEqualTo("No [end");
    }
}
