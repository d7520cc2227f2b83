package org.beloved.access;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        return settle(EnumSet.allOf(Who.class));
    }

    /** @param present who comes to the house at all; the teams have their other people on paper */
    public Household settle(Set<Who> present) {
        Map<Who, Visitor> people = new EnumMap<>(Who.class);
        Map<Who, AccountId> accounts = new EnumMap<>(Who.class);
        for (Who who : Who.values()) {
            accounts.put(who, AccountId.random());
            if (present.contains(who) && who != Who.VISITOR) {
                Neighbors.Neighbor neighbor = neighbors.signedIn(standing(who));
                people.put(who, neighbor.visitor());
                accounts.put(who, neighbor.account());
            }
        }
        people.put(Who.VISITOR, neighbors.visitor());
        TestTeam own = teams.begin(accounts.get(Who.LEAD), accounts.get(Who.MEMBER), accounts.get(Who.ADVISER));
        return new Household(own, teams.begin(accounts.get(Who.FOREIGNER)), people);
    }

    private static Standing standing(Who who) {
        return switch (who) {
            case MODERATOR -> Standing.MODERATOR;
            case ADMINISTRATOR -> Standing.ADMINISTRATOR;
            case VISITOR, NEIGHBOR, ADVISER, MEMBER, LEAD, FOREIGNER -> Standing.NEIGHBOR;
        };
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
