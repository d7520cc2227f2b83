package org.beloved.teams.groups;

import java.time.InstantSource;
import java.util.UUID;
import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Writing down a talk with a group, and taking a mistaken one away. */
@Controller
class TalkController {

    private final Scope scope;
    private final CallSheet sheet;
    private final Talks talks;
    private final InstantSource clock;

    TalkController(Scope scope, CallSheet sheet, Talks talks, InstantSource clock) {
        this.scope = scope;
        this.sheet = sheet;
        this.talks = talks;
        this.clock = clock;
    }

    @PostMapping("/workspace/{team}/groups/{group}/talks")
    Answer add(Seat seat, @PathVariable UUID group, @RequestParam MultiValueMap<String, String> typed) {
        seat.mustWrite();
        return scope.team(seat.teamId(), () -> {
            sheet.mustKnow(seat, group);
            TalkForm asked = TalkForm.read(Form.of(typed), group, sheet.atTheTable(seat), seat.today(clock));
            if (asked.talk().isEmpty()) {
                return sheet.page(seat, group, asked.form());
            }
            talks.add(seat.teamId(), asked.talk().get());
            return new SeeOther(seat.path("groups/" + group));
        });
    }

    @PostMapping("/workspace/{team}/groups/{group}/talks/{talk}/removal")
    Answer remove(Seat seat, @PathVariable UUID group, @PathVariable UUID talk) {
        seat.mustWrite();
        return scope.team(seat.teamId(), () -> {
            sheet.mustKnow(seat, group);
            talks.remove(seat.teamId(), group, talk);
            return new SeeOther(seat.path("groups/" + group));
        });
    }
}
