package org.beloved.meetings.plan;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.beloved.accounts.InventedPerson;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.Meetings;
import org.beloved.shared.Demonstration;
import org.beloved.teams.InventedTeam;
import org.beloved.toolkit.Kit;
import org.beloved.toolkit.Kits;
import org.beloved.toolkit.RoleKind;
import org.beloved.walls.Scope;
import org.beloved.web.Language;
import org.springframework.stereotype.Component;

/** The second meeting of Three Lanterns, nearly planned: nobody has agreed to make the ask. */
@Component
class PlanDemonstration implements Demonstration {

    private static final String KIT = "detainers";

    private final Scope scope;
    private final Meetings meetings;
    private final RoleSeats seats;
    private final Asks asks;
    private final PlanNotes notes;
    private final PlanTasks tasks;
    private final InstantSource clock;

    PlanDemonstration(
            Scope scope,
            Meetings meetings,
            RoleSeats seats,
            Asks asks,
            PlanNotes notes,
            PlanTasks tasks,
            InstantSource clock) {
        this.scope = scope;
        this.meetings = meetings;
        this.seats = seats;
        this.asks = asks;
        this.notes = notes;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 42;
    }

    @Override
    public void load() {
        InventedTeam team = InventedTeam.THREE_LANTERNS;
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("America/New_York"));
        scope.team(team.id(), () -> {
            Meeting meeting = meetings.current(team.id(), team.effort().id()).orElseThrow();
            Optional<LocalDate> yes = Optional.of(today.minusDays(3));
            seat(team, meeting, Slot.first(RoleKind.FACILITATOR), InventedPerson.RUTH, yes);
            seat(team, meeting, Slot.first(RoleKind.STORYTELLER), InventedPerson.SAMIRA, yes);
            seat(team, meeting, Slot.first(RoleKind.NOTE_TAKER), InventedPerson.WALTER, yes);
            seat(team, meeting, Slot.first(RoleKind.INTERPRETER), InventedPerson.LUCIA, yes);
            ask(meeting);
            remember(meeting);
            confirmed(team, meeting, today);
            return meeting;
        });
    }

    private void seat(
            InventedTeam team, Meeting meeting, Slot slot, InventedPerson person, Optional<LocalDate> saidYes) {
        Person whom = new Person.OnTheTeam(team.member(person));
        seats.save(meeting, new RoleSeat(slot, "", Optional.of(whom), saidYes, Optional.empty(), 0));
    }

    private void ask(Meeting meeting) {
        Kit kit = Kits.shipped().kit(KIT);
        asks.save(meeting, Ask.suggested(kit.provisionSet("judges-warrant").orElseThrow(), kit, Language.ENGLISH, 0));
    }

    private void remember(Meeting meeting) {
        notes.save(
                meeting,
                NoteKind.APPRECIATION,
                new PlanNotes.Note(
                        "Thank you for the time you gave us at our first meeting, and for answering our letter.", 0));
        notes.save(
                meeting,
                NoteKind.INTERPRETING,
                new PlanNotes.Note("English and Spanish, both ways. Lucía sits between Mateo and the chair.", 0));
        notes.save(meeting, NoteKind.ACCESS, new PlanNotes.Note("The side entrance has no steps.", 0));
    }

    private void confirmed(InventedTeam team, Meeting meeting, LocalDate today) {
        tasks.of(meeting, Kits.shipped().kit(KIT), Language.ENGLISH).stream()
                .filter(task -> task.kitId().equals("confirm"))
                .map(task -> new PlanTask(
                        task.id(),
                        task.kitId(),
                        task.text(),
                        Optional.of(team.member(InventedPerson.RUTH)),
                        task.due(),
                        Optional.of(today.minusDays(1)),
                        task.version()))
                .forEach(task -> tasks.save(meeting, task));
    }
}
