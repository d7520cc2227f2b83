package org.beloved.teams.entry;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beloved.places.PlaceWords;
import org.beloved.shared.TeamId;
import org.beloved.teams.directory.Choices;
import org.beloved.teams.directory.Listing;
import org.beloved.teams.directory.Origin;
import org.beloved.teams.directory.PublicTeam;
import org.beloved.web.Form;
import org.beloved.web.Page;
import org.beloved.web.Tongues;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/** What was typed, once more, before it is sent; and exactly what the public would see. */
record EntryCheckPage(Form form, EntryForm.Answer answer) implements Page {

    /** What goes along unseen, so that nothing is kept before it is sent. */
    private static final List<String> CARRIED = List.of(
            "county", "fips", "name", "about", "site", "shown", "email", "looked-again", "traditions", "languages");

    @Override
    public String template() {
        return "teams/entry/check";
    }

    @Override
    public String title(Words words) {
        return words.say("teams.entry.check");
    }

    @Override
    public HttpStatus status() {
        return form.status();
    }

    Map<String, List<String>> carried() {
        Map<String, List<String>> carried = new LinkedHashMap<>();
        CARRIED.forEach(name -> carried.put(name, form.values(name)));
        return carried;
    }

    PublicTeam preview() {
        return Listing.written(
                        TeamId.random(),
                        Origin.FORM,
                        answer.county().fips(),
                        answer.says(),
                        org.beloved.web.Language.ENGLISH,
                        Instant.EPOCH)
                .publicly();
    }

    /** Each answer by the name of its field; what was skipped is said to be. */
    Map<String, String> answers(Words words) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("county", new PlaceWords(words).label(answer.county()));
        answers.put("name", answer.says().name());
        answers.put("about", skipped(answer.says().about(), words));
        answers.put("traditions", list(answer.says().traditions(), Choices.traditions(words), words));
        answers.put("languages", list(answer.says().languages(), Tongues.all(words), words));
        answers.put("site", skipped(answer.says().website(), words));
        answers.put("shown", Choices.shown(words).get(answer.says().shown().name()));
        answers.put("email", answer.email().value());
        return answers;
    }

    private static String list(List<String> codes, Map<String, String> names, Words words) {
        return skipped(words.list(codes.stream().map(names::get).toList()), words);
    }

    private static String skipped(String text, Words words) {
        return text.isEmpty() ? words.say("teams.entry.skipped") : text;
    }
}
