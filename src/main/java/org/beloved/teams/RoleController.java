package org.beloved.teams;

import java.util.Optional;
import java.util.UUID;
import org.beloved.shared.Problem;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.NotHere;
import org.beloved.web.SeeOther;
import org.beloved.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who leads, who is a member, who only advises. A lead decides; handing over is how the last lead gets free. */
@Controller
class RoleController {

    private final Scope scope;
    private final Members members;
    private final PeopleView view;

    RoleController(Scope scope, Members members, PeopleView view) {
        this.scope = scope;
        this.members = members;
        this.view = view;
    }

    @PostMapping("/workspace/{team}/people/{member}/role")
    Answer change(Seat seat, @PathVariable UUID member, @RequestParam MultiValueMap<String, String> sent) {
        seat.mustLead();
        return scope.team(seat.teamId(), () -> {
            Member whom = members.find(seat.teamId(), member).orElseThrow(NotHere::new);
            Typed typed = new Typed(Form.of(sent));
            Optional<Role> role = typed.choice("role", Role.class, "teams.people.role.missing");
            role.flatMap(wanted -> new Roster(members.of(seat.teamId())).whyNotBecome(whom, wanted))
                    .ifPresent((Problem problem) -> typed.mend(problem));
            if (!typed.isGood()) {
                return view.page(seat, typed.form(), PeoplePage.NO_LINK);
            }
            members.assign(seat.teamId(), member, role.orElseThrow());
            return new SeeOther(seat.path("people"));
        });
    }
}
