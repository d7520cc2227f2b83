package org.beloved.places;

import java.util.List;
import org.beloved.web.SearchSource;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Counties in the search, found the same way as on their own page. */
@Component
class PlacesInSearch implements SearchSource {

    private static final int MOST = 8;

    private final PlaceSearch search;

    PlacesInSearch(PlaceSearch search) {
        this.search = search;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String name() {
        return "places.menu.find";
    }

    /** A guess at the spelling only helps somebody who looks for a place; here it would stand beside other words. */
    @Override
    public List<Hit> answers(String typed, Words words) {
        PlaceSearch.Answer answer = search.find(typed);
        if (answer.route() == PlaceSearch.Route.SPELLING) {
            return List.of();
        }
        PlaceWords places = new PlaceWords(words);
        return answer.matches().stream()
                .limit(MOST)
                .map(match -> new Hit(
                        "/places/" + match.county().fips(),
                        places.label(match.county()),
                        words.say("places.search.county")))
                .toList();
    }
}
