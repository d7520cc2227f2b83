package org.beloved.access;

import java.util.Map;
import org.beloved.teams.TestTeam;
import org.beloved.web.Visitor;

/** Two teams of the test house, and one of each kind of people at a browser of their own. */
public record Household(TestTeam team, TestTeam foreign, Map<Who, Visitor> people) {

    public Visitor visitor(Who who) {
        return people.get(who);
    }
}
