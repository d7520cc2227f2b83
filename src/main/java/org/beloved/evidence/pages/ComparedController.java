package org.beloved.evidence.pages;

import java.util.List;
import org.beloved.evidence.figures.CountyFigures;
import org.beloved.evidence.figures.Figures;
import org.beloved.evidence.figures.SetFigures;
import org.beloved.places.Places;
import org.beloved.shared.Fips;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Several counties side by side: as a page of small charts, as CSV and as JSON. */
@Controller
class ComparedController {

    private final Figures figures;
    private final Places places;

    ComparedController(Figures figures, Places places) {
        this.figures = figures;
        this.places = places;
    }

    @GetMapping("/evidence/compare")
    Page show(@RequestParam(defaultValue = "") List<String> county, @ModelAttribute Asked asked) {
        SetFigures set = set(asked);
        return new ComparedPage(set.set(), chosen(set, county));
    }

    @GetMapping("/evidence/compare.csv")
    ResponseEntity<String> csv(@RequestParam(defaultValue = "") List<String> county, @ModelAttribute Asked asked) {
        return Download.csv("detainers-compared", FigureFiles.csv(figuresOf(county, asked)));
    }

    @GetMapping("/evidence/compare.json")
    ResponseEntity<String> json(@RequestParam(defaultValue = "") List<String> county, @ModelAttribute Asked asked) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(FigureFiles.json(figuresOf(county, asked)));
    }

    private List<CountyFigures> figuresOf(List<String> county, Asked asked) {
        return chosen(set(asked), county).stream()
                .map(ComparedPage.Chosen::figures)
                .toList();
    }

    private SetFigures set(Asked asked) {
        return asked.of(figures, figures::current).orElseThrow(NotHere::new);
    }

    /** Counties that have records, in the order asked for; the first few. */
    private List<ComparedPage.Chosen> chosen(SetFigures set, List<String> asked) {
        return asked.stream()
                .distinct()
                .flatMap(code -> Fips.parse(code).stream())
                .flatMap(fips -> places.county(fips).stream())
                .map(county -> new ComparedPage.Chosen(county, set.county(county.fips())))
                .filter(one -> !one.figures().isEmpty())
                .limit(ComparedPage.MOST)
                .toList();
    }
}
