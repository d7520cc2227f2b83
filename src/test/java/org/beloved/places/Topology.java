package org.beloved.places;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A TopoJSON file: borders ("arcs") stored once, shapes as lists of borders. */
final class Topology {

    record Point(double x, double y) {}

    /** One polygon ring as border numbers; a negative number n means border ~n walked backwards. */
    record Ring(List<Integer> arcs) {}

    private final List<List<Point>> arcs;
    private final JsonNode objects;

    private Topology(List<List<Point>> arcs, JsonNode objects) {
        this.arcs = arcs;
        this.objects = objects;
    }

    static Topology read(Path file) {
        var root = JsonMapper.shared().readTree(file);
        var scale = root.get("transform").get("scale");
        var translate = root.get("transform").get("translate");
        var arcs = new ArrayList<List<Point>>();
        for (var arc : root.get("arcs")) {
            var points = new ArrayList<Point>();
            long x = 0;
            long y = 0;
            for (var step : arc) {
                x += step.get(0).asLong();
                y += step.get(1).asLong();
                points.add(new Point(
                        x * scale.get(0).asDouble() + translate.get(0).asDouble(),
                        y * scale.get(1).asDouble() + translate.get(1).asDouble()));
            }
            arcs.add(points);
        }
        return new Topology(arcs, root.get("objects"));
    }

    /** The rings of every shape in a layer, by its id. */
    SequencedMap<String, List<Ring>> layer(String name) {
        var shapes = new TreeMap<String, List<Ring>>();
        for (var geometry : objects.get(name).get("geometries")) {
            var rings = new ArrayList<Ring>();
            collectRings(geometry.get("arcs"), rings);
            shapes.computeIfAbsent(geometry.get("id").asString(), _ -> new ArrayList<>())
                    .addAll(rings);
        }
        return shapes;
    }

    private static void collectRings(JsonNode node, List<Ring> rings) {
        if (node.get(0).isNumber()) {
            var ring = new ArrayList<Integer>();
            node.forEach(arc -> ring.add(arc.asInt()));
            rings.add(new Ring(ring));
        } else {
            node.forEach(child -> collectRings(child, rings));
        }
    }

    /** The ring as points, each border first changed by {@code line}; the same border changes the same way for both sides. */
    List<Point> points(Ring ring, UnaryOperator<List<Point>> line) {
        var points = new ArrayList<Point>();
        for (int arc : ring.arcs()) {
            var border = line.apply(arcs.get(arc < 0 ? ~arc : arc));
            points.addAll(arc < 0 ? border.reversed() : border);
        }
        return points;
    }

    static Set<Integer> borders(List<Ring> rings) {
        var borders = new HashSet<Integer>();
        rings.forEach(ring -> ring.arcs().forEach(arc -> borders.add(arc < 0 ? ~arc : arc)));
        return borders;
    }
}
