package org.beloved.teams;

import java.util.Optional;
import org.beloved.shared.Problem;
import org.beloved.teams.mix.Mixes;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is at the table, who is invited, and how each person appears to the official. */
@Controller
class PeopleController {

    private final Scope scope;
    private final Members members;
    private final Mixes mixes;
    private final PeopleView view;

    PeopleController(Scope scope, Members members, Mixes mixes, PeopleView view) {
        this.scope = scope;
        this.members = members;
        this.mixes = mixes;
        this.view = view;
    }

    @GetMapping("/workspace/{team}/people")
    Page show(Seat seat, @RequestParam(defaultValue = "") String invited) {
        String link = invited.isEmpty() ? PeoplePage.NO_LINK : PeoplePage.LINK_MADE_BEFORE;
        return scope.team(seat.teamId(), () -> view.page(seat, Form.empty(), link));
    }

    /** How a member appears; each does that for themselves, a lead for anybody. */
    @PostMapping("/workspace/{team}/people/{member}")
    Answer change(Seat seat, @PathVariable String member, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.of(typed);
        return scope.team(seat.teamId(), () -> {
            Member before = whom(seat, member);
            MemberForm answers = MemberForm.read(form, before);
            if (!answers.problems().isEmpty()) {
                return view.page(seat, form.with(answers.problems()), PeoplePage.NO_LINK);
            }
            return members.change(seat.teamId(), answers.member())
                    ? new SeeOther(seat.path("people"))
                    : view.page(seat, form.overtaken(before.version()), PeoplePage.NO_LINK);
        });
    }

    /** Leaving, or being shown out by a lead. The last lead stays, or nobody could invite anybody. */
    @PostMapping("/workspace/{team}/people/{member}/departure")
    Answer depart(Seat seat, @PathVariable String member) {
        return scope.team(seat.teamId(), () -> {
            Member whom = whom(seat, member);
            Optional<Problem> refusal = new Roster(members.of(seat.teamId())).whyNotLeave(whom);
            if (refusal.isPresent()) {
                return view.page(seat, Form.empty().with(refusal.get()), PeoplePage.NO_LINK);
            }
            members.leave(seat.teamId(), whom.id());
            mixes.delete(seat.teamId(), whom.id());
            return new SeeOther(whom.id().equals(seat.member().id()) ? "/workspace" : seat.path("people"));
        });
    }

    private Member whom(Seat seat, String id) {
        return members.of(seat.teamId()).stream()
                .filter(member -> member.id().toString().equals(id))
                .filter(member ->
                        seat.mayLead() || member.id().equals(seat.member().id()))
                .findFirst()
                .orElseThrow(NotHere::new);
    }
}
