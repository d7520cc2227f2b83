package org.beloved.research.answering;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.beloved.research.Assignment;
import org.beloved.research.Assignments;
import org.beloved.shared.Problem;
import org.beloved.teams.Members;
import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.SeeOther;
import org.beloved.web.Typed;
import org.beloved.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Giving an open question to somebody with a day, and taking it back. */
@Controller
class AssignmentController {

    private final Scope scope;
    private final QuestionView view;
    private final Assignments assignments;
    private final Members members;
    private final InstantSource clock;

    AssignmentController(
            Scope scope, QuestionView view, Assignments assignments, Members members, InstantSource clock) {
        this.scope = scope;
        this.view = view;
        this.assignments = assignments;
        this.members = members;
        this.clock = clock;
    }

    @PostMapping("/workspace/{team}/research/{question}/assignment")
    Answer assign(
            Seat seat, @PathVariable String question, @RequestParam MultiValueMap<String, String> sent, Words words) {
        seat.mustWrite();
        return scope.team(seat.teamId(), () -> {
            view.mustKnow(seat, question);
            Typed typed = new Typed(Form.of(sent));
            Optional<UUID> member = typed.id("member").filter(id -> isAtTheTable(seat, id));
            if (member.isEmpty()) {
                typed.mend(Problem.of("member", "research.assign.member.missing"));
            }
            Optional<LocalDate> due = due(typed, seat.today(clock));
            if (!typed.isGood()) {
                return view.page(seat, question, typed.form(), words);
            }
            Assignment given = new Assignment(question, member.orElseThrow(), due.orElseThrow());
            assignments.assign(seat.teamId(), seat.effort().id(), seat.member().id(), given);
            return new SeeOther(seat.path("research") + "#" + question);
        });
    }

    @PostMapping("/workspace/{team}/research/{question}/assignment/removal")
    Answer release(Seat seat, @PathVariable String question) {
        seat.mustWrite();
        return scope.team(seat.teamId(), () -> {
            view.mustKnow(seat, question);
            assignments.release(seat.teamId(), seat.effort().id(), question);
            return new SeeOther(seat.path("research") + "#" + question);
        });
    }

    private static Optional<LocalDate> due(Typed typed, LocalDate today) {
        Optional<LocalDate> due = typed.day("due");
        if (typed.form().value("due").isEmpty()) {
            typed.mend(Problem.of("due", "research.assign.due.missing"));
        } else if (due.filter(day -> day.isBefore(today)).isPresent()) {
            typed.mend(Problem.of("due", "research.assign.due.past"));
        }
        return due;
    }

    private boolean isAtTheTable(Seat seat, UUID id) {
        return members.find(seat.teamId(), id)
                .filter(member -> member.role().sitsAtTheTable())
                .isPresent();
    }
}
