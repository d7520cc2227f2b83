package org.beloved.meetings.promises;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.beloved.RoomTest;
import org.beloved.meetings.Change;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.TestMeetings;
import org.beloved.shared.AccountId;
import org.beloved.shared.TeamId;
import org.beloved.teams.TestTeam;
import org.beloved.teams.TestTeams;
import org.beloved.walls.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RoomTest
class PromisesTests {

    private static final Promised WILL_READ = new Promised(
            Side.THEIRS,
            "If you send me that policy I will read it",
            "Sheriff Bautista",
            Optional.of(LocalDate.of(2026, 12, 18)),
            Set.of(UUID.randomUUID(), UUID.randomUUID()));

    @Autowired
    Scope scope;

    @Autowired
    Promises promises;

    @Autowired
    PromiseEvents events;

    @Autowired
    JdbcClient sql;

    @Autowired
    TestTeams teams;

    @Autowired
    TestMeetings meetings;

    private TestTeam team;
    private Meeting held;
    private final Noted noted = new Noted(UUID.randomUUID(), Instant.parse("2026-12-10T15:11:00Z"));

    @BeforeEach
    void aMeetingWasHeld() {
        team = teams.begin(AccountId.random());
        held = meetings.over(team);
    }

    @Test
    void aPromiseIsFoundAsItWasWrittenDown() {
        Promise found = inTeam(() -> {
            promises.add(team.id(), held.id(), UUID.randomUUID(), WILL_READ, noted);
            return promises.ofMeeting(team.id(), held.id()).getFirst();
        });
        assertThat(found.promised()).isEqualTo(WILL_READ);
        assertThat(found.noted()).isEqualTo(noted);
        assertThat(found.number()).isEqualTo(1);
        assertThat(inTeam(() -> promises.of(team.id(), team.effort().id()))).containsExactly(found);
    }

    @Test
    void sentTwiceItIsWrittenOnce() {
        UUID id = UUID.randomUUID();
        for (int i = 0; i < 2; i++) {
            inTeam(() -> {
                promises.add(team.id(), held.id(), id, WILL_READ, noted);
                return 0;
            });
        }
        assertThat(inTeam(() -> promises.ofMeeting(team.id(), held.id()))).hasSize(1);
    }

    @Test
    void twoNoteTakersAtOnceAreBothKept() throws Exception {
        int writers = 8;
        try (ExecutorService pool = Executors.newFixedThreadPool(writers)) {
            List<Future<Integer>> all = IntStream.range(0, writers)
                    .mapToObj(_ -> pool.submit(() -> inTeam(() -> {
                        promises.add(team.id(), held.id(), UUID.randomUUID(), WILL_READ, noted);
                        return 0;
                    })))
                    .toList();
            for (Future<Integer> one : all) {
                one.get();
            }
        }
        assertThat(inTeam(() -> promises.ofMeeting(team.id(), held.id())).stream()
                        .map(Promise::number))
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    }

    @Test
    void whatStoodThereBeforeACorrectionIsKept() {
        inTeam(() -> {
            Promise before = added();
            Promised better = new Promised(
                    Side.THEIRS, "I will read it this week", "Sheriff Bautista", Optional.empty(), Set.of());
            assertThat(promises.save(before, done(before.correct(better)), "", noted))
                    .isTrue();
            assertThat(promises.save(before, done(before.correct(better)), "", noted))
                    .as("the second of two editors")
                    .isFalse();
            Promise after = promises.find(team.id(), before.id()).orElseThrow();
            assertThat(after.promised()).isEqualTo(better);
            assertThat(after.version()).isEqualTo(2);
            assertThat(events.of(after)).singleElement().satisfies(event -> {
                assertThat(event.what()).isEqualTo(PromiseEvent.What.CORRECTED);
                assertThat(event.wordsBefore()).hasValue(WILL_READ.words());
                assertThat(event.dayBefore()).isEqualTo(WILL_READ.byWhen());
            });
            return 0;
        });
    }

    @Test
    void aPromiseTakenBackLeavesItsMeeting() {
        inTeam(() -> {
            Promise before = added();
            LocalDate day = LocalDate.of(2026, 12, 11);
            promises.save(before, done(before.withdraw(day)), "We misheard", noted);
            assertThat(promises.ofMeeting(team.id(), held.id())).isEmpty();
            assertThat(promises.of(team.id(), team.effort().id()))
                    .as("its history stays")
                    .hasSize(1);
            assertThat(events.of(before).getFirst().remark()).isEqualTo("We misheard");
            return 0;
        });
    }

    @Test
    void theWordsLieSealedInTheDatabase() {
        String canary = "canary-" + UUID.randomUUID();
        inTeam(() -> {
            promises.add(
                    team.id(),
                    held.id(),
                    UUID.randomUUID(),
                    new Promised(Side.OURS, canary, canary, Optional.empty(), Set.of()),
                    noted);
            assertThat(sql.sql("select p::text from meetings.promise p where team_id = :team")
                            .param("team", team.id().value())
                            .query(String.class)
                            .single())
                    .doesNotContain(canary)
                    .doesNotContain(HexFormat.of().formatHex(canary.getBytes(StandardCharsets.UTF_8)));
            return 0;
        });
    }

    @Test
    void anotherTeamFindsNothing() {
        Promise ours = inTeam(this::added);
        TeamId other = TeamId.random();
        assertThat(scope.team(other, () -> promises.find(team.id(), ours.id()))).isEmpty();
        assertThat(scope.team(other, () -> promises.of(team.id(), team.effort().id())))
                .isEmpty();
    }

    private Promise added() {
        promises.add(team.id(), held.id(), UUID.randomUUID(), WILL_READ, noted);
        return promises.ofMeeting(team.id(), held.id()).getFirst();
    }

    private <T> T inTeam(Supplier<T> work) {
        return scope.team(team.id(), work);
    }

    private static Happening done(Change<Happening> change) {
        return change.fold(happened -> happened, why -> {
            throw new AssertionError("refused: " + why.key());
        });
    }
}
