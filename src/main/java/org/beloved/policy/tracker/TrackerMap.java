package org.beloved.policy.tracker;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beloved.places.Places;
import org.beloved.places.Shapes;
import org.beloved.places.State;

/** Areas and marks to draw: the nation by states with local rules as dots, or one state by counties. */
record TrackerMap(int width, int height, List<Area> areas, List<Mark> marks) {

    /** An outline and where its place stands. */
    record Area(String path, Status status) {}

    /** A local rule. */
    record Mark(int x, int y, Status status) {}

    static TrackerMap nation(Tracker tracker) {
        var areas = Places.shipped().states().stream()
                .flatMap(state -> Shapes.state(state.fips()).stream()
                        .filter(shape -> !shape.pathInNation().isEmpty())
                        .map(shape -> new Area(
                                shape.pathInNation(),
                                tracker.ofState(state).map(Entry::status).orElse(Status.NOT_CHECKED))))
                .toList();
        var marks = tracker.entries().stream()
                .filter(entry -> !entry.record().place().isStateLayer())
                .flatMap(TrackerMap::mark)
                .toList();
        return new TrackerMap(Shapes.NATION_WIDTH, Shapes.NATION_HEIGHT, areas, marks);
    }

    private static Stream<Mark> mark(Entry entry) {
        return Shapes.county(entry.record().place().fips().getFirst())
                .flatMap(Shapes.CountyShape::inNation)
                .map(dot -> new Mark(dot.x(), dot.y(), entry.status()))
                .stream();
    }

    static Optional<TrackerMap> of(Tracker tracker, State state) {
        return Shapes.state(state.fips()).map(frame -> {
            var areas = Places.shipped().countiesOf(state).stream()
                    .flatMap(county -> Shapes.county(county.fips()).stream()
                            .map(shape -> new Area(
                                    shape.path(),
                                    tracker.local(county.fips()).stream()
                                            .map(Entry::status)
                                            .findFirst()
                                            .orElse(Status.NOT_CHECKED))))
                    .toList();
            return new TrackerMap(frame.width(), frame.height(), areas, List.of());
        });
    }

    /** All areas that stand alike, as one path. */
    String path(Status status) {
        var path = new StringBuilder();
        areas.stream().filter(area -> area.status() == status).forEach(area -> path.append(area.path()));
        return path.toString();
    }

    int unit() {
        return Shapes.unit(width);
    }
}
