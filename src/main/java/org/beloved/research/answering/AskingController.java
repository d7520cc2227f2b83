package org.beloved.research.answering;

import org.beloved.research.Questionnaire.Entry;
import org.beloved.research.Questionnaires;
import org.beloved.research.QuestionsToAsk;
import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Keeping a question for the meeting: an honest "we don't know" is a good reason to ask. */
@Controller
class AskingController {

    private final Scope scope;
    private final QuestionView view;
    private final Questionnaires questionnaires;
    private final QuestionsToAsk toAsk;

    AskingController(Scope scope, QuestionView view, Questionnaires questionnaires, QuestionsToAsk toAsk) {
        this.scope = scope;
        this.view = view;
        this.questionnaires = questionnaires;
        this.toAsk = toAsk;
    }

    /** Everything nobody looks into yet. */
    @PostMapping("/workspace/{team}/research/asking")
    Answer keepTheRest(Seat seat) {
        seat.mustWrite();
        return scope.team(seat.teamId(), () -> {
            questionnaires.of(seat.teamId(), seat.effort()).entries().stream()
                    .filter(Entry::isLoose)
                    .forEach(entry -> mark(seat, entry.question().id()));
            return new SeeOther(seat.path("research"));
        });
    }

    @PostMapping("/workspace/{team}/research/{question}/asking")
    Answer keep(Seat seat, @PathVariable String question) {
        seat.mustWrite();
        return scope.team(seat.teamId(), () -> {
            view.mustKnow(seat, question);
            mark(seat, question);
            return new SeeOther(seat.path("research") + "#" + question);
        });
    }

    @PostMapping("/workspace/{team}/research/{question}/asking/removal")
    Answer drop(Seat seat, @PathVariable String question) {
        seat.mustWrite();
        return scope.team(seat.teamId(), () -> {
            view.mustKnow(seat, question);
            toAsk.unmark(seat.teamId(), seat.effort().id(), question);
            return new SeeOther(seat.path("research") + "#" + question);
        });
    }

    private void mark(Seat seat, String question) {
        toAsk.mark(seat.teamId(), seat.effort().id(), seat.member().id(), question);
    }
}
