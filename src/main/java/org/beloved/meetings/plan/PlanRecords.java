package org.beloved.meetings.plan;

import java.time.LocalTime;
import java.util.Optional;
import org.beloved.meetings.Appointment;
import org.beloved.meetings.Meeting;
import org.beloved.teams.Seat;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Reads the plan of any meeting of a road; in the team's scope. */
@Component
public class PlanRecords {

    private final PlanTable table;
    private final Plans plans;

    PlanRecords(PlanTable table, Plans plans) {
        this.table = table;
        this.plans = plans;
    }

    public PlanRecord of(Seat seat, Meeting meeting, Words words) {
        Plan plan = plans.of(meeting, table.kit(seat), words.language());
        RoleCards cards = new RoleCards(table.kit(seat), plan.roles(), table.people(seat), table.today(seat), words);
        Optional<LocalTime> start = meeting.appointment().map(Appointment::begins);
        AgendaLines lines = new AgendaLines(table.kit(seat), plan, cards, start, words);
        return new PlanRecord(
                cards.all().stream()
                        .filter(role -> !role.isEmpty())
                        .map(role -> new PlanRecord.Line(cards.name(role), cards.who(role)))
                        .toList(),
                lines.all().stream().map(line -> line(line, lines)).toList(),
                plan.ask().words());
    }

    private static PlanRecord.Line line(Agenda.Timed timed, AgendaLines lines) {
        String who = timed.part().isSilence() ? "" : lines.who(timed.part());
        return new PlanRecord.Line(lines.at(timed) + " " + lines.title(timed.part()), who);
    }
}
