package org.beloved.meetings.after;

import java.util.List;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.followups.FollowUpView;
import org.beloved.meetings.followups.FollowUpViews;
import org.beloved.meetings.letters.Letters;
import org.beloved.meetings.notes.Note;
import org.beloved.meetings.notes.NoteKind;
import org.beloved.meetings.notes.Notes;
import org.beloved.meetings.promises.PromiseView;
import org.beloved.meetings.promises.PromiseViews;
import org.beloved.meetings.promises.Promises;
import org.beloved.teams.Seat;
import org.springframework.stereotype.Component;

/** Finds what a meeting has left to do; in the team's scope. */
@Component
class Remainders {

    private final Promises promises;
    private final PromiseViews views;
    private final Notes notes;
    private final FollowUpViews followUps;
    private final Letters letters;

    Remainders(Promises promises, PromiseViews views, Notes notes, FollowUpViews followUps, Letters letters) {
        this.promises = promises;
        this.views = views;
        this.notes = notes;
        this.followUps = followUps;
        this.letters = letters;
    }

    AfterPage.Left of(Seat seat, Meeting meeting) {
        List<PromiseView> promised = views.of(seat, promises.ofMeeting(seat.teamId(), meeting.id()));
        List<FollowUpView> toDo = followUps.of(seat);
        return new AfterPage.Left(
                promised,
                questions(seat, meeting, toDo),
                toDo,
                unowned(promised, toDo),
                letters.of(seat.teamId(), meeting.id()));
    }

    /** Our own promises that nobody has taken on yet. */
    private static List<PromiseView> unowned(List<PromiseView> promised, List<FollowUpView> toDo) {
        return promised.stream()
                .filter(view -> view.promise().isOurs() && view.standing().isPending())
                .filter(view -> toDo.stream()
                        .noneMatch(task -> task.comesFrom(view.promise().id())))
                .toList();
    }

    /** What nobody could answer at the table, and nobody has taken on yet. */
    private List<Note> questions(Seat seat, Meeting meeting, List<FollowUpView> toDo) {
        return notes.of(seat.teamId(), meeting.id()).stream()
                .filter(note -> note.kind() == NoteKind.QUESTION)
                .filter(note -> toDo.stream()
                        .noneMatch(task -> task.followUp()
                                .task()
                                .source()
                                .note()
                                .filter(note.id()::equals)
                                .isPresent()))
                .toList();
    }
}
