package org.beloved.teams;

import org.beloved.accounts.WaysBack;
import org.beloved.shared.AccountId;
import org.beloved.walls.Scope;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * A lead helps a member back in who forgot their passphrase. The link opens the member's whole account, so a lead makes
 * one only for somebody who is on no other team; for others an administrator does.
 */
@Controller
class WayBackController {

    private final Scope scope;
    private final Members members;
    private final Teams teams;
    private final WaysBack waysBack;

    WayBackController(Scope scope, Members members, Teams teams, WaysBack waysBack) {
        this.scope = scope;
        this.members = members;
        this.teams = teams;
        this.waysBack = waysBack;
    }

    /** The link is in the answer itself and nowhere else, so this page is not redirected to. */
    @PostMapping("/workspace/{team}/people/{member}/way-back")
    Page make(Seat seat, @PathVariable String member) {
        if (!seat.mayLead()) {
            throw new NotHere();
        }
        Member whom = scope.team(seat.teamId(), () -> members.of(seat.teamId())).stream()
                .filter(each -> each.id().toString().equals(member))
                .filter(each -> !each.id().equals(seat.member().id()))
                .findFirst()
                .orElseThrow(NotHere::new);
        return new WayBackPage(seat, whom, answer(seat, whom.account()));
    }

    private WaysBack.Answer answer(Seat seat, AccountId member) {
        int theirs = scope.person(member, () -> teams.seatsOf(member)).size();
        return theirs == 1 ? waysBack.forMember(member, seat.member().account()) : new WaysBack.Answer.NotFromHere();
    }
}
