package org.beloved.evidence.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.evidence.facility.FacilityLevel;
import org.beloved.evidence.store.FacilityRulings;
import org.beloved.places.County;
import org.beloved.places.PlaceWords;
import org.beloved.web.Form;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/**
 * One facility to decide about.
 *
 * @param asked empty where it does not wait
 * @param candidates counties that came into question
 * @param choices counties that what was typed may mean
 * @param standing what somebody decided meanwhile
 */
record RulingPage(
        Subject subject,
        Optional<Review.Asked> asked,
        List<County> candidates,
        Form form,
        List<County> choices,
        Optional<FacilityRulings.Ruling> standing)
        implements Page {

    /** By code. */
    Map<String, String> choices(Words words) {
        Map<String, String> named = new LinkedHashMap<>();
        choices.forEach(county -> named.put(county.fips().code(), new PlaceWords(words).label(county)));
        return named;
    }

    static Map<String, String> levels(Words words) {
        Map<String, String> levels = new LinkedHashMap<>();
        for (FacilityLevel level : FacilityLevel.values()) {
            levels.put(level.name(), words.say("evidence.review.level." + level));
        }
        return levels;
    }

    @Override
    public String template() {
        return "evidence/review/decide";
    }

    @Override
    public String title(Words words) {
        return words.say("evidence.review.title");
    }

    @Override
    public Frame frame() {
        return Frame.DESK;
    }

    @Override
    public HttpStatus status() {
        return form.status(standing.isPresent());
    }
}
