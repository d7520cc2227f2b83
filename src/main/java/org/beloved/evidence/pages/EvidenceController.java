package org.beloved.evidence.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beloved.evidence.figures.CountyFigures;
import org.beloved.evidence.figures.Figures;
import org.beloved.evidence.figures.SetFigures;
import org.beloved.evidence.figures.WhatIf;
import org.beloved.places.County;
import org.beloved.places.Places;
import org.beloved.policy.PolicyBook;
import org.beloved.policy.PolicyVersion;
import org.beloved.shared.Fips;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What detainer records say of one county: as a page, as CSV and as JSON. */
@Controller
class EvidenceController {

    static final String COUNTY = "/evidence/{fips:[0-9]{5}}";

    private final Figures figures;
    private final PolicyBook policies;
    private final Places places;

    EvidenceController(Figures figures, PolicyBook policies, Places places) {
        this.figures = figures;
        this.policies = policies;
        this.places = places;
    }

    @GetMapping("/evidence")
    Page index(@ModelAttribute Asked asked, @RequestParam(defaultValue = "") String state) {
        Optional<SetFigures> set = asked.of(figures, figures::current);
        if (set.isEmpty()) {
            return new GonePage(Optional.empty());
        }
        return new EvidencePage(set.get(), figures.all(), asked.namesASet(), places.state(state));
    }

    @GetMapping(COUNTY)
    Page county(@PathVariable String fips, @ModelAttribute Asked asked) {
        County county = known(fips);
        Optional<SetFigures> set = set(county, asked);
        if (set.isEmpty()) {
            return new GonePage(Optional.of(county));
        }
        CountyFigures found = set.get().county(county.fips());
        return new CountyEvidencePage(
                county,
                found,
                new CountyEvidencePage.Choice(asked.namesASet(), figures.all()),
                tried(found, asked),
                choices());
    }

    @GetMapping(COUNTY + ".csv")
    ResponseEntity<String> csv(@PathVariable String fips, @ModelAttribute Asked asked) {
        return Download.csv("detainers-" + fips, FigureFiles.csv(List.of(found(fips, asked))));
    }

    @GetMapping(COUNTY + "/policies.csv")
    ResponseEntity<String> policiesCsv(@PathVariable String fips, @ModelAttribute Asked asked) {
        CountyFigures found = found(fips, asked);
        return Download.csv("policies-" + fips, FigureFiles.policies(found, tried(found, asked)));
    }

    @GetMapping(COUNTY + ".json")
    ResponseEntity<String> json(@PathVariable String fips, @ModelAttribute Asked asked) {
        CountyFigures found = found(fips, asked);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(FigureFiles.json(found, tried(found, asked)));
    }

    /** For programs an address whose records are gone has nothing. */
    private CountyFigures found(String fips, Asked asked) {
        County county = known(fips);
        return set(county, asked).orElseThrow(NotHere::new).county(county.fips());
    }

    private Optional<SetFigures> set(County county, Asked asked) {
        return asked.of(figures, () -> figures.current(county.fips()));
    }

    private County known(String fips) {
        return places.county(new Fips(fips)).orElseThrow(NotHere::new);
    }

    private List<WhatIf> tried(CountyFigures found, Asked asked) {
        if (found.isEmpty()) {
            return List.of();
        }
        List<PolicyVersion> known = asked.policy().stream()
                .flatMap(id -> policies.find(id).stream())
                .toList();
        List<PolicyVersion> versions =
                known.isEmpty() ? List.of(policies.find(WhatIf.MODEL).orElseThrow()) : known;
        return versions.stream()
                .map(version -> figures.whatIf(found, version, asked.assumed()))
                .toList();
    }

    private List<PolicyVersion> choices() {
        return policies.versions().stream()
                .sorted(Comparator.comparing((PolicyVersion version) ->
                                version.place().name().en())
                        .thenComparing(version -> version.validity().effective().earliest()))
                .toList();
    }
}
