package org.beloved.evidence.parquet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read from a file is what was written into it, whatever the texts are. */
class RowWriterTest {

    private static final int ROWS = 20_000;
    private static final int DIFFERENT = 9_000;

    @TempDir
    private Path folder;

    @Test
    void textsComeBackInTheirRowsAndPeopleAreNumberedAsTheyCame() throws Exception {
        SplittableRandom random = new SplittableRandom(7);
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < ROWS; row++) {
            rows.add(List.of(
                    random.nextInt(10) == 0 ? "" : "jail Ñ' " + random.nextInt(7),
                    random.nextInt(10) == 0 ? "" : "day " + random.nextInt(DIFFERENT),
                    random.nextInt(10) == 0 ? "" : Integer.toHexString(random.nextInt(DIFFERENT))));
        }
        Path file = folder.resolve("rows.parquet");
        try (RowWriter writer = new RowWriter(
                folder,
                List.of(
                        new RowWriter.Column("jail", RowWriter.Type.VARCHAR),
                        new RowWriter.Column("day", RowWriter.Type.VARCHAR),
                        new RowWriter.Column("person", RowWriter.Type.NUMBERED),
                        new RowWriter.Column("row", RowWriter.Type.INTEGER)))) {
            for (int row = 0; row < ROWS; row++) {
                writer.beginRow();
                for (String text : rows.get(row)) {
                    writer.text(text);
                }
                writer.number(row);
                writer.endRow();
            }
            writer.writeTo(file);
        }
        Map<String, String> people = new HashMap<>();
        List<List<String>> read = new ArrayList<>();
        RowReader.read(file, (number, values) -> {
            read.add(List.copyOf(values));
            return true;
        });
        assertThat(read.removeFirst()).containsExactly("jail", "day", "person", "row");
        assertThat(read).hasSize(ROWS);
        for (int row = 0; row < ROWS; row++) {
            List<String> wrote = rows.get(row);
            String person = wrote.get(2).isEmpty()
                    ? ""
                    : people.computeIfAbsent(wrote.get(2), _ -> Integer.toString(people.size() + 1));
            assertThat(read.get(row)).containsExactly(wrote.get(0), wrote.get(1), person, Integer.toString(row));
        }
    }

    @Test
    void aLongTextHasAPlaceOfItsOwn() {
        try (Numbering texts = new Numbering()) {
            String longer = "x".repeat(5_000_000);
            assertThat(List.of(texts.of("a"), texts.of(longer), texts.of("b"), texts.of(longer + "y"), texts.of("a")))
                    .containsExactly(0, 1, 2, 3, 0);
            assertThat(texts.text(1)).isEqualTo(longer);
            assertThat(texts.text(2)).isEqualTo("b");
        }
    }
}
