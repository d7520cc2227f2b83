package org.beloved.places;

import org.beloved.web.Answer;
import org.beloved.web.SeeOther;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** From what people type to a county. One sure hit leads straight to its page. */
@Controller
class SearchController {

    private final PlaceSearch search;

    SearchController(PlaceSearch search) {
        this.search = search;
    }

    @GetMapping("/places")
    Answer find(@RequestParam(name = "q", defaultValue = "") String typed) {
        var answer = search.find(typed);
        return answer.theOnlyOne()
                .<Answer>map(county -> new SeeOther("/places/" + county.fips()))
                .orElseGet(() -> new SearchPage(answer));
    }

    @GetMapping("/places.json")
    ResponseEntity<String> data(@RequestParam(name = "q", defaultValue = "") String typed) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(PlaceJson.found(search.find(typed)).toString());
    }
}
