package org.beloved.teams.directory;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.beloved.places.PlaceWords;
import org.beloved.places.Places;
import org.beloved.places.State;
import org.beloved.web.Page;
import org.beloved.web.Tongues;
import org.beloved.web.Tradition;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/**
 * The teams, state by state.
 *
 * @param nearby instead of them, where a place was typed
 */
record DirectoryPage(Wanted wanted, Found found, Optional<Nearby> nearby) implements Page {

    @Override
    public String template() {
        return "teams/directory/show";
    }

    @Override
    public String title(Words words) {
        return words.say("teams.directory.title");
    }

    @Override
    public String description(Words words) {
        return words.say("teams.directory.description");
    }

    @Override
    public HttpStatus status() {
        return wanted.isUnknown() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
    }

    String heading(Words words) {
        return words.sentence(
                wanted.isOn() ? "teams.directory.heading.found" : "teams.directory.heading",
                "teams",
                found.teams(),
                "counties",
                found.counties());
    }

    /** The same list, another page of it. */
    String page(int other) {
        return "/teams?state=%s&county=%s&tradition=%s&language=%s&page=%d"
                .formatted(wanted.state(), wanted.county(), wanted.tradition(), wanted.language(), other);
    }

    String state(State state, Words words) {
        return new PlaceWords(words).state(state);
    }

    Map<String, String> states(Words words) {
        Map<String, String> options = any(words);
        Places.shipped().states().forEach(state -> options.put(state.code(), new PlaceWords(words).state(state)));
        return options;
    }

    Map<String, String> traditions(Words words) {
        Map<String, String> options = any(words);
        Tradition.widestOnes().forEach(each -> options.put(each.code(), each.in(words.language())));
        return options;
    }

    Map<String, String> languages(Words words) {
        Map<String, String> options = any(words);
        options.putAll(Tongues.all(words));
        return options;
    }

    private static Map<String, String> any(Words words) {
        Map<String, String> options = new LinkedHashMap<>();
        options.put("", words.say("teams.directory.any"));
        return options;
    }
}
