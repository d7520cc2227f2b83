package org.beloved.meetings.plan;

import java.time.LocalDate;
import java.util.Optional;
import org.beloved.meetings.Change;

/**
 * One role of a meeting and who has it. Nobody has it until they say yes.
 *
 * @param what what it consists of, where the kit does not say; may be empty
 * @param person whom the team thinks of; empty while the chair is empty
 * @param saidYes the day that person said yes
 * @param standIn who steps in when the person cannot
 * @param version 0 while nobody has touched it
 */
public record RoleSeat(
        Slot slot,
        String what,
        Optional<Person> person,
        Optional<LocalDate> saidYes,
        Optional<Person> standIn,
        int version) {

    /** How far a role has come. */
    public enum State {
        EMPTY,
        /** Somebody was asked and has not answered. */
        ASKED,
        AGREED
    }

    static RoleSeat empty(Slot slot) {
        return new RoleSeat(slot, "", Optional.empty(), Optional.empty(), Optional.empty(), 0);
    }

    public State state() {
        if (person.isEmpty()) {
            return State.EMPTY;
        }
        return saidYes.isEmpty() ? State.ASKED : State.AGREED;
    }

    public boolean isEmpty() {
        return state() == State.EMPTY;
    }

    /** The team thinks of somebody; a yes is theirs to say, so an earlier one does not carry over. */
    Change<RoleSeat> ask(Person whom) {
        if (standIn.filter(whom::equals).isPresent()) {
            return Change.refused("person", "stands-in-already");
        }
        Optional<LocalDate> kept = person.filter(whom::equals).isPresent() ? saidYes : Optional.empty();
        return Change.done(new RoleSeat(slot, what, Optional.of(whom), kept, standIn, version));
    }

    Change<RoleSeat> sayYes(LocalDate on) {
        return person.isEmpty()
                ? Change.refused("person", "nobody-asked")
                : Change.done(new RoleSeat(slot, what, person, Optional.of(on), standIn, version));
    }

    /** The person cannot after all. Whoever stands in is asked next; their yes is still to come. */
    Change<RoleSeat> stepBack() {
        return person.isEmpty()
                ? Change.refused("", "nobody-asked")
                : Change.done(new RoleSeat(slot, what, standIn, Optional.empty(), Optional.empty(), version));
    }

    Change<RoleSeat> standBy(Person whom) {
        return person.filter(whom::equals).isPresent()
                ? Change.refused("stand-in", "cannot-replace-oneself")
                : Change.done(new RoleSeat(slot, what, person, saidYes, Optional.of(whom), version));
    }

    RoleSeat withoutStandIn() {
        return new RoleSeat(slot, what, person, saidYes, Optional.empty(), version);
    }

    RoleSeat described(String text) {
        return new RoleSeat(slot, text.strip(), person, saidYes, standIn, version);
    }
}
