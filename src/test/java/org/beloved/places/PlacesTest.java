package org.beloved.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.stream.Collectors;
import org.beloved.shared.Fips;
import org.junit.jupiter.api.Test;

class PlacesTest {

    private final Places places = Places.shipped();

    @Test
    void allCountiesAndStatesAreThereAndAddUp() {
        assertThat(places.counties()).hasSize(3233);
        assertThat(places.states())
                .hasSize(56)
                .allSatisfy(state -> assertThat(places.countiesOf(state)).hasSize(state.countyEquivalents()));
        assertThat(places.counties().stream()
                        .mapToInt(county -> county.population().orElse(0))
                        .sum())
                .as("the official estimate of July 2023")
                .isEqualTo(334_914_895);
    }

    @Test
    void theOddOnesAreAsTheyAreNow() {
        var kinds = places.counties().stream()
                .collect(Collectors.groupingBy(county -> county.name().kind(), Collectors.counting()));
        assertThat(kinds)
                .containsEntry(CountyKind.PLANNING_REGION, 9L)
                .containsEntry(CountyKind.INDEPENDENT_CITY, 41L)
                .containsEntry(CountyKind.PARISH, 64L)
                .containsEntry(CountyKind.MUNICIPIO, 78L);
        assertThat(places.county(new Fips("09001")))
                .as("Connecticut's old counties")
                .isEmpty();
        assertThat(places.county(new Fips("02261"))).as("Valdez-Cordova").isEmpty();
        assertThat(places.county(new Fips("02063"))).as("Chugach").isPresent();
    }

    @Test
    void eachCountyKeepsItsOwnTime() {
        var elPaso = county("48141").zone();
        assertThat(elPaso).isEqualTo(ZoneId.of("America/Denver"));
        assertThat(county("48201").zone()).isEqualTo(ZoneId.of("America/Chicago"));
        assertThat(county("04001").clock()).satisfies(clock -> {
            assertThat(clock.zone()).isEqualTo(ZoneId.of("America/Phoenix"));
            assertThat(clock.status())
                    .as("part of the county changes its clocks")
                    .contains("Navajo Nation");
        });
    }

    @Test
    void neighborsShareABorderBothWays() {
        int pairs = 0;
        for (var county : places.counties()) {
            for (var neighbor : places.neighbors(county)) {
                assertThat(places.neighbors(neighbor)).contains(county);
                pairs++;
            }
        }
        assertThat(pairs).isGreaterThan(17_500);
        assertThat(places.neighbors(county("42091")).stream().map(County::label))
                .contains("Philadelphia County, PA", "Bucks County, PA", "Chester County, PA")
                .doesNotContain("Allegheny County, PA");
        assertThat(places.neighbors(county("25025")).stream().map(County::label))
                .contains("Middlesex County, MA");
    }

    private County county(String fips) {
        return places.county(new Fips(fips)).orElseThrow();
    }
}
