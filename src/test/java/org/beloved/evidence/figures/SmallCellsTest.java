package org.beloved.evidence.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SmallCellsTest {

    private static final int TABLES = 4_000;

    /** Whatever the table: for each hidden cell there is another table that looks the same and differs in that cell. */
    @Test
    void noHiddenCellCanBeFoundBySubtraction() {
        Random random = new Random(20261126);
        int looked = 0;
        for (int i = 0; i < TABLES; i++) {
            List<Crossed.Counted> table = drawn(random);
            Crossed shown = Crossed.guarded(table);
            for (int line = 0; line <= table.size(); line++) {
                for (int column = 0; column < table.getFirst().cells().length; column++) {
                    if (cell(shown, line, column).isEmpty()) {
                        looked++;
                        assertThat(another(table, shown, line, column))
                                .as("line %d, column %d of %s", line, column, told(table))
                                .isPresent();
                    }
                }
            }
        }
        assertThat(looked).isGreaterThan(10_000);
    }

    @Test
    void noCellOfOneToNineIsShownAndEveryTotalIs() {
        Random random = new Random(7);
        for (int i = 0; i < TABLES; i++) {
            List<Crossed.Counted> table = drawn(random);
            Crossed shown = Crossed.guarded(table);
            for (int line = 0; line < table.size(); line++) {
                assertThat(shown.lines().get(line).total())
                        .isEqualTo(IntStream.of(table.get(line).cells()).sum());
            }
            List<Crossed.Line> all = new ArrayList<>(shown.lines());
            all.add(shown.all());
            assertThat(all.stream().flatMap(line -> line.cells().stream()))
                    .allSatisfy(cell ->
                            assertThat(cell.orElse(0)).matches(count -> count == 0 || count >= SmallCells.FEWEST));
        }
    }

    @Test
    void aTableWithoutSmallCellsIsShownWhole() {
        assertThat(Crossed.guarded(List.of(new Crossed.Counted(2014, 10, 0, 30), new Crossed.Counted(2015, 25, 11, 12)))
                        .hides())
                .isFalse();
    }

    @Test
    void oneSmallYearTakesTheSmallestOtherWithIt() {
        Crossed shown = Crossed.guarded(List.of(
                new Crossed.Counted(2013, 40, 40),
                new Crossed.Counted(2014, 3, 30),
                new Crossed.Counted(2015, 12, 15)));
        assertThat(shown.lines().stream().map(Crossed.Line::hides)).containsExactly(false, true, true);
        assertThat(shown.all().hides()).isFalse();
    }

    @Test
    void aCountyWhereAllAreOfOneKindShowsNothingButItsTotals() {
        Crossed shown = Crossed.guarded(List.of(new Crossed.Counted(2014, 4, 0), new Crossed.Counted(2015, 30, 0)));
        assertThat(shown.all().hides()).isTrue();
        assertThat(shown.all().total()).isEqualTo(34);
    }

    private static List<Crossed.Counted> drawn(Random random) {
        int columns = 2 + random.nextInt(3);
        int lines = 1 + random.nextInt(6);
        List<Crossed.Counted> table = new ArrayList<>();
        while (table.size() < lines) {
            int[] cells = IntStream.range(0, columns).map(_ -> count(random)).toArray();
            if (IntStream.of(cells).sum() > 0) {
                table.add(new Crossed.Counted(2010 + table.size(), cells));
            }
        }
        return table;
    }

    private static int count(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> 1 + random.nextInt(9);
            default -> random.nextInt(40);
        };
    }

    /** Searched by small moves: one person more here, one fewer there, in up to two lines and two columns. */
    private static Optional<List<Crossed.Counted>> another(
            List<Crossed.Counted> table, Crossed shown, int line, int column) {
        int columns = table.getFirst().cells().length;
        for (int first = 0; first < table.size(); first++) {
            for (int second = 0; second < table.size(); second++) {
                for (int one = 0; one < columns; one++) {
                    for (int other = 0; other < columns; other++) {
                        for (boolean square : new boolean[] {false, true}) {
                            List<Crossed.Counted> moved = moved(table, first, second, one, other, square);
                            if (isPossible(moved)
                                    && value(moved, line, column) != value(table, line, column)
                                    && looksTheSame(moved, shown)) {
                                return Optional.of(moved);
                            }
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static List<Crossed.Counted> moved(
            List<Crossed.Counted> table, int first, int second, int one, int other, boolean square) {
        List<Crossed.Counted> moved = table.stream()
                .map(line -> new Crossed.Counted(line.year(), line.cells().clone()))
                .toList();
        moved.get(first).cells()[one]++;
        moved.get(first).cells()[other]--;
        if (square) {
            moved.get(second).cells()[one]--;
            moved.get(second).cells()[other]++;
        }
        return moved;
    }

    private static boolean isPossible(List<Crossed.Counted> table) {
        return table.stream().allMatch(line -> IntStream.of(line.cells()).allMatch(count -> count >= 0));
    }

    /** Every number that is shown is what it would be of this table. */
    private static boolean looksTheSame(List<Crossed.Counted> table, Crossed shown) {
        for (int line = 0; line <= table.size(); line++) {
            for (int column = 0; column < table.getFirst().cells().length; column++) {
                Optional<Integer> cell = cell(shown, line, column);
                if (cell.isPresent() && cell.get() != value(table, line, column)) {
                    return false;
                }
            }
        }
        for (int line = 0; line < table.size(); line++) {
            if (IntStream.of(table.get(line).cells()).sum()
                    != shown.lines().get(line).total()) {
                return false;
            }
        }
        return true;
    }

    private static Optional<Integer> cell(Crossed shown, int line, int column) {
        Crossed.Line at = line < shown.lines().size() ? shown.lines().get(line) : shown.all();
        return at.cell(column).isPresent() ? Optional.of(at.cell(column).getAsInt()) : Optional.empty();
    }

    private static int value(List<Crossed.Counted> table, int line, int column) {
        return line < table.size()
                ? table.get(line).cells()[column]
                : table.stream().mapToInt(one -> one.cells()[column]).sum();
    }

    private static List<String> told(List<Crossed.Counted> table) {
        return table.stream().map(line -> Arrays.toString(line.cells())).toList();
    }
}
