package org.beloved.policy.where;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.places.County;
import org.beloved.places.PlaceMatch;
import org.beloved.places.PlaceSearch;
import org.beloved.places.Places;
import org.beloved.shared.Fips;
import org.beloved.shared.Problem;
import org.beloved.web.Form;

/**
 * The county somebody means: by words in the field {@code where}, or by the census code that links carry.
 *
 * @param codeField the name under which an address carries the code
 * @param words what to show in the field of words
 * @param matches the counties the words may mean, where that is not clear yet
 */
public record CountyChoice(
        String codeField, String words, Optional<County> county, List<PlaceMatch> matches, Optional<Problem> problem) {

    /** The field of words. */
    public static final String WHERE = "where";

    public CountyChoice {
        matches = List.copyOf(matches);
    }

    /** Words count before a code: whoever types anew has seen the code's county in the same field. */
    public static CountyChoice of(Form form, String codeField) {
        var code = form.value(codeField);
        var known = Fips.parse(code).flatMap(Places.shipped()::county);
        var typed = form.value(WHERE);
        if (typed.isEmpty() && (code.isEmpty() || known.isPresent())) {
            return new CountyChoice(codeField, known.map(County::label).orElse(""), known, List.of(), Optional.empty());
        }
        return found(codeField, typed.isEmpty() ? code : typed, known);
    }

    private static CountyChoice found(String codeField, String typed, Optional<County> known) {
        var answer = PlaceSearch.shipped().find(typed);
        var chosen = known.filter(
                county -> answer.matches().stream().map(PlaceMatch::county).anyMatch(county::equals));
        var county = answer.theOnlyOne().or(() -> chosen);
        if (county.isPresent()) {
            return new CountyChoice(codeField, county.get().label(), county, List.of(), Optional.empty());
        }
        var problem = answer.matches().isEmpty()
                ? Problem.of(WHERE, "policy.where.none", "text", typed)
                : Problem.of(codeField, "policy.where.which");
        return new CountyChoice(codeField, typed, Optional.empty(), answer.matches(), Optional.of(problem));
    }

    /** The code of the county, once it is clear; else empty. */
    public String code() {
        return county.map(found -> found.fips().code()).orElse("");
    }

    /** The counties to choose from, by code. */
    public Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        matches.forEach(match ->
                options.put(match.county().fips().code(), match.county().label()));
        return options;
    }
}
