package org.beloved.teams.map;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beloved.places.County;
import org.beloved.places.Places;
import org.beloved.places.State;
import org.beloved.shared.Fips;
import org.beloved.teams.directory.Directory;
import org.beloved.teams.directory.PublicTeam;
import org.beloved.web.MapLayer;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The map. */
@Controller
class MapController {

    private final Directory directory;
    private final List<MapLayer> layers;

    MapController(Directory directory, List<MapLayer> layers) {
        this.directory = directory;
        this.layers =
                layers.stream().sorted(Comparator.comparingInt(MapLayer::order)).toList();
    }

    @GetMapping("/map")
    Page nation(@RequestParam(defaultValue = "") String layer) {
        return new MapPage(Optional.empty(), directory.counts(), List.of(), layers, chosen(layer));
    }

    @GetMapping("/map/{state:[A-Za-z]{2}}")
    Page state(@PathVariable String state, @RequestParam(defaultValue = "") String layer) {
        State one = Places.shipped().state(state.toUpperCase(Locale.ROOT)).orElseThrow(NotHere::new);
        Map<Fips, Integer> counts = directory.counts();
        List<PublicTeam> teams = directory.in(
                Places.shipped().countiesOf(one).stream().map(County::fips).toList());
        return new MapPage(Optional.of(one), counts, teams, layers, chosen(layer));
    }

    private Optional<MapLayer> chosen(String code) {
        return layers.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
