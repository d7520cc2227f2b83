package org.beloved.evidence.pages;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beloved.evidence.DataSet;
import org.beloved.evidence.ShippedDataSet;
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
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What detainer records say, county by county: as a page, as CSV and as JSON. */
@Controller
class EvidenceController {

    private static final String COUNTY = "/evidence/{fips:[0-9]{5}}";

    private final PolicyBook policies;
    private final Places places;

    EvidenceController(PolicyBook policies, Places places) {
        this.policies = policies;
        this.places = places;
    }

    @GetMapping("/evidence")
    Page index() {
        return EvidencePage.of(set());
    }

    @GetMapping(COUNTY)
    Page county(
            @PathVariable String fips,
            @RequestParam(defaultValue = "") String policy,
            @RequestParam(defaultValue = "") String agreement) {
        CountyFigures figures = figures(fips);
        Optional<WhatIf> whatIf = figures.isEmpty()
                ? Optional.empty()
                : Optional.of(WhatIf.of(
                        figures.set().records(), figures.groups(), asked(policy), WhatIf.agreement(agreement)));
        return new CountyEvidencePage(known(fips), figures, whatIf, choices());
    }

    @GetMapping(COUNTY + ".csv")
    ResponseEntity<String> csv(@PathVariable String fips) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"detainers-" + known(fips).fips() + ".csv\"")
                .body(FigureFiles.csv(figures(fips)));
    }

    @GetMapping(COUNTY + ".json")
    ResponseEntity<String> json(
            @PathVariable String fips,
            @RequestParam(defaultValue = "") String policy,
            @RequestParam(defaultValue = "") String agreement) {
        CountyFigures figures = figures(fips);
        WhatIf whatIf =
                WhatIf.of(figures.set().records(), figures.groups(), asked(policy), WhatIf.agreement(agreement));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(FigureFiles.json(figures, whatIf));
    }

    private CountyFigures figures(String fips) {
        return CountyFigures.of(set(), known(fips).fips());
    }

    private County known(String fips) {
        return places.county(new Fips(fips)).orElseThrow(NotHere::new);
    }

    /** An id we do not know falls back to the model that the toolkit of 2011 put forward. */
    private PolicyVersion asked(String id) {
        return policies.find(id)
                .or(() -> policies.find("us-ca-santa-clara-2011"))
                .orElseThrow();
    }

    private List<PolicyVersion> choices() {
        return policies.versions().stream()
                .sorted(Comparator.comparing((PolicyVersion version) ->
                                version.place().name().en())
                        .thenComparing(version -> version.validity().effective().earliest()))
                .toList();
    }

    private static DataSet set() {
        return ShippedDataSet.pennsylvania();
    }
}
