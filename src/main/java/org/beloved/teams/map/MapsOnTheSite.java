package org.beloved.teams.map;

import java.util.stream.Stream;
import org.beloved.places.Places;
import org.beloved.web.SitePages;
import org.springframework.stereotype.Component;

/** A map of each state. */
@Component
class MapsOnTheSite implements SitePages {

    @Override
    public Stream<String> paths() {
        return Stream.concat(
                Stream.of("/map", "/embed"), Places.shipped().states().stream().map(state -> "/map/" + state.code()));
    }
}
