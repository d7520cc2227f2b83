package org.beloved.evidence.counting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import org.beloved.policy.Truth;
import org.junit.jupiter.api.Test;

class PlanesTest {

    private final SplittableRandom random = new SplittableRandom(7);

    @Test
    void followKleenesTables() {
        for (Truth one : Truth.values()) {
            for (Truth other : Truth.values()) {
                Planes first = Planes.constant(70, one);
                Planes second = Planes.constant(70, other);
                assertThat(Planes.all(70, List.of(first, second)).at(69)).isEqualTo(one.and(other));
                assertThat(Planes.any(70, List.of(first, second)).at(69)).isEqualTo(one.or(other));
                assertThat(first.not().at(69)).isEqualTo(one.not());
            }
        }
    }

    @Test
    void countInAnyRange() {
        for (int rows : new int[] {0, 1, 63, 64, 65, 128, 200}) {
            int[] told = new int[rows];
            for (int row = 0; row < rows; row++) {
                told[row] = random.nextInt(Truth.values().length);
            }
            Planes planes = Planes.of(rows, row -> told[row]);
            for (int from = 0; from <= rows; from++) {
                for (int to = from; to <= rows; to++) {
                    int surely = 0;
                    int atMost = 0;
                    for (int row = from; row < to; row++) {
                        surely += planes.at(row) == Truth.YES ? 1 : 0;
                        atMost += planes.at(row) == Truth.NO ? 0 : 1;
                    }
                    assertThat(planes.surelyIn(from, to)).isEqualTo(surely);
                    assertThat(planes.atMostIn(from, to)).isEqualTo(atMost);
                    assertThat(planes.not().surelyIn(from, to)).isEqualTo(to - from - atMost);
                }
            }
        }
    }
}
