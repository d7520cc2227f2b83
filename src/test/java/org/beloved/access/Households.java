package org.beloved.access;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Standing;
import org.beloved.shared.AccountId;
import org.beloved.teams.TestTeam;
import org.beloved.teams.TestTeams;
import org.beloved.web.Visitor;
import org.springframework.stereotype.Component;

/** Settles new households, and finds the real addresses of routes in them. */
@Component
public class Households {

    private final TestTeams teams;
    private final Neighbors neighbors;
    private final List<RouteSubjects> subjects;

    Households(TestTeams teams, Neighbors neighbors, List<RouteSubjects> subjects) {
        this.teams = teams;
        this.neighbors = neighbors;
        this.subjects = subjects;
    }

    public Household settle() {
        Map<Who, Visitor> people = new EnumMap<>(Who.class);
        people.put(Who.VISITOR, neighbors.visitor());
        enter(people, Who.NEIGHBOR, Standing.NEIGHBOR);
        enter(people, Who.MODERATOR, Standing.MODERATOR);
        enter(people, Who.ADMINISTRATOR, Standing.ADMINISTRATOR);
        TestTeam own = teams.begin(
                enter(people, Who.LEAD, Standing.NEIGHBOR),
                enter(people, Who.MEMBER, Standing.NEIGHBOR),
                enter(people, Who.ADVISER, Standing.NEIGHBOR));
        TestTeam foreign =
                teams.begin(enter(people, Who.FOREIGNER, Standing.NEIGHBOR), AccountId.random(), AccountId.random());
        return new Household(own, foreign, people);
    }

    private AccountId enter(Map<Who, Visitor> people, Who who, Standing standing) {
        Neighbors.Neighbor neighbor = neighbors.signedIn(standing);
        people.put(who, neighbor.visitor());
        return neighbor.account();
    }

    /** The route's address in the household's own team. */
    public String address(Route route, Household household) {
        return address(route, household.team(), household.team());
    }

    /**
     * @param at whose workspace it is
     * @param of whose things are asked for there
     */
    public String address(Route route, TestTeam at, TestTeam of) {
        String address = route.pattern().replace("{team}", at.slug());
        for (String variable : route.variables()) {
            if (!variable.equals("team")) {
                address = address.replace("{" + variable + "}", value(route, variable, of));
            }
        }
        return address;
    }

    private String value(Route route, String variable, TestTeam of) {
        List<String> values = new ArrayList<>();
        subjects.forEach(each -> each.value(route, variable, of).ifPresent(values::add));
        if (values.size() != 1) {
            throw new AssertionError("expected one RouteSubjects that knows {" + variable + "} of " + route + ", found "
                    + values.size());
        }
        return values.getFirst();
    }
}
