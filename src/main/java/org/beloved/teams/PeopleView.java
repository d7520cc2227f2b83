package org.beloved.teams;

import org.beloved.web.Form;
import org.springframework.stereotype.Component;

/** Puts the page of the people together; in the team's scope. */
@Component
class PeopleView {

    private final Members members;
    private final Invitations invitations;

    PeopleView(Members members, Invitations invitations) {
        this.members = members;
        this.invitations = invitations;
    }

    PeoplePage page(Seat seat, Form form, String link) {
        return new PeoplePage(seat, members.of(seat.teamId()), invitations.openOf(seat.teamId()), form, link);
    }
}
