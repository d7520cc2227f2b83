package org.beloved.evidence.figures;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which lines of a table about people are shown without their cells. A line with a cell of one to nine is; so that no
 * subtraction finds the cell again, the smallest further lines are too, until the hidden lines are at least two and have
 * people in at least two columns; where that cannot be reached, the line for all years is. The totals always stay, and a
 * nought is shown: it tells of nobody.
 *
 * <p>Why that is enough: two hidden lines and two columns make a rectangle. Adding one to two of its corners and taking
 * one from the other two leaves every total as it was, so each hidden cell could be another number.
 */
public final class SmallCells {

    /** The smallest number of people that is shown. */
    public static final int FEWEST = 10;

    private SmallCells() {}

    /** @return the lines whose cells are hidden, by number; the number after the last line is the line for all */
    static BitSet hidden(List<int[]> lines) {
        BitSet hidden = new BitSet();
        for (int line = 0; line < lines.size(); line++) {
            hidden.set(line, IntStream.of(lines.get(line)).anyMatch(SmallCells::isSmall));
        }
        if (hidden.isEmpty()) {
            return hidden;
        }
        int all = lines.size();
        if (IntStream.of(sums(lines, everyLine(all))).anyMatch(SmallCells::isSmall)) {
            hidden.set(all);
            return hidden;
        }
        for (int next : bySize(lines, hidden)) {
            if (isOpen(lines, hidden)) {
                return hidden;
            }
            hidden.set(next);
        }
        if (!isOpen(lines, hidden)) {
            hidden.set(all);
        }
        return hidden;
    }

    static boolean isSmall(int count) {
        return count > 0 && count < FEWEST;
    }

    /** What the cells of some lines add up to, column by column. */
    static int[] sums(List<int[]> lines, BitSet which) {
        int[] sums = new int[lines.getFirst().length];
        which.stream()
                .filter(line -> line < lines.size())
                .forEach(line ->
                        IntStream.range(0, sums.length).forEach(column -> sums[column] += lines.get(line)[column]));
        return sums;
    }

    private static boolean isOpen(List<int[]> lines, BitSet hidden) {
        return hidden.cardinality() >= 2
                && IntStream.of(sums(lines, hidden)).filter(sum -> sum > 0).count() >= 2;
    }

    private static List<Integer> bySize(List<int[]> lines, BitSet but) {
        return IntStream.range(0, lines.size())
                .filter(line -> !but.get(line))
                .boxed()
                .sorted(Comparator.comparingInt(
                        (Integer line) -> IntStream.of(lines.get(line)).sum()))
                .toList();
    }

    private static BitSet everyLine(int lines) {
        BitSet every = new BitSet();
        every.set(0, lines);
        return every;
    }
}
