package org.beloved.evidence.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.beloved.documents.Document;
import org.beloved.documents.DocumentFormat;
import org.beloved.evidence.figures.CountyFigures;
import org.beloved.evidence.figures.Figures;
import org.beloved.evidence.figures.Lasting;
import org.beloved.evidence.figures.WhatIf;
import org.beloved.evidence.store.DataSets;
import org.beloved.places.County;
import org.beloved.places.Places;
import org.beloved.policy.Cases;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.Truth;
import org.beloved.shared.Fips;
import org.beloved.web.Language;
import org.beloved.web.Phrasebook;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class FactSheetTest {

    private static final Phrasebook PHRASEBOOK = new Phrasebook();

    private final Figures figures = new Figures(DataSets.shippedOnly());

    /** A site with a long address, whose moderators decided something: the citation then is as long as it gets. */
    private static final String HOUSE = "https://beloved.coalition-of-neighbors-in-pennsylvania.example.org";

    @Test
    void theLongestNamesAndTheMostYearsStillMakeOnePageInBothLanguages() throws Exception {
        List<CountyFigures> counties = List.copyOf(figures.current().counties().values());
        assertThat(counties).hasSizeGreaterThan(50);
        List<CountyFigures> longest = Stream.concat(
                        counties.stream()
                                .sorted((one, other) -> place(other).label().length()
                                        - place(one).label().length())
                                .limit(4),
                        Stream.of("42091", "42101", "42003")
                                .map(fips -> figures.current().county(new Fips(fips))))
                .toList();
        assertThat(longest).anyMatch(county -> county.years().size() == 8);
        for (CountyFigures county : longest) {
            for (Language language : Language.values()) {
                try (var pdf = Loader.loadPDF(DocumentFormat.PDF.write(sheet(county, language, WhatIf.MODEL)))) {
                    assertThat(pdf.getNumberOfPages())
                            .as("%s in %s", place(county).label(), language)
                            .isEqualTo(1);
                }
            }
        }
    }

    @Test
    void itSaysTheFiguresTheRuleTheSourceAndTheAddress() throws Exception {
        Document document = sheet(philadelphia(), Language.ENGLISH, WhatIf.MODEL);
        try (var pdf = Loader.loadPDF(DocumentFormat.PDF.write(document))) {
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text.replaceAll("\\s+", ""))
                    .as("broken over lines where it must")
                    .contains(HOUSE + "/evidence/42101?set=pa-2008-2015&sha=50e4f3e3d94f&decisions=0");
            assertThat(text.replaceAll("\\s+", " "))
                    .contains(
                            "2014 127 115 14 101 357",
                            "What if this rule had applied: Santa Clara County, 2011?",
                            "No agreement is signed 0 0 ",
                            philadelphia().set().about().sha256());
        }
        assertThat(new String(DocumentFormat.TXT.write(document), StandardCharsets.UTF_8))
                .contains("2014 | 127 | 115 | 14 | 101 | 357");
    }

    @Test
    void screenReadersAcceptIt() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (Language language : Language.values()) {
            byte[] bytes = DocumentFormat.PDF.write(sheet(philadelphia(), language, "us-pa-philadelphia-2014"));
            for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A)) {
                try (var parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), flavour);
                        var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
                    var result = validator.validate(parser);
                    assertThat(result.getTestAssertions()).as("%s", flavour).isEmpty();
                    assertThat(result.getTotalAssertions()).as("checks made").isGreaterThan(100);
                }
            }
        }
    }

    private CountyFigures philadelphia() {
        return figures.current().county(new Fips("42101"));
    }

    private Document sheet(CountyFigures county, Language language, String policy) {
        PolicyVersion version = Cases.version(policy);
        List<WhatIf> tried = FactSheet.assumptions(Truth.UNKNOWN).stream()
                .map(assumed -> figures.whatIf(county, version, assumed))
                .toList();
        return new FactSheet(
                        place(county),
                        county,
                        tried,
                        HOUSE + "/evidence/" + county.county().code() + "?" + Lasting.query(county.set(), tried),
                        PHRASEBOOK.in(language))
                .document();
    }

    private static County place(CountyFigures county) {
        return Places.shipped().county(county.county()).orElseThrow();
    }
}
