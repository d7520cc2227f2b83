package org.beloved.meetings.tracker;

import java.util.UUID;
import org.beloved.meetings.promises.Promise;
import org.beloved.meetings.promises.PromiseForm;
import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Correcting what was written down of a promise: the words, who, by when. What stood there before is kept. */
@Controller
class CorrectionController {

    private final Scope scope;
    private final PromiseAtHand atHand;
    private final Corrections corrections;

    CorrectionController(Scope scope, PromiseAtHand atHand, Corrections corrections) {
        this.scope = scope;
        this.atHand = atHand;
        this.corrections = corrections;
    }

    @GetMapping("/workspace/{team}/promises/{promise}/correction")
    Page draft(Seat seat, @PathVariable UUID promise) {
        return scope.team(seat.teamId(), () -> {
            Promise kept = atHand.toChange(seat, promise);
            return corrections.page(seat, kept, PromiseForm.kept(kept));
        });
    }

    @PostMapping("/workspace/{team}/promises/{promise}/correction")
    Answer create(
            Seat seat, @PathVariable UUID promise, @RequestParam MultiValueMap<String, String> typed, Words words) {
        return scope.team(
                seat.teamId(), () -> corrections.correct(seat, atHand.toChange(seat, promise), Form.of(typed), words));
    }
}
