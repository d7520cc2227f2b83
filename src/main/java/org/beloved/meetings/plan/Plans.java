package org.beloved.meetings.plan;

import org.beloved.meetings.Meeting;
import org.beloved.toolkit.Kit;
import org.beloved.web.Language;
import org.springframework.stereotype.Component;

/** Reads a meeting's plan; in the team's scope. */
@Component
public class Plans {

    private final RoleSeats roles;
    private final Agendas agendas;
    private final Asks asks;
    private final HardQuestions questions;
    private final PlanNotes notes;
    private final PlanTasks tasks;

    Plans(RoleSeats roles, Agendas agendas, Asks asks, HardQuestions questions, PlanNotes notes, PlanTasks tasks) {
        this.roles = roles;
        this.agendas = agendas;
        this.asks = asks;
        this.questions = questions;
        this.notes = notes;
        this.tasks = tasks;
    }

    /** @param language of what the kit says where the team has said nothing of its own */
    public Plan of(Meeting meeting, Kit kit, Language language) {
        return new Plan(
                roles.of(meeting, kit),
                agendas.of(meeting, kit),
                asks.of(meeting),
                questions.of(meeting, kit, language),
                notes.of(meeting),
                tasks.of(meeting, kit, language));
    }
}
