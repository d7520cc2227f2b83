package org.beloved.places;

import org.beloved.web.MenuEntry;
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

    @Bean
    MenuEntry countiesInTheMenu() {
        return new MenuEntry(MenuEntry.Area.PUBLIC, 20, "places.menu.find", "/places");
    }

    @Bean
    MenuEntry sourcesInTheFooter() {
        return new MenuEntry(MenuEntry.Area.FOOT, 60, "places.menu.sources", "/data-sources");
    }
}
