package org.beloved.meetings.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.beloved.meetings.Change;
import org.beloved.shared.Problem;
import org.beloved.toolkit.Kits;
import org.beloved.toolkit.RoleKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RoleSeatTest {

    private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
    private static final Person RUTH = new Person.OnTheTeam(UUID.randomUUID());
    private static final Person IDRIS = new Person.OnTheTeam(UUID.randomUUID());
    private static final Person LUCIA = new Person.Guest("Lucía, from the library");

    /** Every state and every action: what becomes of it, or the reason why not. Idris stands in where somebody does. */
    private static final String TABLE = """
            seat             | ask Ruth       | ask Idris         | say yes      | step back    | Ruth stands by        | Idris stands by
            empty            | ASKED Ruth     | ASKED Idris       | nobody-asked | nobody-asked | EMPTY -               | EMPTY -
            Ruth asked       | ASKED Ruth     | ASKED Idris       | AGREED Ruth  | EMPTY -      | cannot-replace-oneself| ASKED Ruth
            Ruth agreed      | AGREED Ruth    | ASKED Idris       | AGREED Ruth  | EMPTY -      | cannot-replace-oneself| AGREED Ruth
            Ruth, then Idris | AGREED Ruth    | stands-in-already | AGREED Ruth  | ASKED Idris  | cannot-replace-oneself| AGREED Ruth
            """;

    record Cell(String seat, String action, String expected) {}

    static Stream<Cell> cells() {
        List<List<String>> rows = TABLE.lines()
                .map(line -> Stream.of(line.split("\\|")).map(String::strip).toList())
                .toList();
        return rows.stream()
                .skip(1)
                .flatMap(row -> Stream.iterate(1, i -> i < row.size(), i -> i + 1)
                        .map(i -> new Cell(row.getFirst(), rows.getFirst().get(i), row.get(i))));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void everyStateKnowsWhatMayHappenToIt(Cell cell) {
        Change<RoleSeat> change = happen(seat(cell.seat()), cell.action());
        assertThat(change.fold(RoleSeatTest::told, why -> why.key().replace("meetings.refusal.", "")))
                .isEqualTo(cell.expected());
    }

    @Test
    void theTableWasRead() {
        assertThat(cells()).hasSize(24);
    }

    @Test
    void somebodyFromOutsideMayHaveARoleAndIsNobodysSeat() {
        RoleSeat interpreter =
                done(RoleSeat.empty(Slot.first(RoleKind.INTERPRETER)).ask(LUCIA));
        assertThat(interpreter.state()).isEqualTo(RoleSeat.State.ASKED);
        assertThat(interpreter.person().flatMap(Person::memberId)).isEmpty();
    }

    @Test
    void theRolesAMeetingNeedsAreThereEmptyUntilSomebodyTakesThem() {
        Roles none = Roles.of(Kits.shipped().kit("detainers"), List.of());
        assertThat(none.empty())
                .extracting(seat -> seat.slot().key())
                .containsExactly("facilitator-1", "storyteller-1", "pin-1", "note-taker-1");
        Roles some = Roles.of(Kits.shipped().kit("detainers"), List.of(seat("Ruth agreed")));
        assertThat(some.empty()).hasSize(3);
        assertThat(some.pin().person()).contains(RUTH);
        assertThat(some.heldBy(RUTH.memberId().orElseThrow()))
                .extracting(seat -> seat.slot().kind())
                .containsExactly(RoleKind.PIN);
    }

    @Test
    void whoMakesTheAskCannotWriteItDown() {
        RoleSeat notes = done(RoleSeat.empty(Slot.first(RoleKind.NOTE_TAKER)).ask(RUTH));
        assertThat(new Roles(List.of(seat("Ruth agreed"), notes)).pinAlsoTakesNotes())
                .isTrue();
        assertThat(new Roles(List.of(seat("empty"), RoleSeat.empty(Slot.first(RoleKind.NOTE_TAKER))))
                        .pinAlsoTakesNotes())
                .as("two empty chairs are not the same person")
                .isFalse();
    }

    @Test
    void aSlotIsReadBackFromItsAddressAndNothingElseIs() {
        assertThat(Slot.parse("note-taker-2")).contains(new Slot(RoleKind.NOTE_TAKER, 2));
        assertThat(Slot.parse("pin-7")).isEmpty();
        assertThat(Slot.parse("king-1")).isEmpty();
        assertThat(Slot.parse("NOTE_TAKER-1")).isEmpty();
    }

    private static RoleSeat seat(String name) {
        Optional<Person> ruth = Optional.of(RUTH);
        Optional<LocalDate> yes = Optional.of(TUESDAY);
        return switch (name) {
            case "empty" -> pin(Optional.empty(), Optional.empty(), Optional.empty());
            case "Ruth asked" -> pin(ruth, Optional.empty(), Optional.empty());
            case "Ruth agreed" -> pin(ruth, yes, Optional.empty());
            case "Ruth, then Idris" -> pin(ruth, yes, Optional.of(IDRIS));
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static RoleSeat pin(Optional<Person> person, Optional<LocalDate> yes, Optional<Person> standIn) {
        return new RoleSeat(Slot.first(RoleKind.PIN), "", person, yes, standIn, 1);
    }

    private static Change<RoleSeat> happen(RoleSeat seat, String action) {
        return switch (action) {
            case "ask Ruth" -> seat.ask(RUTH);
            case "ask Idris" -> seat.ask(IDRIS);
            case "say yes" -> seat.sayYes(TUESDAY);
            case "step back" -> seat.stepBack();
            case "Ruth stands by" -> seat.standBy(RUTH);
            case "Idris stands by" -> seat.standBy(IDRIS);
            default -> throw new IllegalArgumentException(action);
        };
    }

    private static String told(RoleSeat seat) {
        return seat.state() + " "
                + seat.person().map(who -> who.equals(RUTH) ? "Ruth" : "Idris").orElse("-");
    }

    private static RoleSeat done(Change<RoleSeat> change) {
        return change.fold(seat -> seat, (Problem why) -> {
            throw new AssertionError(why.key());
        });
    }
}
