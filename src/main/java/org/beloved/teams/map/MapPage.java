package org.beloved.teams.map;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.places.PlaceWords;
import org.beloved.places.Places;
import org.beloved.places.State;
import org.beloved.shared.Fips;
import org.beloved.teams.directory.PublicTeam;
import org.beloved.web.MapLayer;
import org.beloved.web.Page;
import org.beloved.web.Shell;
import org.beloved.web.Words;

/**
 * The map of the nation or of one state, with at most one layer under the teams' marks, and the same as lists.
 *
 * @param state empty for the nation
 * @param teams of that state; of the nation none, the list then is of states
 */
record MapPage(
        Optional<State> state,
        Map<Fips, Integer> counts,
        List<PublicTeam> teams,
        List<MapLayer> layers,
        Optional<MapLayer> layer)
        implements Page {

    @Override
    public String template() {
        return "teams/map/show";
    }

    @Override
    public String title(Words words) {
        return state.map(one -> words.say("teams.map.title.state", "state", name(one, words)))
                .orElseGet(() -> words.say("teams.map.title"));
    }

    @Override
    public String description(Words words) {
        return words.say("teams.map.description");
    }

    Optional<TeamMap> map() {
        return state.isPresent() ? TeamMap.of(state.get(), counts) : Optional.of(TeamMap.nation(counts));
    }

    Optional<MapLayer.Drawing> drawing(Shell shell) {
        return layer.flatMap(each -> each.draw(state.map(State::fips), shell));
    }

    String heading(Words words) {
        int here = teamsHere();
        return state.map(one -> words.sentence("teams.map.heading.state", "teams", here, "state", name(one, words)))
                .orElseGet(() -> words.sentence("teams.directory.heading", "teams", here, "counties", counts.size()));
    }

    int teamsHere() {
        return counts.entrySet().stream()
                .filter(entry -> state.isEmpty()
                        || entry.getKey().state().equals(state.get().fips()))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    /** Every state with the number of its teams, as the map has them. */
    Map<State, Integer> states() {
        Map<Fips, Integer> sums = new HashMap<>();
        counts.forEach((county, teams) -> sums.merge(county.state(), teams, Integer::sum));
        Map<State, Integer> states = new LinkedHashMap<>();
        Places.shipped().states().forEach(each -> states.put(each, sums.getOrDefault(each.fips(), 0)));
        return states;
    }

    String path() {
        return state.map(one -> "/map/" + one.code()).orElse("/map");
    }

    /** The same map with another layer; none for the teams alone. */
    String with(Optional<MapLayer> other) {
        return path() + query(other);
    }

    /** A state's map with the layer that is shown now. */
    String address(State one) {
        return "/map/" + one.code() + query(layer);
    }

    private static String query(Optional<MapLayer> shown) {
        return shown.map(each -> "?layer=" + each.code()).orElse("");
    }

    String name(State one, Words words) {
        return new PlaceWords(words).state(one);
    }
}
