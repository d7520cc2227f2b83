package org.beloved.meetings;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.beloved.access.Route;
import org.beloved.access.RouteSubjects;
import org.beloved.meetings.debrief.DebriefQuestion;
import org.beloved.meetings.followups.FollowUp;
import org.beloved.meetings.followups.FollowUps;
import org.beloved.meetings.notes.Note;
import org.beloved.meetings.notes.NoteKind;
import org.beloved.meetings.notes.Notes;
import org.beloved.meetings.promises.Noted;
import org.beloved.meetings.promises.Promised;
import org.beloved.meetings.promises.Promises;
import org.beloved.meetings.promises.Side;
import org.beloved.teams.TestTeam;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** Promises, notes and follow-ups of a meeting that is over, in the addresses of the day and of afterwards. */
@Component
class AfterSubjects implements RouteSubjects {

    private final Scope scope;
    private final TestMeetings meetings;
    private final Promises promises;
    private final Notes notes;
    private final FollowUps followUps;

    AfterSubjects(Scope scope, TestMeetings meetings, Promises promises, Notes notes, FollowUps followUps) {
        this.scope = scope;
        this.meetings = meetings;
        this.promises = promises;
        this.notes = notes;
        this.followUps = followUps;
    }

    @Override
    public Optional<String> value(Route route, String variable, TestTeam team) {
        return switch (variable) {
            case "promise" -> Optional.of(promise(team));
            case "note" -> route.pattern().contains("/day/") ? Optional.of(note(team)) : Optional.empty();
            case "followUp" -> Optional.of(followUp(team));
            case "question" -> route.pattern().contains("/after/") ? Optional.of(question(team)) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private String promise(TestTeam team) {
        UUID id = named(team, "promise");
        UUID meeting = meetings.over(team).id();
        scope.team(team.id(), () -> {
            promises.add(
                    team.id(),
                    meeting,
                    id,
                    new Promised(Side.THEIRS, "I will read it", "Sheriff Bautista", Optional.empty(), Set.of()),
                    noted(team));
            return 0;
        });
        return id.toString();
    }

    private String note(TestTeam team) {
        UUID id = named(team, "note");
        UUID meeting = meetings.over(team).id();
        scope.team(team.id(), () -> {
            notes.add(new Note(new Note.Key(team.id(), meeting, id), NoteKind.NOTE, "No lawyer came", noted(team), 1));
            return 0;
        });
        return id.toString();
    }

    private String followUp(TestTeam team) {
        UUID id = named(team, "follow-up");
        scope.team(team.id(), () -> {
            followUps.add(FollowUp.made(
                    new FollowUp.Key(team.id(), team.effort().id(), id),
                    new FollowUp.Task(
                            "Mail the letter", team.member().id(), LocalDate.of(2026, 12, 11), FollowUp.Source.NONE),
                    noted(team)));
            return 0;
        });
        return id.toString();
    }

    private String question(TestTeam team) {
        meetings.over(team);
        return DebriefQuestion.WENT.name();
    }

    private static UUID named(TestTeam team, String what) {
        return UUID.nameUUIDFromBytes((team.id() + what).getBytes(StandardCharsets.UTF_8));
    }

    private static Noted noted(TestTeam team) {
        return new Noted(team.member().id(), Instant.parse("2026-12-10T15:11:00Z"));
    }
}
