package org.beloved.places;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.beloved.places.Topology.Point;
import org.beloved.places.Topology.Ring;

/** Turns rings into short SVG path data: straightened, moved into a frame, rounded to whole steps, relative. */
record SvgOutline(Topology topology, Projection projection, double tolerance, double smallestIsland) {

    @FunctionalInterface
    interface Projection {
        Point apply(Point point);
    }

    /** Path data, and the middle and the longer side of the largest piece. */
    record Drawn(String path, long x, long y, long extent) {}

    Drawn draw(List<Ring> rings) {
        var pieces = new ArrayList<List<Point>>();
        for (var ring : rings) {
            pieces.add(topology.points(ring, this::straighten).stream()
                    .map(projection::apply)
                    .map(point -> new Point(Math.rint(point.x()), Math.rint(point.y())))
                    .toList());
        }
        pieces.sort(Comparator.comparingDouble((List<Point> piece) -> -Math.abs(area(piece))));
        var path = new StringBuilder();
        for (var piece : pieces) {
            if (path.isEmpty() || Math.abs(area(piece)) >= smallestIsland) {
                append(path, piece);
            }
        }
        var middle = middle(pieces.getFirst());
        return new Drawn(path.toString(), Math.round(middle.x()), Math.round(middle.y()), extent(pieces.getFirst()));
    }

    private static void append(StringBuilder path, List<Point> ring) {
        var start = ring.getFirst();
        path.append('M').append((long) start.x());
        number(path, (long) start.y());
        path.append('l');
        var previous = start;
        boolean first = true;
        for (var point : ring.subList(1, ring.size())) {
            var dx = (long) (point.x() - previous.x());
            var dy = (long) (point.y() - previous.y());
            if (dx != 0 || dy != 0) {
                if (first) {
                    path.append(dx);
                } else {
                    number(path, dx);
                }
                number(path, dy);
                first = false;
            }
            previous = point;
        }
        path.append(first ? "0 0z" : "z");
    }

    private static void number(StringBuilder path, long value) {
        if (value >= 0) {
            path.append(' ');
        }
        path.append(value);
    }

    /** Douglas and Peucker's way of leaving out points; both ends stay, so that neighbors still meet. */
    private List<Point> straighten(List<Point> border) {
        var keep = new boolean[border.size()];
        keep[0] = true;
        keep[border.size() - 1] = true;
        straighten(border, 0, border.size() - 1, keep);
        var kept = new ArrayList<Point>();
        for (int i = 0; i < keep.length; i++) {
            if (keep[i]) {
                kept.add(border.get(i));
            }
        }
        return kept;
    }

    private void straighten(List<Point> border, int from, int to, boolean[] keep) {
        int farthest = -1;
        double distance = tolerance;
        for (int i = from + 1; i < to; i++) {
            double here = distance(border.get(i), border.get(from), border.get(to));
            if (here > distance) {
                distance = here;
                farthest = i;
            }
        }
        if (farthest > 0) {
            keep[farthest] = true;
            straighten(border, from, farthest, keep);
            straighten(border, farthest, to, keep);
        }
    }

    private double distance(Point point, Point from, Point to) {
        var p = projection.apply(point);
        var a = projection.apply(from);
        var b = projection.apply(to);
        double length = Math.hypot(b.x() - a.x(), b.y() - a.y());
        if (length == 0) {
            return Math.hypot(p.x() - a.x(), p.y() - a.y());
        }
        double along = ((p.x() - a.x()) * (b.x() - a.x()) + (p.y() - a.y()) * (b.y() - a.y())) / (length * length);
        double t = Math.clamp(along, 0, 1);
        return Math.hypot(p.x() - a.x() - t * (b.x() - a.x()), p.y() - a.y() - t * (b.y() - a.y()));
    }

    private static long extent(List<Point> ring) {
        var x = ring.stream().mapToDouble(Point::x).summaryStatistics();
        var y = ring.stream().mapToDouble(Point::y).summaryStatistics();
        return Math.round(Math.max(x.getMax() - x.getMin(), y.getMax() - y.getMin()));
    }

    private static double area(List<Point> ring) {
        double twice = 0;
        for (int i = 0; i < ring.size(); i++) {
            var a = ring.get(i);
            var b = ring.get((i + 1) % ring.size());
            twice += a.x() * b.y() - b.x() * a.y();
        }
        return twice / 2;
    }

    private static Point middle(List<Point> ring) {
        double area = area(ring);
        if (area == 0) {
            return ring.getFirst();
        }
        double x = 0;
        double y = 0;
        for (int i = 0; i < ring.size(); i++) {
            var a = ring.get(i);
            var b = ring.get((i + 1) % ring.size());
            double cross = a.x() * b.y() - b.x() * a.y();
            x += (a.x() + b.x()) * cross;
            y += (a.y() + b.y()) * cross;
        }
        return new Point(x / (6 * area), y / (6 * area));
    }
}
