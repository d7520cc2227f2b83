package org.beloved.places;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.beloved.places.PlaceSearch.Answer;
import org.beloved.places.PlaceSearch.Route;
import org.beloved.web.Page;
import org.beloved.web.Words;

/** What a search for a county found, or how to ask better. */
record SearchPage(Answer answer) implements Page {

    @Override
    public String template() {
        return "places/search";
    }

    @Override
    public String title(Words words) {
        return words.say("places.search.title");
    }

    String heading(PlaceWords words) {
        return words.say(
                "places.search.heading",
                "route",
                answer.route().name(),
                "count",
                answer.matches().size(),
                "state",
                answer.matches().stream()
                        .findFirst()
                        .map(match -> words.state(match.county().state()))
                        .orElse(""));
    }

    String explanation(PlaceWords words) {
        return answer.route() == Route.NAME
                ? words.say("places.search.order", "count", answer.matches().size())
                : words.say(
                        "places.found." + answer.route(),
                        "text",
                        answer.text(),
                        "count",
                        answer.matches().size());
    }

    /** How the question led here, unless it named the county itself; then how many people live there tells more. */
    String how(PlaceMatch match, PlaceWords words) {
        return match.how() == PlaceMatch.How.COUNTY
                ? words.people(match.county()).orElse("")
                : words.how(match);
    }

    /** A whole state is read like an index, by name; anything else the likeliest first. */
    List<PlaceMatch> matches() {
        return isStateList()
                ? answer.matches().stream()
                        .sorted(Comparator.comparing(
                                match -> match.county().name().brief()))
                        .toList()
                : answer.matches();
    }

    boolean isStateList() {
        return answer.route() == Route.STATE
                && answer.matches().stream()
                                .map(match -> match.county().state())
                                .distinct()
                                .count()
                        == 1;
    }

    boolean isCut() {
        return !isStateList() && answer.matches().size() >= PlaceSearch.MOST;
    }

    boolean isMissed() {
        return answer.route() == Route.NOTHING_FOUND;
    }

    boolean offersStates() {
        return answer.matches().isEmpty();
    }

    List<State> states(PlaceWords words) {
        var byName = Collator.getInstance(words.words().language().locale());
        return Places.shipped().states().stream()
                .sorted(Comparator.comparing(words::state, byName))
                .toList();
    }

    static String address(State state) {
        return "/places?q=" + URLEncoder.encode(state.name(), StandardCharsets.UTF_8);
    }
}
