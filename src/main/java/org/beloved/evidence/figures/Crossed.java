package org.beloved.evidence.figures;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Requests by year and by something else, as they may be shown: what is hidden is not in it. */
public record Crossed(List<Line> lines, Line all) {

    /**
     * One year, or all of them.
     *
     * @param year 0 for all years
     * @param cells empty where the number is hidden
     */
    public record Line(int year, int total, List<OptionalInt> cells) {

        public Line {
            cells = List.copyOf(cells);
        }

        public OptionalInt cell(int column) {
            return cells.get(column);
        }

        public boolean hides() {
            return cells.stream().anyMatch(OptionalInt::isEmpty);
        }
    }

    public Crossed {
        lines = List.copyOf(lines);
    }

    /** One year before anything is hidden. */
    public record Counted(int year, int... cells) {}

    /** Everything is shown: the columns tell nothing about the people. */
    static Crossed open(List<Counted> years) {
        return of(years, new BitSet());
    }

    /** The columns tell something about the people, so small cells are hidden. */
    static Crossed guarded(List<Counted> years) {
        return of(years, years.isEmpty() ? new BitSet() : SmallCells.hidden(cells(years)));
    }

    private static Crossed of(List<Counted> years, BitSet hidden) {
        List<int[]> cells = cells(years);
        int columns = cells.isEmpty() ? 0 : cells.getFirst().length;
        BitSet empty = hidden.get(cells.size()) ? new BitSet() : emptyColumns(cells, hidden, columns);
        List<Line> lines = new ArrayList<>();
        for (int line = 0; line < cells.size(); line++) {
            lines.add(line(years.get(line).year(), cells.get(line), hidden.get(line), empty));
        }
        BitSet every = new BitSet();
        every.set(0, cells.size());
        int[] sums = cells.isEmpty() ? new int[0] : SmallCells.sums(cells, every);
        return new Crossed(lines, line(0, sums, hidden.get(cells.size()), new BitSet()));
    }

    /** Where all hidden lines together have nobody, subtraction would find the noughts; so they are simply shown. */
    private static BitSet emptyColumns(List<int[]> cells, BitSet hidden, int columns) {
        BitSet empty = new BitSet();
        if (!hidden.isEmpty()) {
            int[] sums = SmallCells.sums(cells, hidden);
            IntStream.range(0, columns).filter(column -> sums[column] == 0).forEach(empty::set);
        }
        return empty;
    }

    private static Line line(int year, int[] cells, boolean hidden, BitSet empty) {
        return new Line(
                year,
                IntStream.of(cells).sum(),
                IntStream.range(0, cells.length)
                        .mapToObj(column ->
                                hidden && !empty.get(column) ? OptionalInt.empty() : OptionalInt.of(cells[column]))
                        .toList());
    }

    private static List<int[]> cells(List<Counted> years) {
        return years.stream().map(Counted::cells).toList();
    }

    public boolean hides() {
        return all.hides() || lines.stream().anyMatch(Line::hides);
    }
}
