package org.beloved.evidence.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.beloved.evidence.figures.Ending;
import org.beloved.evidence.figures.Year;

/** The geometry of a chart of stacked bars by year, in the units of its view box, from zero. */
record StackedBars(Room room, List<Bar> bars, List<Tick> ticks) {

    private static final double WIDEST = 72;
    private static final int MOST_TICKS = 5;

    /** How much room there is; the view box is {@code right} wide and ends 36 below the base. */
    enum Room {
        /** One chart across the page. */
        WIDE(70, 720, 60, 410),
        /** One of several side by side. */
        SMALL(46, 360, 40, 220);

        private final double left;
        private final double right;
        private final double top;
        private final double base;

        Room(double left, double right, double top, double base) {
            this.left = left;
            this.right = right;
            this.top = top;
            this.base = base;
        }

        String box() {
            return "0 %.0f %.0f %.0f".formatted(top - 36, right, base - top + 72);
        }

        String axisStart() {
            return number(left - 8);
        }

        String tickEnd() {
            return number(left - 16);
        }

        String right() {
            return number(right);
        }

        String yearLine() {
            return number(base + 28);
        }
    }

    /** One year's bar. */
    record Bar(String year, int total, double left, double width, double top, List<Part> parts) {

        String middle() {
            return number(left + width / 2);
        }

        String aboveTop() {
            return number(top - 9);
        }
    }

    /** One ending within a bar; a number is written into it where there is room. */
    record Part(Ending ending, int count, double y, double height) {

        boolean hasRoom() {
            return height >= 30;
        }

        String top() {
            return number(y);
        }

        String tall() {
            return number(height);
        }

        String middle() {
            return number(y + height / 2 + 7);
        }
    }

    /** A line of the scale. */
    record Tick(int value, double y) {

        String line() {
            return number(y);
        }

        String label() {
            return number(y + 6);
        }

        boolean isBase() {
            return value == 0;
        }
    }

    static StackedBars of(List<Year> years) {
        return of(years, years.stream().mapToInt(Year::total).max().orElse(0), Room.WIDE);
    }

    /** @param most the highest bar of all that are to be drawn on one scale */
    static StackedBars of(List<Year> years, int most, Room room) {
        double unit = (room.base - room.top) / Math.max(most, 1);
        return new StackedBars(room, bars(years, unit, room), ticks(most, unit, room));
    }

    private static List<Bar> bars(List<Year> years, double unit, Room frame) {
        double room = (frame.right - frame.left) / Math.max(years.size(), 1);
        double width = Math.min(WIDEST, room * 0.7);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            Year year = years.get(i);
            double left = frame.left + room * i + (room - width) / 2;
            List<Part> parts = parts(year, unit, frame.base);
            bars.add(new Bar(
                    Integer.toString(year.year()), year.total(), left, width, frame.base - year.total() * unit, parts));
        }
        return List.copyOf(bars);
    }

    private static List<Part> parts(Year year, double unit, double base) {
        List<Part> parts = new ArrayList<>();
        double y = base;
        for (Ending ending : Ending.values()) {
            int count = year.count(ending);
            y -= count * unit;
            if (count > 0) {
                parts.add(new Part(ending, count, y, count * unit));
            }
        }
        return List.copyOf(parts);
    }

    private static List<Tick> ticks(int most, double unit, Room room) {
        List<Tick> ticks = new ArrayList<>();
        int step = step(most);
        for (int value = 0; value <= most; value += step) {
            ticks.add(new Tick(value, room.base - value * unit));
        }
        return List.copyOf(ticks);
    }

    /** 1, 2 or 5 times a power of ten, so that few lines are drawn. */
    private static int step(int most) {
        int power = 1;
        while (true) {
            for (int factor : new int[] {1, 2, 5}) {
                if (most <= MOST_TICKS * factor * power) {
                    return factor * power;
                }
            }
            power *= 10;
        }
    }

    static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
