package org.beloved.teams.directory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
 * @param teams those that fit what is wanted
 * @param nearby instead of them, where a place was typed
 */
record DirectoryPage(Wanted wanted, List<PublicTeam> teams, Optional<Nearby> nearby, int number) implements Page {

    private static final int ON_A_PAGE = 60;

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
                teams.size(),
                "counties",
                teams.stream().map(PublicTeam::county).distinct().count());
    }

    /** What stands on this page of the list, by state. */
    Map<State, List<PublicTeam>> byState() {
        return teams.stream()
                .skip((long) (number - 1) * ON_A_PAGE)
                .limit(ON_A_PAGE)
                .collect(Collectors.groupingBy(team -> team.county().state(), LinkedHashMap::new, Collectors.toList()));
    }

    boolean hasMore() {
        return teams.size() > number * ON_A_PAGE;
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
