package org.beloved.meetings.plan;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.beloved.meetings.Meeting;
import org.beloved.teams.Seat;
import org.beloved.toolkit.RoleKind;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One role of the meeting: who has it, whether they said yes, who stands in. */
@Controller
class PlanRoleController {

    private final Scope scope;
    private final PlanTable table;
    private final RoleSeats seats;

    PlanRoleController(Scope scope, PlanTable table, RoleSeats seats) {
        this.scope = scope;
        this.table = table;
        this.seats = seats;
    }

    @GetMapping("/workspace/{team}/plan/roles/{slot}")
    Page show(Seat seat, @PathVariable String slot) {
        PlanTable.writersOnly(seat);
        return scope.team(seat.teamId(), () -> {
            RoleSeat role = role(seat, slot);
            return page(seat, role, RoleForm.filled(role));
        });
    }

    @PostMapping("/workspace/{team}/plan/roles/{slot}")
    Answer give(Seat seat, @PathVariable String slot, @RequestParam MultiValueMap<String, String> sent) {
        PlanTable.writersOnly(seat);
        Form form = Form.of(sent);
        return scope.team(seat.teamId(), () -> {
            RoleSeat before = role(seat, slot);
            RoleForm typed = new RoleForm(form, table.people(seat), table.today(seat));
            Optional<RoleSeat> now = typed.read(before);
            if (now.isEmpty()) {
                return page(seat, before, typed.toMend());
            }
            return seats.save(table.meeting(seat), now.get())
                    ? home(seat)
                    : page(seat, before, form.overtaken(before.version()));
        });
    }

    /** A chair beyond those every meeting needs. */
    @PostMapping("/workspace/{team}/plan/roles")
    Answer add(Seat seat, @RequestParam MultiValueMap<String, String> sent) {
        PlanTable.writersOnly(seat);
        RoleKind kind = kind(Form.of(sent).value("kind"));
        return scope.team(seat.teamId(), () -> {
            Meeting meeting = table.meeting(seat);
            Optional<Slot> free = seats.of(meeting, table.kit(seat)).free(kind);
            free.ifPresent(slot -> seats.save(meeting, RoleSeat.empty(slot)));
            return new SeeOther(
                    seat.path("plan/roles/" + free.orElse(Slot.first(kind)).key()));
        });
    }

    /** The person cannot after all. */
    @PostMapping("/workspace/{team}/plan/roles/{slot}/departure")
    Answer stepBack(Seat seat, @PathVariable String slot, @RequestParam MultiValueMap<String, String> sent) {
        PlanTable.writersOnly(seat);
        return scope.team(seat.teamId(), () -> {
            RoleSeat before = role(seat, slot);
            return before.stepBack()
                    .fold(
                            now -> pressed(seat, before, Form.of(sent), () -> seats.save(table.meeting(seat), now)),
                            why -> page(seat, before, RoleForm.filled(before).with(why)));
        });
    }

    @PostMapping("/workspace/{team}/plan/roles/{slot}/removal")
    Answer remove(Seat seat, @PathVariable String slot, @RequestParam MultiValueMap<String, String> sent) {
        PlanTable.writersOnly(seat);
        return scope.team(seat.teamId(), () -> {
            RoleSeat before = role(seat, slot);
            return pressed(seat, before, Form.of(sent), () -> seats.remove(table.meeting(seat), before));
        });
    }

    /** A button counts for what stood beside it: pressed on an older page, it does nothing and says so. */
    private Answer pressed(Seat seat, RoleSeat before, Form form, BooleanSupplier act) {
        return form.version() == before.version() && act.getAsBoolean()
                ? home(seat)
                : page(seat, before, RoleForm.filled(before).pressedLate(before.version()));
    }

    private RoleSeat role(Seat seat, String slot) {
        return Slot.parse(slot)
                .flatMap(known -> seats.of(table.meeting(seat), table.kit(seat)).in(known))
                .orElseThrow(NotHere::new);
    }

    /** Anything unknown is another part. */
    private static RoleKind kind(String typed) {
        for (RoleKind kind : RoleKind.values()) {
            if (kind.name().equals(typed)) {
                return kind;
            }
        }
        return RoleKind.OTHER;
    }

    private static Answer home(Seat seat) {
        return new SeeOther(seat.path("plan") + "#roles");
    }

    private Page page(Seat seat, RoleSeat role, Form form) {
        return new RolePage(seat, role, table.kit(seat), table.people(seat), form);
    }
}
