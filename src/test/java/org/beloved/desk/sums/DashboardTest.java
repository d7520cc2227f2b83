package org.beloved.desk.sums;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.beloved.shared.TeamId;
import org.beloved.web.Language;
import org.beloved.web.Phrasebook;
import org.beloved.web.TeamTally;
import org.beloved.web.Words;
import org.junit.jupiter.api.Test;

/** What too few teams stand behind is not told. */
class DashboardTest {

    private static final Words WORDS = new Phrasebook().in(Language.ENGLISH);

    private record Named(Optional<String> rest) implements TeamTally {

        @Override
        public int order() {
            return 0;
        }

        @Override
        public String name() {
            return "meetings.tally";
        }

        @Override
        public List<Part> count(TeamId team, Span week) {
            return List.of();
        }

        @Override
        public String say(String code, Words words) {
            return code;
        }
    }

    @Test
    void aNumberOfOneOrTwoTeamsIsNotTold() {
        var table = Dashboard.table(
                new Named(Optional.empty()), List.of(sum("KEPT", 9, 2), sum("OPEN", 5, 3), sum("LATE", 0, 0)), WORDS);
        assertThat(table.lines())
                .containsExactly(new Dashboard.Line("OPEN", "5", "5"), new Dashboard.Line("LATE", "0", "0"));
        assertThat(table.untold()).isEqualTo(1);
    }

    @Test
    void whatIsNewThisWeekMayBeTooFewWhereAllIsNot() {
        var sum = new Sum("meetings.tally", "HELD", new Sum.Count(40, 12), new Sum.Count(1, 1));
        assertThat(Dashboard.table(new Named(Optional.empty()), List.of(sum), WORDS)
                        .lines())
                .containsExactly(new Dashboard.Line("HELD", "40", ""));
    }

    @Test
    void smallPartsGoTogetherWhereTheyCan() {
        var table = Dashboard.table(
                new Named(Optional.of("ELSEWHERE")),
                List.of(sum("02", 2, 2), sum("06", 8, 8), sum("56", 1, 1), sum("72", 2, 2)),
                WORDS);
        assertThat(table.lines())
                .containsExactly(new Dashboard.Line("06", "8", "8"), new Dashboard.Line("ELSEWHERE", "5", "5"));
        assertThat(table.untold()).isZero();
        assertThat(Dashboard.table(new Named(Optional.of("ELSEWHERE")), List.of(sum("56", 2, 2)), WORDS)
                        .lines())
                .as("together still too few")
                .isEmpty();
    }

    private static Sum sum(String code, long number, int teams) {
        return new Sum("meetings.tally", code, new Sum.Count(number, teams), new Sum.Count(number, teams));
    }
}
