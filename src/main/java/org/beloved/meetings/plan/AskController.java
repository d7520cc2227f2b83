package org.beloved.meetings.plan;

import java.util.Optional;
import org.beloved.meetings.Meeting;
import org.beloved.teams.Seat;
import org.beloved.toolkit.ProvisionSet;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.beloved.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The ask: chosen from the named requests, then worded by the team. */
@Controller
class AskController {

    private final Scope scope;
    private final PlanTable table;
    private final Asks asks;

    AskController(Scope scope, PlanTable table, Asks asks) {
        this.scope = scope;
        this.table = table;
        this.asks = asks;
    }

    /** @param set begins from that named request; without it the page shows what is kept, or all of them to choose from */
    @GetMapping("/workspace/{team}/plan/ask")
    Page show(Seat seat, @RequestParam(defaultValue = "") String set, Words words) {
        PlanTable.writersOnly(seat);
        return scope.team(seat.teamId(), () -> {
            Ask kept = asks.of(table.meeting(seat));
            Optional<ProvisionSet> chosen = table.kit(seat).provisionSet(set);
            Ask shown = chosen.filter(known -> !known.id().equals(kept.set()))
                    .map(known -> Ask.suggested(known, table.kit(seat), words.language(), kept.version()))
                    .orElse(kept);
            return page(seat, kept, AskForm.filled(shown));
        });
    }

    @PostMapping("/workspace/{team}/plan/ask")
    Answer choose(Seat seat, @RequestParam MultiValueMap<String, String> sent) {
        PlanTable.writersOnly(seat);
        AskForm typed = new AskForm(Form.of(sent), table.kit(seat));
        return scope.team(seat.teamId(), () -> {
            Meeting meeting = table.meeting(seat);
            Ask kept = asks.of(meeting);
            return typed.read()
                    .<Answer>map(now -> asks.save(meeting, now)
                            ? new SeeOther(seat.path("plan#ask"))
                            : page(seat, kept, typed.form().overtaken(kept.version())))
                    .orElseGet(() -> page(seat, kept, typed.toMend()));
        });
    }

    private Page page(Seat seat, Ask kept, Form form) {
        return new AskPage(seat, table.kit(seat), kept, form);
    }
}
