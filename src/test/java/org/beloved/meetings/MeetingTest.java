package org.beloved.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beloved.shared.TeamId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MeetingTest {

    private static final ZoneId PHILADELPHIA = ZoneId.of("America/New_York");
    private static final Instant TEN =
            LocalDateTime.of(2026, 12, 10, 10, 0).atZone(PHILADELPHIA).toInstant();
    private static final Instant HALF_PAST = TEN.plus(Duration.ofMinutes(30));

    /** The table of every stage and every action: the stage it leads to, or the reason why not. */
    private static final String TABLE = """
            stage     | ask             | chase          | book          | move           | deputy         | cancel        | refuse         | hold           | debrief           | close
            WISHED    | ASKED           | not-asked      | BOOKED        | not-booked     | not-booked     | not-booked    | not-asked      | not-booked     | not-held          | not-held
            ASKED     | already-asked   | ASKED          | BOOKED        | not-booked     | not-booked     | not-booked    | REFUSED        | not-booked     | not-held          | not-held
            BOOKED    | already-booked  | already-booked | move-instead  | BOOKED         | BOOKED         | CANCELLED     | cancel-instead | HELD           | DEBRIEFED         | not-held
            HELD      | already-held    | already-held   | already-held  | already-held   | already-held   | already-held  | already-held   | already-held   | DEBRIEFED         | not-debriefed
            DEBRIEFED | already-held    | already-held   | already-held  | already-held   | already-held   | already-held  | already-held   | already-held   | already-debriefed | CLOSED
            CLOSED    | closed          | closed         | closed        | closed         | closed         | closed        | closed         | closed         | closed            | closed
            REFUSED   | ASKED           | was-refused    | BOOKED        | was-refused    | was-refused    | was-refused   | was-refused    | was-refused    | not-held          | not-held
            CANCELLED | ASKED           | was-cancelled  | BOOKED        | was-cancelled  | was-cancelled  | was-cancelled | was-cancelled  | was-cancelled  | not-held          | not-held
            """;

    record Pair(MeetingStage stage, String action, String expected) {}

    static Stream<Pair> pairs() {
        List<List<String>> rows = TABLE.lines()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .toList();
        List<String> actions = rows.getFirst();
        return rows.stream()
                .skip(1)
                .flatMap(row -> Stream.iterate(1, i -> i < row.size(), i -> i + 1)
                        .map(i -> new Pair(MeetingStage.valueOf(row.getFirst()), actions.get(i), row.get(i))));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void everyStageAnswersEveryAction(Pair pair) {
        String answered = switch (act(pair.action()).apply(at(pair.stage()))) {
            case Change.Done(Meeting meeting) -> meeting.stage().name();
            case Change.Refused(var problem) -> problem.key().replace("meetings.refusal.", "");
        };
        assertThat(answered).isEqualTo(pair.expected());
    }

    @Test
    void theTableHasEveryPair() {
        assertThat(pairs()).hasSize(MeetingStage.values().length * 10);
        assertThat(pairs().map(Pair::stage).distinct()).containsExactlyInAnyOrder(MeetingStage.values());
    }

    @Test
    void everyRefusalHasASentenceInBothLanguages() throws IOException {
        List<String> reasons = pairs().map(Pair::expected)
                .filter(expected -> expected.equals(expected.toLowerCase(Locale.ROOT)))
                .distinct()
                .toList();
        assertThat(reasons).hasSizeGreaterThan(10);
        for (String language : List.of("", "_es")) {
            Properties messages = messages(language);
            assertThat(Stream.concat(reasons.stream(), Stream.of("not-begun", "not-over")))
                    .allSatisfy(reason -> assertThat(messages.getProperty("meetings.refusal." + reason))
                            .as(reason + language)
                            .endsWith("."));
        }
    }

    @Test
    void aMeetingIsHeldNoEarlierThanAnHourBefore() {
        Meeting booked = at(MeetingStage.BOOKED);
        assertThat(booked.hold(TEN.minus(Duration.ofMinutes(61)))).isEqualTo(Change.refused("not-begun"));
        assertThat(taken(booked.hold(TEN.minus(Duration.ofMinutes(60)))).heldAt())
                .hasValue(TEN.minus(Duration.ofHours(1)));
    }

    @Test
    void afterwardsOpensByItselfAtThePlannedEnd() {
        Meeting booked = at(MeetingStage.BOOKED);
        assertThat(booked.isOverAt(HALF_PAST.minusSeconds(1))).isFalse();
        assertThat(booked.isOverAt(HALF_PAST)).isTrue();
        assertThat(booked.debrief(HALF_PAST.minusSeconds(1))).isEqualTo(Change.refused("not-over"));
        assertThat(taken(booked.debrief(HALF_PAST)).heldAt())
                .as("nobody pressed anything on the day")
                .hasValue(TEN);
    }

    @Test
    void aMoveKeepsTheStageAndTheNewDayCountsFromThen() {
        Appointment later = new Appointment(TEN.plus(Duration.ofDays(7)), PHILADELPHIA, 45, "", Means.VIDEO, "");
        Meeting moved = taken(at(MeetingStage.BOOKED).move(later));
        assertThat(moved.appointment()).hasValue(later);
        assertThat(moved.isOverAt(HALF_PAST)).isFalse();
    }

    @Test
    void aDeputyKeepsTheDayAndCanBeTakenBack() {
        Meeting deputy = taken(at(MeetingStage.BOOKED).sendDeputy(" Chief Deputy Ames "));
        assertThat(deputy.appointment().orElseThrow().deputy()).isEqualTo("Chief Deputy Ames");
        assertThat(taken(deputy.sendDeputy("")).appointment().orElseThrow().hasDeputy())
                .isFalse();
    }

    @Test
    void aCancelledMeetingStillSaysWhatWasCalledOffUntilItIsAskedForAgain() {
        Meeting cancelled = taken(at(MeetingStage.BOOKED).cancel());
        assertThat(cancelled.appointment()).isPresent();
        assertThat(taken(cancelled.ask()).appointment()).isEmpty();
    }

    @Test
    void daysAreCountedInTheCountysOwnTime() {
        Instant lateEvening =
                LocalDateTime.of(2026, 12, 10, 22, 0).atZone(PHILADELPHIA).toInstant();
        Appointment evening = new Appointment(lateEvening, PHILADELPHIA, 30, "", Means.IN_PERSON, "");
        assertThat(evening.daysFrom(LocalDate.of(2026, 12, 1))).isEqualTo(9);
        assertThat(evening.day()).isEqualTo(LocalDate.of(2026, 12, 10));
    }

    private static Function<Meeting, Change<Meeting>> act(String action) {
        return switch (action) {
            case "ask" -> Meeting::ask;
            case "chase" -> Meeting::chase;
            case "book" -> meeting -> meeting.book(tenOClock());
            case "move" -> meeting -> meeting.move(tenOClock());
            case "deputy" -> meeting -> meeting.sendDeputy("Chief Deputy Ames");
            case "cancel" -> Meeting::cancel;
            case "refuse" -> Meeting::refuse;
            case "hold" -> meeting -> meeting.hold(TEN);
            case "debrief" -> meeting -> meeting.debrief(HALF_PAST);
            case "close" -> Meeting::close;
            default -> throw new AssertionError("no such action: " + action);
        };
    }

    private static Meeting at(MeetingStage stage) {
        boolean dated = stage.isAfter() || stage == MeetingStage.BOOKED || stage == MeetingStage.CANCELLED;
        return new Meeting(
                MeetingKey.first(TeamId.random(), UUID.randomUUID()),
                stage,
                dated ? Optional.of(tenOClock()) : Optional.empty(),
                Set.of(UUID.randomUUID()),
                stage.isAfter() ? Optional.of(TEN) : Optional.empty(),
                1);
    }

    private static Appointment tenOClock() {
        return new Appointment(TEN, PHILADELPHIA, 30, "The sheriff's office", Means.IN_PERSON, "");
    }

    private static Meeting taken(Change<Meeting> turn) {
        return switch (turn) {
            case Change.Done(Meeting meeting) -> meeting;
            case Change.Refused(var problem) -> throw new AssertionError("refused: " + problem.key());
        };
    }

    private static Properties messages(String language) throws IOException {
        Properties messages = new Properties();
        try (Reader text =
                Files.newBufferedReader(Path.of("src/main/resources/messages/meetings" + language + ".properties"))) {
            messages.load(text);
        }
        return messages;
    }
}
