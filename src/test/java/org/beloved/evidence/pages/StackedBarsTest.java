package org.beloved.evidence.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.beloved.evidence.figures.Ending;
import org.beloved.evidence.figures.Year;
import org.junit.jupiter.api.Test;

class StackedBarsTest {

    private final List<Year> years = List.of(
            new Year(2014, Map.of(Ending.BOOKED, 127, Ending.DECLINED, 115, Ending.OTHER, 69, Ending.NOT_RECORDED, 46)),
            new Year(2015, Map.of(Ending.BOOKED, 7, Ending.DECLINED, 53, Ending.NOT_RECORDED, 81)));

    @Test
    void partsStackWithoutGapsFromZeroToTheTotal() {
        for (StackedBars.Bar bar : StackedBars.of(years).bars()) {
            double bottom = 410;
            for (StackedBars.Part part : bar.parts()) {
                assertThat(part.y() + part.height()).isCloseTo(bottom, within(0.001));
                bottom = part.y();
            }
            assertThat(bottom).isCloseTo(bar.top(), within(0.001));
        }
    }

    @Test
    void heightsAreInProportion() {
        List<StackedBars.Bar> bars = StackedBars.of(years).bars();
        double first = 410 - bars.getFirst().top();
        double second = 410 - bars.getLast().top();
        assertThat(first / second).isCloseTo(357.0 / 141, within(0.001));
    }

    @Test
    void theScaleStartsAtZeroAndHasFewRoundLines() {
        assertThat(StackedBars.of(years).ticks().stream().map(StackedBars.Tick::value))
                .containsExactly(0, 100, 200, 300);
        assertThat(StackedBars.of(List.of()).ticks()).hasSize(1);
    }

    @Test
    void chartsSideBySideDrawTheSameNumberEquallyHigh() {
        StackedBars.Room small = StackedBars.Room.SMALL;
        StackedBars.Bar alone = StackedBars.of(years, 1000, small).bars().getFirst();
        StackedBars.Bar amongMany = StackedBars.of(List.of(years.getFirst(), new Year(2016, Map.of())), 1000, small)
                .bars()
                .getFirst();
        assertThat(alone.top()).isEqualTo(amongMany.top());
        assertThat(220 - alone.top()).isCloseTo(180 * 0.357, within(0.001));
    }
}
