package org.beloved.evidence.cost;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Optional;
import org.beloved.evidence.figures.CountyFigures;
import org.beloved.evidence.figures.Figures;
import org.beloved.evidence.store.DataSets;
import org.beloved.shared.Fips;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

class CostTest {

    private final CountyFigures philadelphia =
            new Figures(DataSets.shippedOnly()).current().county(new Fips("42101"));

    @Test
    void itIsPeopleTimesDaysTimesTheCostOfADayAtBothEnds() {
        CostAsked asked = asked("year", "2014", "days", "orleans-days", "day-cost", "colorado-cost");
        Cost cost = asked.cost(philadelphia);
        assertThat(cost.requests()).isEqualTo(Span.of(127, 357 - 115));
        assertThat(cost.total().low()).isEqualByComparingTo(new BigDecimal("127").multiply(new BigDecimal("64.90")));
        assertThat(cost.total().high()).isEqualByComparingTo(new BigDecimal("242").multiply(new BigDecimal("64.90")));
        assertThat(cost.total().rounded()).isEqualTo(new Span(new BigDecimal("8.2E+3"), new BigDecimal("1.6E+4")));
    }

    @Test
    void atFirstItIsTheNewestWholeYearOverAllStudies() {
        Cost cost = Cost.atFirst(philadelphia);
        assertThat(cost.year()).hasValue(2014);
        assertThat(cost.taken(Factor.DAYS).span()).isEqualTo(new Span(new BigDecimal("1.18"), new BigDecimal("30")));
        assertThat(cost.taken(Factor.DAY_COST).span())
                .isEqualTo(new Span(new BigDecimal("22.39"), new BigDecimal("168")));
    }

    @Test
    void ownNumbersCountOnlyWithASource() {
        CostAsked bare = asked("days-low", "1", "days-high", "2");
        assertThat(bare.form().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("days-source"));
        CostAsked told = asked("days-low", "1", "days-high", "$2", "days-source", "Letter from the jail");
        assertThat(told.form().isBad()).isFalse();
        assertThat(told.cost(philadelphia).taken(Factor.DAYS))
                .isEqualTo(new Taken.Own(Span.of(1, 2), "Letter from the jail"));
    }

    @Test
    void numbersThatAreNoneOrStandUpsideDownAreToMend() {
        assertThat(asked("days-low", "-1", "days-high", "many", "days-source", "x")
                        .form()
                        .problems())
                .hasSize(2);
        assertThat(asked("day-cost-low", "80", "day-cost-high", "40", "day-cost-source", "x")
                        .form()
                        .problems())
                .hasSize(1);
        assertThatThrownBy(() -> Span.of(2, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void oneNumberIsNoAnswer() {
        CountyFigures figures = new Figures(DataSets.shippedOnly()).current().county(new Fips("42013"));
        Cost cost = asked("year", "2011", "days", "colorado-days", "day-cost", "colorado-cost")
                .cost(figures);
        assertThat(cost.year()).isEqualTo(Optional.of(2011));
        assertThat(cost.requests()).as("one request, and ICE took the person").isEqualTo(Span.of(1, 1));
        assertThat(cost.isRange()).isFalse();
    }

    @Test
    void anAddressAsksTheSameAgain() {
        Cost cost = asked(
                        "year",
                        "all",
                        "days",
                        "king-days",
                        "day-cost-low",
                        "50",
                        "day-cost-high",
                        "60",
                        "day-cost-source",
                        "Budget & page 4")
                .cost(philadelphia);
        assertThat(CostAsked.query(cost))
                .isEqualTo(
                        "year=all&days=king-days&day-cost-low=50&day-cost-high=60&day-cost-source=Budget+%26+page+4");
    }

    private CostAsked asked(String... namesAndValues) {
        MultiValueMap<String, String> typed = new LinkedMultiValueMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            typed.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return CostAsked.read(typed, philadelphia);
    }
}
