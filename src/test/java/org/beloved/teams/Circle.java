package org.beloved.teams;

import org.beloved.shared.AccountId;
import org.beloved.web.Visitor;

/** A team of the test house whose three people are signed in. */
public record Circle(TestTeam team, AccountId account, Visitor lead, Visitor member, Visitor adviser) {

    public String road() {
        return "/workspace/" + team.slug();
    }

    public String path(String page) {
        return road() + "/" + page;
    }
}
