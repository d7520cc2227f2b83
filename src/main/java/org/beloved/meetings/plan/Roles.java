package org.beloved.meetings.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.toolkit.Kit;
import org.beloved.toolkit.RoleCard;
import org.beloved.toolkit.RoleKind;

/** Who does what at one meeting: the roles it needs, empty or not, and those the team added. */
public record Roles(List<RoleSeat> all) {

    public Roles {
        all = all.stream().sorted(Comparator.comparing(RoleSeat::slot)).toList();
    }

    /** The roles as kept, and an empty chair for each one that a meeting of this kit needs. */
    static Roles of(Kit kit, List<RoleSeat> kept) {
        List<RoleSeat> seats = new ArrayList<>(kept);
        kit.roles().stream()
                .filter(RoleCard::needed)
                .map(card -> Slot.first(card.kind()))
                .filter(slot -> kept.stream().noneMatch(seat -> seat.slot().equals(slot)))
                .map(RoleSeat::empty)
                .forEach(seats::add);
        return new Roles(seats);
    }

    public Optional<RoleSeat> in(Slot slot) {
        return all.stream().filter(seat -> seat.slot().equals(slot)).findFirst();
    }

    public List<RoleSeat> of(RoleKind kind) {
        return all.stream().filter(seat -> seat.slot().kind() == kind).toList();
    }

    public RoleSeat pin() {
        return in(Slot.first(RoleKind.PIN)).orElseGet(() -> RoleSeat.empty(Slot.first(RoleKind.PIN)));
    }

    public List<RoleSeat> empty() {
        return all.stream().filter(RoleSeat::isEmpty).toList();
    }

    public List<RoleSeat> agreed() {
        return all.stream()
                .filter(seat -> seat.state() == RoleSeat.State.AGREED)
                .toList();
    }

    public List<RoleSeat> waiting() {
        return all.stream().filter(seat -> seat.state() == RoleSeat.State.ASKED).toList();
    }

    /** What a member does at this meeting. */
    public List<RoleSeat> heldBy(UUID member) {
        return all.stream()
                .filter(seat -> seat.person()
                        .flatMap(Person::memberId)
                        .filter(member::equals)
                        .isPresent())
                .toList();
    }

    /** One cannot make the ask, keep silent and write at the same time. */
    public boolean pinAlsoTakesNotes() {
        Optional<Person> asks = pin().person();
        return asks.isPresent()
                && of(RoleKind.NOTE_TAKER).stream()
                        .anyMatch(seat -> seat.person().equals(asks));
    }

    /** The next free place of that kind; empty when there are enough. */
    Optional<Slot> free(RoleKind kind) {
        for (int number = 1; number <= Slot.MOST; number++) {
            Slot slot = new Slot(kind, number);
            if (in(slot).isEmpty()) {
                return Optional.of(slot);
            }
        }
        return Optional.empty();
    }
}
