package org.beloved.teams.entry;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.places.County;
import org.beloved.places.PlaceMatch;
import org.beloved.places.PlaceSearch;
import org.beloved.places.PlaceWords;
import org.beloved.shared.EmailAddress;
import org.beloved.shared.Problem;
import org.beloved.teams.directory.Introduction;
import org.beloved.teams.directory.IntroductionForm;
import org.beloved.web.Form;
import org.beloved.web.Words;

/** What somebody typed to add a team: either an answer, or the form with what is to mend. */
record EntryForm(Form form, Optional<Answer> answer) {

    private static final int CHOICES = 12;

    record Answer(County county, Introduction says, EmailAddress email) {}

    static EntryForm read(Form typed) {
        Form form = typed;
        Optional<County> county = county(form);
        if (county.isEmpty()) {
            form = form.with(Problem.of("county", "teams.entry.county." + missing(form)));
        }
        IntroductionForm introduction = IntroductionForm.read(form);
        form = introduction.form();
        Optional<EmailAddress> email = EmailAddress.parse(form.value("email"));
        if (email.isEmpty()) {
            form = form.with(Problem.of("email", "teams.entry.email.bad"));
        }
        return new EntryForm(
                form,
                form.isBad()
                        ? Optional.empty()
                        : introduction
                                .introduction()
                                .map(says -> new Answer(county.orElseThrow(), says, email.orElseThrow())));
    }

    private static String missing(Form form) {
        if (form.value("county").isEmpty()) {
            return "missing";
        }
        return matches(form).isEmpty() ? "unknown" : "choose";
    }

    /** The county chosen from the list, else the only one that fits what was typed. */
    private static Optional<County> county(Form form) {
        List<PlaceMatch> matches = matches(form);
        String chosen = form.value("fips");
        return matches.stream()
                .map(PlaceMatch::county)
                .filter(county -> matches.size() == 1 || county.fips().code().equals(chosen))
                .findFirst();
    }

    private static List<PlaceMatch> matches(Form form) {
        return PlaceSearch.shipped().find(form.value("county")).matches();
    }

    /** Counties that fit what was typed, to choose from; none where there is nothing to choose. */
    static Map<String, String> choices(Form form, Words words) {
        Map<String, String> choices = new LinkedHashMap<>();
        List<PlaceMatch> matches = matches(form);
        if (matches.size() > 1) {
            matches.stream()
                    .limit(CHOICES)
                    .forEach(match ->
                            choices.put(match.county().fips().code(), new PlaceWords(words).label(match.county())));
        }
        return choices;
    }
}
