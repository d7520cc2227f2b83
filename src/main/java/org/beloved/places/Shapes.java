package org.beloved.places;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beloved.shared.Fips;

/** Outlines of states and counties as SVG path data, made by the project's own tool from census shapes. */
public final class Shapes {

    /** Size of the drawing of the nation that {@link StateShape#pathInNation} and {@link CountyShape#inNation} use. */
    public static final int NATION_WIDTH = 9750;

    public static final int NATION_HEIGHT = 6100;

    /** A unit that grows with a drawing of the width, for lines and dots. */
    public static int unit(int width) {
        return Math.max(1, width / 400);
    }

    /** A state in a frame of its own; {@code pathInNation} is empty for the territories. */
    public record StateShape(Fips fips, int width, int height, String pathInNation) {}

    /**
     * A county in its state's frame, the middle and the longer side of its largest piece, and that middle on the drawing of
     * the nation.
     */
    public record CountyShape(Fips fips, String path, Dot middle, int extent, Optional<Dot> inNation) {}

    public record Dot(int x, int y) {}

    private Shapes() {}

    private static final class States {
        static final Map<Fips, StateShape> BY_FIPS = Row.of("shapes/states.csv")
                .map(row -> new StateShape(
                        new Fips(row.text("state_fips")),
                        Integer.parseInt(row.text("width")),
                        Integer.parseInt(row.text("height")),
                        row.text("path_in_us_9750_by_6100")))
                .collect(Collectors.toUnmodifiableMap(StateShape::fips, shape -> shape));
    }

    private static final class Counties {
        static final Map<Fips, CountyShape> BY_FIPS = Row.of("shapes/counties.csv")
                .map(row -> new CountyShape(
                        new Fips(row.text("fips")),
                        row.text("path"),
                        new Dot(Integer.parseInt(row.text("x")), Integer.parseInt(row.text("y"))),
                        Integer.parseInt(row.text("extent")),
                        row.maybe("us_x").map(x -> new Dot(Integer.parseInt(x), Integer.parseInt(row.text("us_y"))))))
                .collect(Collectors.toUnmodifiableMap(CountyShape::fips, shape -> shape));
    }

    private static final class Borders {
        static final Map<Fips, List<Fips>> NEIGHBORS = Row.of("shapes/neighbors.csv")
                .collect(Collectors.toUnmodifiableMap(
                        row -> new Fips(row.text("fips")),
                        row -> row.maybe("neighbors")
                                .map(codes -> Stream.of(codes.split(" ", -1))
                                        .map(Fips::new)
                                        .toList())
                                .orElse(List.of())));
    }

    public static Optional<StateShape> state(Fips fips) {
        return Optional.ofNullable(States.BY_FIPS.get(fips));
    }

    public static Optional<CountyShape> county(Fips fips) {
        return Optional.ofNullable(Counties.BY_FIPS.get(fips));
    }

    static List<Fips> neighbors(Fips fips) {
        return Borders.NEIGHBORS.getOrDefault(fips, List.of());
    }
}
