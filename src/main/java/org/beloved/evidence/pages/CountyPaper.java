package org.beloved.evidence.pages;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beloved.evidence.figures.CountyFigures;
import org.beloved.evidence.figures.Figures;
import org.beloved.evidence.figures.WhatIf;
import org.beloved.places.County;
import org.beloved.places.Places;
import org.beloved.policy.PolicyBook;
import org.beloved.policy.Truth;
import org.beloved.shared.Fips;
import org.beloved.web.Pieces;
import org.beloved.web.Shell;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;

/** The county's figures as a sheet that prints with another room's papers, and where the same is as a file. */
@NamedInterface("paper")
@Component
public class CountyPaper {

    private final Pieces pieces;
    private final Figures figures;
    private final PolicyBook policies;
    private final Places places;

    CountyPaper(Pieces pieces, Figures figures, PolicyBook policies, Places places) {
        this.pieces = pieces;
        this.figures = figures;
        this.policies = policies;
        this.places = places;
    }

    public boolean has(Fips county) {
        return !figures.current(county).county(county).isEmpty();
    }

    public String file(Fips county) {
        return "/evidence/" + county.code() + "/fact-sheet.pdf";
    }

    /** Empty where no record is about the county. */
    public Optional<Content> sheet(Fips fips, Shell shell) {
        CountyFigures found = figures.current(fips).county(fips);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        County county = places.county(fips).orElseThrow();
        List<WhatIf> tried = Stream.of(Truth.NO, Truth.YES)
                .map(agreement ->
                        figures.whatIf(found, policies.find(WhatIf.MODEL).orElseThrow(), agreement))
                .toList();
        return Optional.of(pieces.piece(
                "evidence/pages/paper",
                Map.of(
                        "shell",
                        shell,
                        "page",
                        new CountyEvidencePage(county, found, CountyEvidencePage.Choice.ON_PAPER, tried, List.of()))));
    }
}
