package org.beloved.desk.sums;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beloved.web.DeskItem;
import org.beloved.web.Pieces;
import org.beloved.web.TeamTally;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** What all teams together have done, on the desk. */
@Component
class Dashboard implements DeskItem {

    private final List<TeamTally> tallies;
    private final Sums sums;
    private final Pieces pieces;

    Dashboard(List<TeamTally> tallies, Sums sums, Pieces pieces) {
        this.tallies = tallies.stream()
                .sorted(Comparator.comparingInt(TeamTally::order))
                .toList();
        this.sums = sums;
        this.pieces = pieces;
    }

    /** One row of a table; a number that is not told is empty. */
    record Line(String what, String inAll, String thisWeek) {}

    /** One table. @param untold how many rows are missing, since too few teams stand behind them */
    record Table(String id, String title, List<Line> lines, int untold) {}

    @Override
    public int order() {
        return 1;
    }

    @Override
    public Content draw(LocalDate today, Words words) {
        List<Sum> all = sums.all();
        return pieces.piece(
                "desk/sums/show",
                Map.of(
                        "words",
                        words,
                        "tables",
                        tallies.stream().map(tally -> table(tally, all, words)).toList(),
                        "when",
                        sums.countedAt()
                                .map(at -> words.say(
                                        "desk.sums.when",
                                        "date",
                                        words.date(LocalDate.ofInstant(at, ZoneOffset.UTC), today),
                                        "time",
                                        words.time(LocalTime.ofInstant(at, ZoneOffset.UTC))))
                                .orElseGet(() -> words.say("desk.sums.never"))));
    }

    static Table table(TeamTally tally, List<Sum> all, Words words) {
        List<Sum> own =
                all.stream().filter(sum -> sum.name().equals(tally.name())).toList();
        List<Sum> told = own.stream().filter(Sum::isTold).toList();
        Optional<Sum> rest = tally.rest()
                .flatMap(code -> own.stream()
                        .filter(sum -> !sum.isTold())
                        .map(sum -> sum.called(code))
                        .reduce(Sum::and)
                        .filter(Sum::isTold));
        List<Line> lines = Stream.concat(told.stream(), rest.stream())
                .map(sum -> new Line(
                        tally.say(sum.code(), words),
                        words.number(sum.inAll().number()),
                        sum.thisWeek().told().isPresent()
                                ? words.number(sum.thisWeek().number())
                                : ""))
                .toList();
        return new Table(
                tally.name().replace('.', '-'),
                words.say(tally.name()),
                lines,
                rest.isPresent() ? 0 : own.size() - told.size());
    }
}
