package org.beloved.teams;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.beloved.shared.Problem;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the team is called and what it wants. A lead changes it. */
@Controller
class SettingsController {

    private static final int LONGEST_PURPOSE = 400;

    private final Scope scope;
    private final Teams teams;

    SettingsController(Scope scope, Teams teams) {
        this.scope = scope;
        this.teams = teams;
    }

    @GetMapping("/workspace/{team}/settings")
    Page show(Seat seat) {
        seat.mustLead();
        return page(seat, kept(seat.team()));
    }

    @PostMapping("/workspace/{team}/settings")
    Answer change(Seat seat, @RequestParam MultiValueMap<String, String> typed) {
        seat.mustLead();
        Form form = Form.of(typed);
        List<Problem> problems = problems(form);
        if (!problems.isEmpty()) {
            return page(seat, form.with(problems));
        }
        Team wanted = new Team(
                seat.teamId(),
                seat.team().slug(),
                form.value("name"),
                seat.team().place(),
                form.value("purpose"),
                form.version());
        boolean written = scope.team(seat.teamId(), () -> teams.change(wanted));
        return written
                ? new SeeOther(seat.path("people"))
                : page(seat, form.overtaken(seat.team().version()));
    }

    private static List<Problem> problems(Form form) {
        List<Problem> problems = new ArrayList<>();
        StartTeamForm.required(form, "name", "teams.start.name", problems);
        if (form.value("purpose").length() > LONGEST_PURPOSE) {
            problems.add(Problem.of("purpose", "teams.too-long", "most", LONGEST_PURPOSE));
        }
        return problems;
    }

    private static Form kept(Team team) {
        return Form.filled(Map.of(
                "name", team.name(),
                "purpose", team.purpose(),
                "version", Integer.toString(team.version())));
    }

    private static Page page(Seat seat, Form form) {
        return new SettingsPage(seat, form);
    }
}
