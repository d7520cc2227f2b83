package org.beloved.research.answering;

import java.time.InstantSource;
import org.beloved.research.Answers;
import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.beloved.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One question and its answer: written, written anew beside the old one, deleted for good. */
@Controller
class AnswerController {

    private final Scope scope;
    private final QuestionView view;
    private final Answers answers;
    private final InstantSource clock;

    AnswerController(Scope scope, QuestionView view, Answers answers, InstantSource clock) {
        this.scope = scope;
        this.view = view;
        this.answers = answers;
        this.clock = clock;
    }

    /** @param from {@code records} to have the answer filled in from detainer records */
    @GetMapping("/workspace/{team}/research/{question}")
    Page show(Seat seat, @PathVariable String question, @RequestParam(defaultValue = "") String from, Words words) {
        return scope.team(seat.teamId(), () -> {
            QuestionPage page = view.page(seat, question, Form.empty(), words);
            return from.equals("records") ? page.filledFromRecords() : page;
        });
    }

    @PostMapping("/workspace/{team}/research/{question}")
    Answer write(
            Seat seat, @PathVariable String question, @RequestParam MultiValueMap<String, String> typed, Words words) {
        seat.mustWrite();
        AnswerForm asked =
                AnswerForm.read(Form.of(typed), question, seat.member().id(), seat.today(clock), clock.instant());
        return scope.team(seat.teamId(), () -> {
            view.mustKnow(seat, question);
            if (asked.answer().isEmpty()) {
                return view.page(seat, question, asked.form(), words);
            }
            return answers.write(
                            seat.teamId(), seat.effort().id(), asked.answer().get())
                    ? new SeeOther(seat.path("research") + "#" + question)
                    : view.page(seat, question, Form.empty(), words).overtaken(asked.form());
        });
    }

    @PostMapping("/workspace/{team}/research/{question}/removal")
    Answer delete(Seat seat, @PathVariable String question) {
        seat.mustWrite();
        return scope.team(seat.teamId(), () -> {
            view.mustKnow(seat, question);
            answers.delete(seat.teamId(), seat.effort().id(), question);
            return new SeeOther(seat.path("research") + "#" + question);
        });
    }
}
