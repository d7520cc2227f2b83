package org.beloved.places;

import java.util.stream.Stream;
import org.beloved.web.SitePages;
import org.springframework.stereotype.Component;

/** Every county has a page. */
@Component
class PlacesOnTheSite implements SitePages {

    @Override
    public Stream<String> paths() {
        return Places.shipped().states().stream()
                .flatMap(state -> Places.shipped().countiesOf(state).stream())
                .map(county -> "/places/" + county.fips());
    }
}
