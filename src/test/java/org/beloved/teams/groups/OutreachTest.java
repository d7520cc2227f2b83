package org.beloved.teams.groups;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.beloved.web.Language;
import org.beloved.web.Phrasebook;
import org.beloved.web.RoadStep.State;
import org.beloved.web.Words;
import org.junit.jupiter.api.Test;

class OutreachTest {

    private static final Words ENGLISH = new Phrasebook().in(Language.ENGLISH);
    private static final Words SPANISH = new Phrasebook().in(Language.SPANISH);

    private final Group pantry = group("Food pantry", Group.Joins.NOT_YET);
    private final Group union = group("Janitors’ local", Group.Joins.NO);
    private final Group mosque = group("Mesa Road Mosque", Group.Joins.YES);

    @Test
    void nobodyToldIsOpenAndSaysWhatToDo() {
        Outreach none = new Outreach(List.of(), List.of());
        assertThat(none.state()).isEqualTo(State.OPEN);
        assertThat(none.sentence(ENGLISH)).isEqualTo("Nobody is told yet. Ask who will stand with you.");
    }

    @Test
    void aGroupNobodyCalledKeepsTheStepOpen() {
        Outreach some = new Outreach(List.of(pantry, union), List.of(talk(union)));
        assertThat(some.state()).isEqualTo(State.OPEN);
        assertThat(some.sentence(ENGLISH)).isEqualTo("One of two called; nobody has joined yet.");
        assertThat(some.sentence(SPANISH)).isEqualTo("Uno de dos con aviso; todavía nadie se suma.");
    }

    @Test
    void allCalledAndNobodyInWaitsOnThem() {
        assertThat(new Outreach(List.of(pantry, union), List.of(talk(union), talk(pantry), talk(pantry))).state())
                .isEqualTo(State.WAITING);
    }

    @Test
    void oneYesIsEnoughToGoOn() {
        Outreach joined = new Outreach(List.of(pantry, mosque), List.of(talk(mosque)));
        assertThat(joined.state()).isEqualTo(State.DONE);
        assertThat(joined.sentence(ENGLISH)).isEqualTo("One of two called; one stands with you.");
    }

    private static Group group(String name, Group.Joins joins) {
        return new Group(UUID.randomUUID(), name, Group.Kind.CIVIC, "", joins, 1);
    }

    private static Talk talk(Group with) {
        return new Talk(
                UUID.randomUUID(), with.id(), LocalDate.of(2026, 11, 3), UUID.randomUUID(), "Bea", "We will see", "");
    }
}
