package org.beloved.evidence.review;

import java.util.List;
import java.util.Optional;
import org.beloved.evidence.facility.FacilityLevel;
import org.beloved.places.County;
import org.beloved.places.PlaceMatch;
import org.beloved.places.PlaceSearch;
import org.beloved.places.Places;
import org.beloved.shared.Fips;
import org.beloved.shared.Problem;
import org.beloved.web.Form;
import org.beloved.web.Typed;

/**
 * What a moderator typed: a decision, or the form with what is to mend.
 *
 * @param choices the counties that the words may mean, where that is not clear
 */
record RulingForm(Form form, Optional<Answer> answer, List<County> choices) {

    private static final int LONGEST = 500;

    /** A good form. */
    record Answer(County county, FacilityLevel level, String reason) {}

    static RulingForm read(Form form) {
        Typed typed = new Typed(form);
        String where = typed.required("where", "evidence.review.where.missing", LONGEST);
        List<County> counties = where.isEmpty() || where.length() > LONGEST ? List.of() : counties(where);
        Optional<County> chosen = Fips.parse(form.value("county"))
                .flatMap(Places.shipped()::county)
                .filter(counties::contains)
                .or(() -> counties.size() == 1 ? Optional.of(counties.getFirst()) : Optional.empty());
        if (!where.isEmpty() && where.length() <= LONGEST && chosen.isEmpty()) {
            typed.mend(
                    counties.isEmpty()
                            ? Problem.of("where", "evidence.review.where.none", "text", where)
                            : Problem.of("county", "evidence.review.where.which"));
        }
        Optional<FacilityLevel> level = typed.choice("level", FacilityLevel.class, "evidence.review.level.missing");
        String reason = typed.required("reason", "evidence.review.reason.missing", LONGEST);
        return new RulingForm(
                typed.form(),
                typed.isGood()
                        ? Optional.of(new Answer(chosen.orElseThrow(), level.orElseThrow(), reason))
                        : Optional.empty(),
                chosen.isEmpty() ? counties : List.of());
    }

    private static List<County> counties(String where) {
        return PlaceSearch.shipped().find(where).matches().stream()
                .map(PlaceMatch::county)
                .distinct()
                .toList();
    }
}
