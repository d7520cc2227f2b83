package org.beloved.meetings.followups;

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
import java.util.Properties;
import java.util.UUID;
import java.util.stream.Stream;
import org.beloved.meetings.Change;
import org.beloved.meetings.promises.Noted;
import org.beloved.shared.TeamId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FollowUpTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 20);

    private static final String TABLE = """
            state   | finish       | drop            | dropSilently    | reopen       | change
            OPEN    | DONE         | DROPPED         | no-reason       | already-open | OPEN
            DONE    | already-done | was-done        | was-done        | OPEN         | was-done
            DROPPED | was-dropped  | already-dropped | already-dropped | OPEN         | was-dropped
            """;

    record Pair(FollowUp.State state, String action, String expected) {}

    static Stream<Pair> pairs() {
        List<List<String>> rows = TABLE.lines()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .toList();
        List<String> actions = rows.getFirst();
        return rows.stream()
                .skip(1)
                .flatMap(row -> Stream.iterate(1, i -> i < row.size(), i -> i + 1)
                        .map(i -> new Pair(FollowUp.State.valueOf(row.getFirst()), actions.get(i), row.get(i))));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyStateAnswersEveryAction(Pair pair) {
        String answered = switch (act(pair.action(), at(pair.state()))) {
            case Change.Done(FollowUp followUp) -> followUp.state().name();
            case Change.Refused(var problem) -> problem.key().replace("meetings.followups.refusal.", "");
        };
        assertThat(answered).isEqualTo(pair.expected());
    }

    @Test
    void theTableHasEveryPairAndEveryRefusalASentence() throws IOException {
        assertThat(pairs()).hasSize(FollowUp.State.values().length * 5);
        for (String language : List.of("", "_es")) {
            Properties messages = messages(language);
            assertThat(pairs().map(Pair::expected).filter(text -> text.equals(text.toLowerCase(Locale.ROOT))))
                    .hasSizeGreaterThan(8)
                    .allSatisfy(reason -> assertThat(messages.getProperty("meetings.followups.refusal." + reason))
                            .as(reason + language)
                            .endsWith("."));
        }
    }

    @Test
    void itIsLateFromTheDayAfterAndOnlyWhileOpen() {
        FollowUp open = at(FollowUp.State.OPEN);
        assertThat(open.isLate(TODAY)).isFalse();
        assertThat(open.isLate(TODAY.plusDays(1))).isTrue();
        assertThat(at(FollowUp.State.DONE).isLate(TODAY.plusDays(1))).isFalse();
    }

    @Test
    void takenUpAgainItHasNoReasonLeft() {
        assertThat(made(at(FollowUp.State.DROPPED).reopen()).reason()).isEmpty();
        assertThat(made(at(FollowUp.State.DROPPED).reopen()).settledOn()).isEmpty();
    }

    private static Change<FollowUp> act(String action, FollowUp followUp) {
        return switch (action) {
            case "finish" -> followUp.finish(TODAY);
            case "drop" -> followUp.drop("The captain did it", TODAY);
            case "dropSilently" -> followUp.drop(" ", TODAY);
            case "reopen" -> followUp.reopen();
            case "change" -> followUp.change(followUp.task());
            default -> throw new AssertionError("no such action: " + action);
        };
    }

    private static FollowUp at(FollowUp.State state) {
        FollowUp open = FollowUp.made(
                new FollowUp.Key(TeamId.random(), UUID.randomUUID(), UUID.randomUUID()),
                new FollowUp.Task("Mail the letter", UUID.randomUUID(), TODAY, FollowUp.Source.NONE),
                new Noted(UUID.randomUUID(), Instant.parse("2026-12-10T15:11:00Z")));
        return switch (state) {
            case OPEN -> open;
            case DONE -> made(open.finish(TODAY));
            case DROPPED -> made(open.drop("The captain did it", TODAY));
        };
    }

    private static FollowUp made(Change<FollowUp> change) {
        return switch (change) {
            case Change.Done(FollowUp followUp) -> followUp;
            case Change.Refused(var problem) -> throw new AssertionError("refused: " + problem.key());
        };
    }

    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        try (Reader text = Files.newBufferedReader(
                Path.of("src/main/resources/messages/meetings.followups" + language + ".properties"))) {
            messages.load(text);
        }
        return messages;
    }
}
