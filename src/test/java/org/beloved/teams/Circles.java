package org.beloved.teams;

import org.beloved.accounts.Neighbors;
import org.springframework.stereotype.Component;

/** Teams that have just come together, for the tests of any room; autowire it. */
@Component
public class Circles {

    private final Neighbors neighbors;
    private final TestTeams teams;

    Circles(Neighbors neighbors, TestTeams teams) {
        this.neighbors = neighbors;
        this.teams = teams;
    }

    public Circle gather() {
        Neighbors.Neighbor lead = neighbors.signedIn();
        Neighbors.Neighbor member = neighbors.signedIn();
        Neighbors.Neighbor adviser = neighbors.signedIn();
        return new Circle(
                teams.begin(lead.account(), member.account(), adviser.account()),
                lead.account(),
                lead.visitor(),
                member.visitor(),
                adviser.visitor());
    }
}
