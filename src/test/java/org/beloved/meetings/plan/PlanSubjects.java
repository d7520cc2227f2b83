package org.beloved.meetings.plan;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.access.Route;
import org.beloved.access.RouteSubjects;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.Meetings;
import org.beloved.meetings.comments.Comment;
import org.beloved.meetings.comments.Comments;
import org.beloved.meetings.promises.Noted;
import org.beloved.teams.TestTeam;
import org.beloved.toolkit.RoleKind;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** A role, a question, a task and a note of a team in the addresses of the plan. */
@Component
class PlanSubjects implements RouteSubjects {

    private static final Slot OUTSIDE = Slot.first(RoleKind.OTHER);

    private final Scope scope;
    private final Meetings meetings;
    private final RoleSeats roles;
    private final HardQuestions questions;
    private final PlanTasks tasks;
    private final PlanNotes notes;
    private final Comments comments;

    PlanSubjects(
            Scope scope,
            Meetings meetings,
            RoleSeats roles,
            HardQuestions questions,
            PlanTasks tasks,
            PlanNotes notes,
            Comments comments) {
        this.scope = scope;
        this.meetings = meetings;
        this.roles = roles;
        this.questions = questions;
        this.tasks = tasks;
        this.notes = notes;
        this.comments = comments;
    }

    @Override
    public Optional<String> value(Route route, String variable, TestTeam team) {
        if (!route.pattern().contains("/plan/")) {
            return Optional.empty();
        }
        return switch (variable) {
            case "slot" -> Optional.of(role(team));
            case "question" -> Optional.of(question(team));
            case "task" -> Optional.of(task(team));
            case "comment" -> Optional.of(comment(team));
            default -> Optional.empty();
        };
    }

    private String role(TestTeam team) {
        return scope.team(team.id(), () -> {
            Person amina = new Person.OnTheTeam(team.member().id());
            RoleSeat driver =
                    new RoleSeat(OUTSIDE, "waits outside", Optional.of(amina), Optional.empty(), Optional.empty(), 0);
            roles.save(meeting(team), driver);
            notes.save(meeting(team), NoteKind.ACCESS, new PlanNotes.Note("A ramp at the side door", 0));
            return OUTSIDE.key();
        });
    }

    private String question(TestTeam team) {
        String id = named(team, "question");
        scope.team(
                team.id(),
                () -> questions.save(
                        meeting(team),
                        new AnsweredQuestion(
                                id, "", "Why now?", "Because it matters", Optional.empty(), List.of(), 0)));
        return id;
    }

    private String task(TestTeam team) {
        String id = named(team, "task");
        scope.team(
                team.id(),
                () -> tasks.save(
                        meeting(team),
                        new PlanTask(
                                UUID.fromString(id),
                                "",
                                "Bring water",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                0)));
        return id;
    }

    private String comment(TestTeam team) {
        UUID id = UUID.fromString(named(team, "comment"));
        scope.team(team.id(), () -> {
            comments.add(new Comment(
                    new Comment.Key(team.id(), meeting(team).id(), id),
                    "Bring the county map",
                    new Noted(team.member().id(), Instant.parse("2026-12-01T15:11:00Z"))));
            return 0;
        });
        return id.toString();
    }

    private Meeting meeting(TestTeam team) {
        return meetings.currentOrFirst(team.id(), team.effort().id());
    }

    private static String named(TestTeam team, String what) {
        return UUID.nameUUIDFromBytes((team.id() + what).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
