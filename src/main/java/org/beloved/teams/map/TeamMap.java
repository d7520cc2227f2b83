package org.beloved.teams.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beloved.places.Places;
import org.beloved.places.Shapes;
import org.beloved.places.State;
import org.beloved.shared.Fips;

/**
 * Land and marks to draw. A mark stands in the middle of a county, wherever in it the team may be.
 *
 * @param land all outlines as one path
 */
record TeamMap(int width, int height, String land, List<Mark> marks) {

    /** A county with teams. */
    record Mark(Fips county, int x, int y, int teams) {}

    private static final class Nation {
        static final String LAND = outlines(Places.shipped().states().stream()
                .flatMap(state -> Shapes.state(state.fips()).stream())
                .map(Shapes.StateShape::pathInNation));
    }

    static TeamMap nation(Map<Fips, Integer> counts) {
        return new TeamMap(
                Shapes.NATION_WIDTH, Shapes.NATION_HEIGHT, Nation.LAND, marks(counts, Shapes.CountyShape::inNation));
    }

    /** Empty for the few places the census draws no shape of. */
    static Optional<TeamMap> of(State state, Map<Fips, Integer> counts) {
        return Shapes.state(state.fips()).map(frame -> {
            var counties = Places.shipped().countiesOf(state);
            var here = counts.entrySet().stream()
                    .filter(entry -> entry.getKey().state().equals(state.fips()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
            var land = outlines(counties.stream()
                    .flatMap(county -> Shapes.county(county.fips()).stream())
                    .map(Shapes.CountyShape::path));
            return new TeamMap(frame.width(), frame.height(), land, marks(here, shape -> Optional.of(shape.middle())));
        });
    }

    private static List<Mark> marks(Map<Fips, Integer> counts, Function<Shapes.CountyShape, Optional<Shapes.Dot>> dot) {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(entry -> Shapes.county(entry.getKey())
                        .flatMap(dot)
                        .map(at -> new Mark(entry.getKey(), at.x(), at.y(), entry.getValue()))
                        .stream())
                .toList();
    }

    private static String outlines(Stream<String> paths) {
        var land = new StringBuilder();
        paths.forEach(land::append);
        return land.toString();
    }

    int unit() {
        return Shapes.unit(width);
    }
}
