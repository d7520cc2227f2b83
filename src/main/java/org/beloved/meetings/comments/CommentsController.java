package org.beloved.meetings.comments;

import java.util.UUID;
import org.beloved.meetings.CountyClock;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.Meetings;
import org.beloved.meetings.promises.Noted;
import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.SafetyCheck;
import org.beloved.web.SeeOther;
import org.beloved.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Saying something about the plan: the one thing that a guest adviser writes. */
@Controller
class CommentsController {

    private static final int LONGEST = 1500;

    private final Scope scope;
    private final Meetings meetings;
    private final Comments comments;
    private final CommentThreads threads;
    private final CountyClock clock;

    CommentsController(Scope scope, Meetings meetings, Comments comments, CommentThreads threads, CountyClock clock) {
        this.scope = scope;
        this.meetings = meetings;
        this.comments = comments;
        this.threads = threads;
        this.clock = clock;
    }

    @GetMapping("/workspace/{team}/plan/comments")
    Page show(Seat seat) {
        return scope.team(seat.teamId(), () -> new CommentsPage(threads.of(seat, planned(seat), Form.empty())));
    }

    @PostMapping("/workspace/{team}/plan/comments")
    Answer add(Seat seat, @RequestParam MultiValueMap<String, String> sent) {
        Typed typed = new Typed(Form.of(sent));
        String text = typed.required("comment", "meetings.comments.missing", LONGEST);
        typed.mend(SafetyCheck.look(Form.of(sent), "comment"));
        return scope.team(seat.teamId(), () -> {
            Meeting meeting = planned(seat);
            if (!typed.isGood()) {
                return new CommentsPage(threads.of(seat, meeting, typed.form()));
            }
            comments.add(new Comment(
                    new Comment.Key(seat.teamId(), meeting.id(), UUID.randomUUID()),
                    text,
                    new Noted(seat.member().id(), clock.now())));
            return new SeeOther(seat.path("plan") + "#comments");
        });
    }

    @PostMapping("/workspace/{team}/plan/comments/{comment}/removal")
    Answer remove(Seat seat, @PathVariable UUID comment) {
        return scope.team(seat.teamId(), () -> {
            CommentThread thread = threads.of(seat, planned(seat), Form.empty());
            comments.remove(thread.comments().stream()
                    .filter(each -> each.id().equals(comment))
                    .filter(thread::mayRemove)
                    .findFirst()
                    .orElseThrow(NotHere::new));
            return new SeeOther(seat.path("plan") + "#comments");
        });
    }

    /** The plan of the meeting the team is working on, as its page shows it. */
    private Meeting planned(Seat seat) {
        return meetings.currentOrFirst(seat.teamId(), seat.effort().id());
    }
}
