package org.beloved.places;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beloved.places.Topology.Point;
import org.beloved.places.Topology.Ring;

/**
 * Makes the files under {@code src/main/resources/places/shapes} from the two TopoJSON files under {@code
 * src/main/data/geography}: run {@code main} from the project folder. The same input gives the same bytes, and a test
 * holds the committed files to it.
 */
final class ShapeFiles {

    static final Path SOURCE = Path.of("src/main/data/geography");
    static final Path TARGET = Path.of("src/main/resources/places/shapes");

    private static final double LONGER_SIDE = 1000;

    private final Topology albers = Topology.read(SOURCE.resolve("us-atlas-2023-counties-albers-10m.topo.json"));
    private final Topology globe = Topology.read(SOURCE.resolve("us-atlas-2023-counties-10m.topo.json"));
    private final SvgOutline nation = new SvgOutline(albers, point -> new Point(point.x() * 10, point.y() * 10), 4, 40);
    private final SequencedMap<String, String> states = new TreeMap<>();
    private final SequencedMap<String, String> counties = new TreeMap<>();

    /** {@code squeeze} narrows degrees of longitude, {@code down} turns latitude into a distance from the top. */
    private record Frame(double left, double top, double scale, double squeeze, double down, long width, long height) {
        Point place(Point point) {
            return new Point((point.x() * squeeze - left) * scale, (point.y() * down - top) * scale);
        }
    }

    public static void main(String... arguments) throws IOException {
        for (var file : new ShapeFiles().make().entrySet()) {
            Files.writeString(TARGET.resolve(file.getKey()), file.getValue());
            System.out.println(file.getKey() + " " + file.getValue().length());
        }
    }

    /** File name → content. The fifty states and DC lie on one map of the nation; the territories have none there. */
    Map<String, String> make() {
        var onTheMap = byState(albers.layer("counties"));
        var everywhere = globe.layer("counties");
        var outlines = albers.layer("states");
        byState(everywhere).forEach((state, shapes) -> {
            var mapped = onTheMap.get(state);
            var outline = outlines.get(state);
            if (mapped == null || outline == null) {
                drawState(state, globe, shapes, "");
            } else {
                drawState(state, albers, mapped, nation.draw(outline).path());
                placeOnTheNation(mapped);
            }
        });
        return Map.of(
                "states.csv", file("state_fips,width,height,path_in_us_9750_by_6100", states),
                "counties.csv", file("fips,x,y,extent,path,us_x,us_y", counties),
                "neighbors.csv", file("fips,neighbors", neighbors(everywhere)));
    }

    private void drawState(String state, Topology topology, Map<String, List<Ring>> shapes, String path) {
        var frame = frame(topology, shapes.values(), topology == albers);
        var outline = new SvgOutline(topology, frame::place, 1.6, 14);
        states.put(state, frame.width() + "," + frame.height() + "," + path);
        shapes.forEach((fips, rings) -> {
            var drawn = outline.draw(rings);
            counties.put(
                    fips,
                    drawn.x() + "," + drawn.y() + "," + drawn.extent() + "," + drawn.path()
                            + (topology == albers ? "" : ",,"));
        });
    }

    private void placeOnTheNation(Map<String, List<Ring>> shapes) {
        shapes.forEach((fips, rings) -> {
            var drawn = nation.draw(rings);
            counties.merge(fips, drawn.x() + "," + drawn.y(), (line, dot) -> line + "," + dot);
        });
    }

    private static Frame frame(Topology topology, Collection<List<Ring>> shapes, boolean projected) {
        var points = shapes.stream()
                .flatMap(List::stream)
                .flatMap(ring -> topology.points(ring, line -> line).stream())
                .toList();
        double middle = points.stream().mapToDouble(Point::y).average().orElseThrow();
        double squeeze = projected ? 1 : Math.cos(Math.toRadians(middle));
        double down = projected ? 1 : -1;
        var x = points.stream().mapToDouble(p -> p.x() * squeeze).summaryStatistics();
        var y = points.stream().mapToDouble(p -> p.y() * down).summaryStatistics();
        double width = x.getMax() - x.getMin();
        double height = y.getMax() - y.getMin();
        double scale = LONGER_SIDE / Math.max(width, height);
        return new Frame(
                x.getMin(), y.getMin(), scale, squeeze, down, Math.round(width * scale), Math.round(height * scale));
    }

    private static SequencedMap<String, String> neighbors(Map<String, List<Ring>> shapes) {
        var sides = new HashMap<Integer, List<String>>();
        shapes.forEach((fips, rings) -> Topology.borders(rings)
                .forEach(border ->
                        sides.computeIfAbsent(border, _ -> new ArrayList<>()).add(fips)));
        var neighbors = new TreeMap<String, TreeSet<String>>();
        shapes.keySet().forEach(fips -> neighbors.put(fips, new TreeSet<>()));
        sides.values().stream().filter(both -> both.size() == 2).forEach(both -> {
            neighbors.computeIfAbsent(both.getFirst(), _ -> new TreeSet<>()).add(both.getLast());
            neighbors.computeIfAbsent(both.getLast(), _ -> new TreeSet<>()).add(both.getFirst());
        });
        var lines = new TreeMap<String, String>();
        neighbors.forEach((fips, others) -> lines.put(fips, String.join(" ", others)));
        return lines;
    }

    private static SequencedMap<String, SequencedMap<String, List<Ring>>> byState(Map<String, List<Ring>> shapes) {
        var states = new TreeMap<String, SequencedMap<String, List<Ring>>>();
        shapes.forEach((fips, rings) -> states.computeIfAbsent(fips.substring(0, 2), _ -> new TreeMap<>())
                .put(fips, rings));
        return states;
    }

    private static String file(String header, SequencedMap<String, String> lines) {
        return Stream.concat(
                        Stream.of(header), lines.entrySet().stream().map(line -> line.getKey() + "," + line.getValue()))
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
