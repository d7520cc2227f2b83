package org.beloved.evidence.cost;

import org.beloved.evidence.figures.CountyFigures;
import org.beloved.evidence.figures.Figures;
import org.beloved.evidence.figures.Named;
import org.beloved.evidence.figures.SetFigures;
import org.beloved.places.County;
import org.beloved.places.Places;
import org.beloved.shared.Fips;
import org.beloved.web.Form;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** What holds may have cost, as a range: as a page, as CSV and as JSON. Nothing typed is kept. */
@Controller
class CostController {

    private static final String COST = "/evidence/{fips:[0-9]{5}}/cost";

    private final Figures figures;
    private final Places places;

    CostController(Figures figures, Places places) {
        this.figures = figures;
        this.places = places;
    }

    @GetMapping(COST)
    Page show(@PathVariable String fips, @RequestParam MultiValueMap<String, String> typed) {
        County county = places.county(new Fips(fips)).orElseThrow(NotHere::new);
        CountyFigures found = found(fips, typed);
        CostAsked asked = CostAsked.read(typed, found);
        return new CostPage(
                county, found, asked, asked.cost(found), named(typed).isNamed());
    }

    @GetMapping(COST + ".csv")
    ResponseEntity<String> csv(@PathVariable String fips, @RequestParam MultiValueMap<String, String> typed) {
        CountyFigures found = found(fips, typed);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header("Content-Disposition", "attachment; filename=\"cost-" + fips + ".csv\"")
                .body(CostFiles.csv(found, answer(found, typed)));
    }

    @GetMapping(COST + ".json")
    ResponseEntity<String> json(@PathVariable String fips, @RequestParam MultiValueMap<String, String> typed) {
        CountyFigures found = found(fips, typed);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(CostFiles.json(found, answer(found, typed)));
    }

    /** Of the records that the address names, or of today's. */
    private CountyFigures found(String fips, MultiValueMap<String, String> typed) {
        Named named = named(typed);
        SetFigures set =
                named.isNamed() ? figures.kept(named).orElseThrow(NotHere::new) : figures.current(new Fips(fips));
        CountyFigures found = set.county(new Fips(fips));
        if (found.isEmpty()) {
            throw new NotHere();
        }
        return found;
    }

    private static Named named(MultiValueMap<String, String> typed) {
        Form asked = Form.of(typed);
        return new Named(asked.value("set"), asked.value("sha"), asked.value("decisions"));
    }

    /** A file has no place for what is to mend: there is only an answer where the page has one. */
    private static Cost answer(CountyFigures found, MultiValueMap<String, String> typed) {
        CostAsked asked = CostAsked.read(typed, found);
        Cost cost = asked.cost(found);
        if (asked.form().isBad() || !cost.isRange()) {
            throw new NotHere();
        }
        return cost;
    }
}
