package org.beloved.meetings.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.beloved.meetings.Change;
import org.beloved.toolkit.PartKind;
import org.beloved.toolkit.RoleKind;
import org.junit.jupiter.api.Test;

class AgendaTest {

    private final Part welcome = part(PartKind.WELCOME, 4);
    private final Part stories = part(PartKind.STORIES, 8);
    private final Part ask = part(PartKind.ASK, 2);
    private final Agenda agenda = new Agenda(List.of(welcome, stories, ask), 1);

    @Test
    void thePartsFollowOneAnotherFromTheHourOnTheInvitation() {
        assertThat(agenda.from(LocalTime.of(9, 50)))
                .extracting(timed -> timed.from() + "–" + timed.to())
                .containsExactly("09:50–09:54", "09:54–10:02", "10:02–10:04");
    }

    @Test
    void aRunningMeetingKnowsItsPartAndTheTimeLeft() {
        assertThat(agenda.at(Duration.ofMinutes(-1))).isEmpty();
        assertThat(agenda.at(Duration.ZERO)).contains(new Agenda.Now(welcome, Duration.ofMinutes(4)));
        assertThat(agenda.at(Duration.ofSeconds(4 * 60 + 30)))
                .contains(new Agenda.Now(stories, Duration.ofSeconds(7 * 60 + 30)));
        assertThat(agenda.at(Duration.ofMinutes(12))).contains(new Agenda.Now(ask, Duration.ofMinutes(2)));
        assertThat(agenda.at(Duration.ofMinutes(14))).isEmpty();
    }

    @Test
    void itSaysHowFarItIsFromTheTimeGiven() {
        assertThat(agenda.over(10)).isEqualTo(4);
        assertThat(agenda.spare(10)).isZero();
        assertThat(agenda.over(20)).isZero();
        assertThat(agenda.spare(20)).isEqualTo(6);
    }

    @Test
    void aPartMovesOnePlaceAndStopsAtTheEnds() {
        assertThat(agenda.moved(ask.id(), -1).parts()).containsExactly(welcome, ask, stories);
        assertThat(agenda.moved(ask.id(), 1).parts()).containsExactly(welcome, stories, ask);
        assertThat(agenda.moved(welcome.id(), -1).parts()).containsExactly(welcome, stories, ask);
        assertThat(agenda.moved(UUID.randomUUID(), 1).parts()).containsExactly(welcome, stories, ask);
    }

    @Test
    void anyPartMayGoButTheAsk() {
        assertThat(told(agenda.without(stories.id()))).isEqualTo("WELCOME, ASK");
        assertThat(told(agenda.without(ask.id()))).isEqualTo("meetings.refusal.ask-stays");
    }

    @Test
    void nobodyKeepsMoreThanFifteenPartsInMind() {
        Agenda full = new Agenda(java.util.Collections.nCopies(Agenda.MOST_PARTS, welcome), 1);
        assertThat(told(full.with(stories))).isEqualTo("meetings.refusal.too-many-parts");
        assertThat(told(agenda.with(welcome))).isEqualTo("WELCOME, STORIES, ASK, WELCOME");
    }

    @Test
    void thirtyMinutesAreSharedOutAsTheKitSays() {
        assertThat(FittedAgenda.fit(List.of(4, 3, 8, 2, 8, 3, 2), 30)).containsExactly(4, 3, 8, 2, 8, 3, 2);
        assertThat(FittedAgenda.fit(List.of(4, 3, 8, 2, 8, 3, 2), 15)).containsExactly(2, 2, 4, 1, 3, 2, 1);
    }

    /** Whatever the kit wishes and the office gives, nothing is lost: each part has its minute and the sum is the time given. */
    @Test
    void whateverIsGivenIsSharedOutToTheMinute() {
        Random random = new Random(20261125);
        for (int round = 0; round < 2_000; round++) {
            List<Integer> wished =
                    random.ints(1 + random.nextInt(9), 1, 12).boxed().toList();
            int given = 1 + random.nextInt(90);
            List<Integer> fitted = FittedAgenda.fit(wished, given);
            assertThat(fitted)
                    .as("%s in %d", wished, given)
                    .hasSameSizeAs(wished)
                    .allMatch(minutes -> minutes >= 1);
            boolean allOnes = wished.stream().allMatch(minutes -> minutes == 1);
            if (!allOnes) {
                assertThat(fitted.stream().mapToInt(Integer::intValue).sum())
                        .as("%s in %d", wished, given)
                        .isEqualTo(Math.max(given, wished.size()));
            }
        }
    }

    private static String told(Change<Agenda> change) {
        return change.fold(
                now -> String.join(
                        ", ",
                        now.parts().stream().map(part -> part.kind().name()).toList()),
                why -> why.key());
    }

    private static Part part(PartKind kind, int minutes) {
        return new Part(UUID.randomUUID(), kind, "", minutes, RoleKind.FACILITATOR);
    }
}
