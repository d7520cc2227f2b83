package org.beloved.places;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The engine as beans, for rooms that have theirs handed in. They are the same objects that the command line uses. */
@Configuration(proxyBeanMethods = false)
class PlacesSetup {

    @Bean
    Places places() {
        return Places.shipped();
    }

    @Bean
    PlaceSearch placeSearch() {
        return PlaceSearch.shipped();
    }

    @Bean
    WhoRunsTheJail whoRunsTheJail() {
        return WhoRunsTheJail.shipped();
    }
}
