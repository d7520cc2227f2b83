package org.beloved.meetings.tracker;

import java.time.LocalDate;
import java.util.UUID;
import org.beloved.meetings.Change;
import org.beloved.meetings.CountyClock;
import org.beloved.meetings.promises.Happening;
import org.beloved.meetings.promises.Promise;
import org.beloved.meetings.promises.PromiseState;
import org.beloved.shared.Problem;
import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.SafetyCheck;
import org.beloved.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What came of a promise: kept, broken, no answer; opened again; taken back. */
@Controller
class OutcomeController {

    private static final int LONGEST_REMARK = 600;
    private static final String MISSING = "meetings.tracker.outcome.missing";

    private final Scope scope;
    private final PromiseAtHand atHand;
    private final CountyClock clock;

    OutcomeController(Scope scope, PromiseAtHand atHand, CountyClock clock) {
        this.scope = scope;
        this.atHand = atHand;
        this.clock = clock;
    }

    @PostMapping("/workspace/{team}/promises/{promise}/outcome")
    Answer settle(Seat seat, @PathVariable UUID promise, @RequestParam MultiValueMap<String, String> typed) {
        return scope.team(seat.teamId(), () -> {
            Promise kept = atHand.toChange(seat, promise);
            Typed read = new Typed(Form.of(typed));
            var outcome = read.choice("outcome", PromiseState.class, MISSING);
            LocalDate today = clock.today(seat);
            LocalDate on = read.day("on").orElse(today);
            read.optional("remark", LONGEST_REMARK);
            read.mend(SafetyCheck.look(Form.of(typed), "remark"));
            return outcome.isEmpty() || !read.isGood()
                    ? atHand.page(seat, kept, read.form())
                    : atHand.tell(seat, kept, settled(kept, outcome.get(), on, today), Form.of(typed));
        });
    }

    @PostMapping("/workspace/{team}/promises/{promise}/reopening")
    Answer reopen(Seat seat, @PathVariable UUID promise, @RequestParam MultiValueMap<String, String> typed) {
        return scope.team(seat.teamId(), () -> {
            Promise kept = atHand.toChange(seat, promise);
            return atHand.tell(seat, kept, kept.reopen(), Form.of(typed));
        });
    }

    @PostMapping("/workspace/{team}/promises/{promise}/withdrawal")
    Answer withdraw(Seat seat, @PathVariable UUID promise, @RequestParam MultiValueMap<String, String> typed) {
        return scope.team(seat.teamId(), () -> {
            Promise kept = atHand.toChange(seat, promise);
            return atHand.tell(seat, kept, kept.withdraw(clock.today(seat)), Form.of(typed));
        });
    }

    private static Change<Happening> settled(Promise promise, PromiseState outcome, LocalDate on, LocalDate today) {
        return switch (outcome) {
            case KEPT -> promise.keep(on, today);
            case BROKEN -> promise.breakIt(on, today);
            case NO_REPLY -> promise.hearNothing(on, today);
            case OPEN, WITHDRAWN -> Change.refused(Problem.of("outcome", MISSING));
        };
    }
}
