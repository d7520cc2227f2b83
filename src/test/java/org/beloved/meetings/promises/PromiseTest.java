package org.beloved.meetings.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.beloved.meetings.Change;
import org.beloved.shared.Problem;
import org.beloved.shared.TeamId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PromiseTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 20);
    private static final LocalDate YESTERDAY = TODAY.minusDays(1);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    /** The table of every standing and every action: the standing it leads to, or the reason why not. */
    private static final String TABLE = """
            standing  | keep          | break          | silence          | reopen       | correct   | withdraw
            OPEN      | KEPT          | BROKEN         | not-due          | already-open | OPEN      | WITHDRAWN
            LATE      | KEPT          | BROKEN         | NO_REPLY         | already-open | LATE      | WITHDRAWN
            KEPT      | already-kept  | reopen-kept    | reopen-kept      | LATE         | KEPT      | WITHDRAWN
            BROKEN    | reopen-broken | already-broken | reopen-broken    | LATE         | BROKEN    | WITHDRAWN
            NO_REPLY  | KEPT          | BROKEN         | already-no-reply | LATE         | NO_REPLY  | WITHDRAWN
            WITHDRAWN | withdrawn     | withdrawn      | withdrawn        | LATE         | withdrawn | withdrawn
            """;

    record Pair(PromiseStanding standing, String action, String expected) {}

    static Stream<Pair> pairs() {
        List<List<String>> rows = TABLE.lines()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .toList();
        List<String> actions = rows.getFirst();
        return rows.stream()
                .skip(1)
                .flatMap(row -> Stream.iterate(1, i -> i < row.size(), i -> i + 1)
                        .map(i -> new Pair(PromiseStanding.valueOf(row.getFirst()), actions.get(i), row.get(i))));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyStandingAnswersEveryAction(Pair pair) {
        String answered = switch (act(pair.action(), standing(pair.standing()))) {
            case Change.Done(Happening made) -> made.promise().standing(TODAY).name();
            case Change.Refused(var problem) -> problem.key().replace("meetings.promises.refusal.", "");
        };
        assertThat(answered).isEqualTo(pair.expected());
    }

    @Test
    void theTableHasEveryPair() {
        assertThat(pairs()).hasSize(PromiseStanding.values().length * 6);
        assertThat(pairs().map(Pair::standing).distinct()).containsExactlyInAnyOrder(PromiseStanding.values());
    }

    @Test
    void everyRefusalHasASentenceInBothLanguages() throws IOException {
        List<String> reasons = Stream.concat(
                        pairs().map(Pair::expected).filter(text -> text.equals(text.toLowerCase(Locale.ROOT))),
                        Stream.of("ours", "ahead"))
                .distinct()
                .toList();
        assertThat(reasons).hasSizeGreaterThan(8);
        for (String language : List.of("", "_es")) {
            Properties messages = messages(language);
            assertThat(reasons)
                    .allSatisfy(reason -> assertThat(messages.getProperty("meetings.promises.refusal." + reason))
                            .as(reason + language)
                            .endsWith("."));
        }
    }

    @Test
    void lateIsComputedFromTheDayAndOnlyWhileOpen() {
        Promise dueToday = promise(Side.THEIRS, Optional.of(TODAY));
        assertThat(dueToday.standing(TODAY)).isEqualTo(PromiseStanding.OPEN);
        assertThat(dueToday.standing(TOMORROW)).isEqualTo(PromiseStanding.LATE);
        assertThat(promise(Side.THEIRS, Optional.empty()).standing(TODAY.plusYears(5)))
                .as("no date given")
                .isEqualTo(PromiseStanding.OPEN);
        assertThat(made(dueToday.keep(TODAY, TODAY)).standing(TOMORROW)).isEqualTo(PromiseStanding.KEPT);
    }

    @Test
    void withoutADayOneMayWriteThatNobodyAnswered() {
        assertThat(made(promise(Side.THEIRS, Optional.empty()).hearNothing(TODAY, TODAY))
                        .state())
                .isEqualTo(PromiseState.NO_REPLY);
    }

    @Test
    void fromOurselvesWeNeedNoReply() {
        assertThat(promise(Side.OURS, Optional.of(YESTERDAY)).hearNothing(TODAY, TODAY))
                .isEqualTo(Change.refused(Problem.overall("meetings.promises.refusal.ours")));
    }

    @Test
    void nothingIsKeptOnADayToCome() {
        assertThat(promise(Side.THEIRS, Optional.empty()).keep(TOMORROW, TODAY))
                .isEqualTo(Change.refused(Problem.overall("meetings.promises.refusal.ahead")));
        assertThat(made(promise(Side.THEIRS, Optional.empty()).keep(YESTERDAY, TODAY))
                        .settledOn())
                .hasValue(YESTERDAY);
    }

    @Test
    void aCorrectionKeepsEverythingElse() {
        Promise before = made(promise(Side.THEIRS, Optional.of(YESTERDAY)).keep(YESTERDAY, TODAY));
        Promised better = new Promised(Side.THEIRS, "I will read it twice", "Captain Ames", Optional.empty(), Set.of());
        Promise after = made(before.correct(better));
        assertThat(after.words()).isEqualTo("I will read it twice");
        assertThat(after.state()).isEqualTo(PromiseState.KEPT);
        assertThat(after.settledOn()).hasValue(YESTERDAY);
        assertThat(after.key()).isEqualTo(before.key());
        assertThat(after.noted()).isEqualTo(before.noted());
    }

    private static Change<Happening> act(String action, Promise promise) {
        return switch (action) {
            case "keep" -> promise.keep(TODAY, TODAY);
            case "break" -> promise.breakIt(TODAY, TODAY);
            case "silence" -> promise.hearNothing(TODAY, TODAY);
            case "reopen" -> promise.reopen();
            case "correct" -> promise.correct(promise.promised());
            case "withdraw" -> promise.withdraw(TODAY);
            default -> throw new AssertionError("no such action: " + action);
        };
    }

    private static Promise standing(PromiseStanding standing) {
        Promise late = promise(Side.THEIRS, Optional.of(YESTERDAY));
        return switch (standing) {
            case OPEN -> promise(Side.THEIRS, Optional.of(TOMORROW));
            case LATE -> late;
            case KEPT -> made(late.keep(TODAY, TODAY));
            case BROKEN -> made(late.breakIt(TODAY, TODAY));
            case NO_REPLY -> made(late.hearNothing(TODAY, TODAY));
            case WITHDRAWN -> made(late.withdraw(TODAY));
        };
    }

    private static Promise promise(Side side, Optional<LocalDate> byWhen) {
        return Promise.noted(
                new PromiseKey(TeamId.random(), UUID.randomUUID(), UUID.randomUUID(), 1),
                new Promised(side, "I will read it", "Sheriff Bautista", byWhen, Set.of()),
                new Noted(UUID.randomUUID(), Instant.parse("2026-12-10T15:11:00Z")));
    }

    private static Promise made(Change<Happening> change) {
        return switch (change) {
            case Change.Done(Happening made) -> made.promise();
            case Change.Refused(var problem) -> throw new AssertionError("refused: " + problem.key());
        };
    }

    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        try (Reader text = Files.newBufferedReader(
                Path.of("src/main/resources/messages/meetings.promises" + language + ".properties"))) {
            messages.load(text);
        }
        return messages;
    }
}
