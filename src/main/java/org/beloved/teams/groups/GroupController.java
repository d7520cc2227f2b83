package org.beloved.teams.groups;

import java.util.UUID;
import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Step 2: the groups to tell, added, changed and taken off the list. */
@Controller
class GroupController {

    private final Scope scope;
    private final CallSheet sheet;
    private final Groups groups;

    GroupController(Scope scope, CallSheet sheet, Groups groups) {
        this.scope = scope;
        this.sheet = sheet;
        this.groups = groups;
    }

    @GetMapping("/workspace/{team}/groups")
    Page list(Seat seat) {
        return scope.team(seat.teamId(), () -> sheet.page(seat, Form.empty()));
    }

    @PostMapping("/workspace/{team}/groups")
    Answer add(Seat seat, @RequestParam MultiValueMap<String, String> typed) {
        seat.mustWrite();
        GroupForm asked = GroupForm.added(Form.of(typed));
        return scope.team(seat.teamId(), () -> {
            if (asked.group().isEmpty()) {
                return sheet.page(seat, asked.form());
            }
            groups.add(
                    seat.teamId(),
                    seat.effort().id(),
                    seat.member().id(),
                    asked.group().get());
            return new SeeOther(seat.path("groups"));
        });
    }

    @GetMapping("/workspace/{team}/groups/{group}")
    Page show(Seat seat, @PathVariable UUID group) {
        return scope.team(seat.teamId(), () -> sheet.page(seat, group, Form.empty()));
    }

    @PostMapping("/workspace/{team}/groups/{group}")
    Answer change(Seat seat, @PathVariable UUID group, @RequestParam MultiValueMap<String, String> typed) {
        seat.mustWrite();
        GroupForm asked = GroupForm.changed(Form.of(typed), group);
        return scope.team(seat.teamId(), () -> {
            sheet.mustKnow(seat, group);
            if (asked.group().isEmpty()) {
                return sheet.page(seat, group, asked.form());
            }
            return groups.change(seat.teamId(), asked.group().get())
                    ? new SeeOther(seat.path("groups"))
                    : sheet.page(seat, group, Form.empty()).overtaken(asked.form());
        });
    }

    @PostMapping("/workspace/{team}/groups/{group}/removal")
    Answer remove(Seat seat, @PathVariable UUID group) {
        seat.mustWrite();
        return scope.team(seat.teamId(), () -> {
            sheet.mustKnow(seat, group);
            groups.remove(seat.teamId(), seat.effort().id(), group);
            return new SeeOther(seat.path("groups"));
        });
    }
}
