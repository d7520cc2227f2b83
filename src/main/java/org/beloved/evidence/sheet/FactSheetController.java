package org.beloved.evidence.sheet;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.beloved.documents.DocumentFormat;
import org.beloved.evidence.figures.CountyFigures;
import org.beloved.evidence.figures.Figures;
import org.beloved.evidence.figures.Lasting;
import org.beloved.evidence.figures.Named;
import org.beloved.evidence.figures.SetFigures;
import org.beloved.evidence.figures.WhatIf;
import org.beloved.places.County;
import org.beloved.places.Places;
import org.beloved.policy.PolicyBook;
import org.beloved.policy.PolicyVersion;
import org.beloved.shared.Fips;
import org.beloved.web.NotHere;
import org.beloved.web.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The fact sheet of a county as a file, for the rule that was tried or for the model of 2011. */
@Controller
class FactSheetController {

    private final Figures figures;
    private final PolicyBook policies;
    private final Places places;
    private final String baseUrl;

    FactSheetController(
            Figures figures, PolicyBook policies, Places places, @Value("${beloved.base-url}") String baseUrl) {
        this.figures = figures;
        this.policies = policies;
        this.places = places;
        this.baseUrl = baseUrl;
    }

    @GetMapping({
        "/evidence/{fips:[0-9]{5}}/fact-sheet.pdf",
        "/evidence/{fips:[0-9]{5}}/fact-sheet.docx",
        "/evidence/{fips:[0-9]{5}}/fact-sheet.txt"
    })
    ResponseEntity<byte[]> sheet(
            @PathVariable String fips,
            @RequestParam(defaultValue = "") String policy,
            @RequestParam(defaultValue = "") String agreement,
            @ModelAttribute Named named,
            Words words,
            HttpServletRequest request) {
        County county = places.county(new Fips(fips)).orElseThrow(NotHere::new);
        SetFigures records =
                named.isNamed() ? figures.kept(named).orElseThrow(NotHere::new) : figures.current(county.fips());
        CountyFigures found = records.county(county.fips());
        if (found.isEmpty()) {
            throw new NotHere();
        }
        String path = request.getRequestURI();
        DocumentFormat format = DocumentFormat.ofExtension(path.substring(path.lastIndexOf('.') + 1))
                .orElseThrow(NotHere::new);
        return ResponseEntity.ok()
                .header("Content-Type", format.mediaType())
                .header("Content-Language", words.language().tag())
                .header("Vary", "Cookie, Accept-Language")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"detainers-%s-%s.%s\""
                                .formatted(fips, words.language().tag(), format.extension()))
                .body(format.write(
                        sheet(county, found, policy, agreement, words).document()));
    }

    private FactSheet sheet(County county, CountyFigures found, String policy, String agreement, Words words) {
        PolicyVersion version =
                policies.find(policy).or(() -> policies.find(WhatIf.MODEL)).orElseThrow(NotHere::new);
        List<WhatIf> tried = FactSheet.assumptions(WhatIf.agreement(agreement)).stream()
                .map(assumed -> figures.whatIf(found, version, assumed))
                .toList();
        String address =
                baseUrl + "/evidence/" + county.fips().code() + "?" + Lasting.query(found.set(), tried.subList(0, 1));
        return new FactSheet(county, found, tried, address, words);
    }
}
