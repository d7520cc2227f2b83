package org.beloved.meetings.plan;

import org.beloved.meetings.Meeting;
import org.beloved.teams.Seat;
import org.beloved.toolkit.Kit;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.beloved.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The times: every button saves the whole page first, so that nothing typed is lost by moving a part. */
@Controller
class AgendaController {

    private final Scope scope;
    private final PlanTable table;
    private final Agendas agendas;
    private final RoleSeats roles;

    AgendaController(Scope scope, PlanTable table, Agendas agendas, RoleSeats roles) {
        this.scope = scope;
        this.table = table;
        this.agendas = agendas;
        this.roles = roles;
    }

    @GetMapping("/workspace/{team}/plan/agenda")
    Page show(Seat seat) {
        PlanTable.writersOnly(seat);
        return scope.team(seat.teamId(), () -> {
            Agenda agenda = agendas.of(table.meeting(seat), table.kit(seat));
            return page(seat, agenda, AgendaForm.filled(agenda));
        });
    }

    @PostMapping("/workspace/{team}/plan/agenda")
    Answer change(Seat seat, @RequestParam MultiValueMap<String, String> sent, Words words) {
        PlanTable.writersOnly(seat);
        return scope.team(seat.teamId(), () -> {
            Meeting meeting = table.meeting(seat);
            Kit kit = table.kit(seat);
            AgendaForm typed = new AgendaForm(Form.of(sent), part -> AgendaPage.kitTitle(kit, part, words));
            Agenda kept = agendas.of(meeting, kit);
            if (typed.goesBackToTheKit()) {
                return agendas.forget(meeting, typed.form().version())
                        ? new SeeOther(seat.path("plan/agenda"))
                        : page(seat, kept, typed.form().overtaken(kept.version()));
            }
            return typed.read(kept)
                    .map(now -> saved(seat, meeting, now, kept, typed))
                    .orElseGet(() -> page(seat, kept, typed.toMend()));
        });
    }

    private Answer saved(Seat seat, Meeting meeting, Agenda now, Agenda kept, AgendaForm typed) {
        if (!agendas.save(meeting, now)) {
            return page(seat, kept, typed.form().overtaken(kept.version()));
        }
        return new SeeOther(seat.path(typed.isFinished() ? "plan#times" : "plan/agenda"));
    }

    private Page page(Seat seat, Agenda agenda, Form form) {
        Meeting meeting = table.meeting(seat);
        return new AgendaPage(
                seat,
                table.kit(seat),
                agenda,
                new AgendaPage.Given(Agendas.given(meeting), roles.of(meeting, table.kit(seat)), table.people(seat)),
                form);
    }
}
