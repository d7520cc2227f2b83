package org.beloved.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ShapesTest {

    @Test
    void theCommittedShapesAreWhatTheToolMakes() throws IOException {
        var made = new ShapeFiles().make();
        assertThat(made).hasSize(3);
        for (var file : made.entrySet()) {
            assertThat(Files.readString(ShapeFiles.TARGET.resolve(file.getKey())))
                    .as(file.getKey())
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void everyCountyHasAShapeInItsStatesFrame() {
        int seen = 0;
        for (var county : Places.shipped().counties()) {
            var frame = Shapes.state(county.state().fips()).orElseThrow();
            var shape = Shapes.county(county.fips()).orElseThrow();
            assertThat(shape.path()).matches("(M-?[0-9]+[ -][0-9]+l[-0-9 ]+z)+");
            assertThat(shape.middle().x()).isBetween(0, frame.width());
            assertThat(shape.middle().y()).isBetween(0, frame.height());
            assertThat(shape.inNation().isPresent())
                    .isEqualTo(Integer.parseInt(county.state().fips().code()) <= 56);
            seen++;
        }
        assertThat(seen).isEqualTo(3233);
    }

    @Test
    void theOutlinesOfAllStatesTogetherStayLight() {
        var paths = Places.shipped().states().stream()
                .mapToInt(state ->
                        Shapes.state(state.fips()).orElseThrow().pathInNation().length())
                .toArray();
        assertThat(paths).hasSize(56);
        assertThat(Arrays.stream(paths).filter(length -> length > 0).count()).isEqualTo(51);
        assertThat(Arrays.stream(paths).sum()).isLessThan(60_000);
    }
}
