package org.beloved.places;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beloved.shared.Fips;
import org.beloved.web.Answer;
import org.beloved.web.NotHere;
import org.beloved.web.Phrasebook;
import org.beloved.web.PlacePanel;
import org.beloved.web.RequestLanguage;
import org.beloved.web.SeeOther;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A county's page, for people and for machines. */
@Controller
class PlaceController {

    private final Places places;
    private final WhoRunsTheJail whoRunsTheJail;
    private final List<PlacePanel> panels;
    private final Phrasebook phrasebook;

    PlaceController(Places places, WhoRunsTheJail whoRunsTheJail, List<PlacePanel> panels, Phrasebook phrasebook) {
        this.places = places;
        this.whoRunsTheJail = whoRunsTheJail;
        this.panels = panels.stream()
                .sorted(Comparator.comparingInt(PlacePanel::order))
                .toList();
        this.phrasebook = phrasebook;
    }

    @GetMapping("/places/{fips:[0-9]{5}}")
    Answer show(@PathVariable String fips) {
        return answer(fips)
                .<Answer>map(answer -> new PlacePage(answer, panels))
                .or(() -> FormerCodes.name(new Fips(fips)).map(PlaceController::search))
                .orElseThrow(NotHere::new);
    }

    private static SeeOther search(String name) {
        return new SeeOther("/places?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8));
    }

    @GetMapping("/places/{fips:[0-9]{5}}.json")
    ResponseEntity<String> data(@PathVariable String fips, HttpServletRequest request) {
        var answer = answer(fips).orElseThrow(NotHere::new);
        var words = new PlaceWords(phrasebook.in(RequestLanguage.of(request)));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header("Content-Language", words.words().language().tag())
                .header("Vary", "Cookie, Accept-Language")
                .body(PlaceJson.jail(answer, new JailStory(answer, words)).toString());
    }

    private Optional<JailAnswer> answer(String fips) {
        return places.county(new Fips(fips)).map(whoRunsTheJail::in);
    }
}
