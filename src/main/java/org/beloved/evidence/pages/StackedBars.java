package org.beloved.evidence.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The geometry of a chart of stacked bars by year, in the units of its view box: 720 wide, 446 high, from zero. */
record StackedBars(List<Bar> bars, List<Tick> ticks) {

    private static final double LEFT = 70;
    private static final double RIGHT = 720;
    private static final double TOP = 60;
    private static final double BASE = 410;
    private static final double WIDEST = 72;
    private static final int MOST_TICKS = 5;

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
        int most = years.stream().mapToInt(Year::total).max().orElse(0);
        int step = step(most);
        double unit = (BASE - TOP) / Math.max(most, 1);
        return new StackedBars(bars(years, unit), ticks(most, step, unit));
    }

    private static List<Bar> bars(List<Year> years, double unit) {
        double room = (RIGHT - LEFT) / Math.max(years.size(), 1);
        double width = Math.min(WIDEST, room * 0.7);
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < years.size(); i++) {
            Year year = years.get(i);
            double left = LEFT + room * i + (room - width) / 2;
            List<Part> parts = parts(year, unit);
            bars.add(new Bar(
                    Integer.toString(year.year()), year.total(), left, width, BASE - year.total() * unit, parts));
        }
        return List.copyOf(bars);
    }

    private static List<Part> parts(Year year, double unit) {
        List<Part> parts = new ArrayList<>();
        double y = BASE;
        for (Ending ending : Ending.values()) {
            int count = year.count(ending);
            y -= count * unit;
            if (count > 0) {
                parts.add(new Part(ending, count, y, count * unit));
            }
        }
        return List.copyOf(parts);
    }

    private static List<Tick> ticks(int most, int step, double unit) {
        List<Tick> ticks = new ArrayList<>();
        for (int value = 0; value <= most; value += step) {
            ticks.add(new Tick(value, BASE - value * unit));
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
