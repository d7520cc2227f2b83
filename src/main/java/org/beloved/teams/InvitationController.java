package org.beloved.teams;

import java.util.Arrays;
import java.util.UUID;
import org.beloved.shared.Problem;
import org.beloved.walls.LinkToken;
import org.beloved.walls.Once;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.SeeOther;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Making and withdrawing invitation links. A lead does both. */
@Controller
class InvitationController {

    private static final int LONGEST_NOTE = 60;

    private final Scope scope;
    private final Once once;
    private final Members members;
    private final Invitations invitations;
    private final PeopleView view;
    private final String baseUrl;

    InvitationController(
            Scope scope,
            Once once,
            Members members,
            Invitations invitations,
            PeopleView view,
            @Value("${beloved.base-url}") String baseUrl) {
        this.scope = scope;
        this.once = once;
        this.members = members;
        this.invitations = invitations;
        this.view = view;
        this.baseUrl = baseUrl;
    }

    /** The link is in the answer itself and nowhere else, so this page is not redirected to. */
    @PostMapping("/workspace/{team}/invitations")
    Answer make(Seat seat, @RequestParam MultiValueMap<String, String> typed) {
        seat.mustLead();
        Form form = Form.of(typed);
        return scope.team(seat.teamId(), () -> {
            if (form.value("note").length() > LONGEST_NOTE) {
                return view.page(
                        seat,
                        form.with(Problem.of("note", "teams.too-long", "most", LONGEST_NOTE)),
                        PeoplePage.NO_LINK);
            }
            Role role = role(form.value("role"));
            boolean saysItOnce = !form.has("anyway", "yes");
            if (saysItOnce && new Roster(members.of(seat.teamId())).wouldCrowd(role)) {
                return view.page(seat, form.with(Problem.of("role", "teams.invite.seventh")), PeoplePage.NO_LINK);
            }
            if (!once.isFirst(form.value("once"))) {
                return new SeeOther(seat.path("people") + "?invited=again");
            }
            LinkToken token = invitations.make(seat.teamId(), role, form.value("note"));
            return view.page(seat, Form.empty(), baseUrl + "/join/" + token.value());
        });
    }

    @PostMapping("/workspace/{team}/invitations/{invitation}/withdrawal")
    Answer withdraw(Seat seat, @PathVariable UUID invitation) {
        seat.mustLead();
        return scope.team(seat.teamId(), () -> {
            invitations.withdraw(seat.teamId(), invitation);
            return new SeeOther(seat.path("people"));
        });
    }

    private static Role role(String typed) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(typed))
                .findFirst()
                .orElse(Role.MEMBER);
    }
}
