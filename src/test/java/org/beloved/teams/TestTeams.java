package org.beloved.teams;

import java.time.LocalTime;
import org.beloved.places.Places;
import org.beloved.shared.AccountId;
import org.beloved.shared.Fips;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** Teams for the tests of any room; autowire it. They let nothing be known of themselves. */
@Component
public class TestTeams {

    private static final Fips MONTGOMERY = new Fips("42091");
    private static final Fips HONOLULU = new Fips("15003");

    private final Scope scope;
    private final TeamStart start;
    private final Teams teams;
    private final Members members;

    TestTeams(Scope scope, TeamStart start, Teams teams, Members members) {
        this.scope = scope;
        this.start = start;
        this.teams = teams;
        this.members = members;
    }

    public TestTeam begin(AccountId lead) {
        return begin(lead, AccountId.random(), AccountId.random());
    }

    public TestTeam begin(AccountId lead, AccountId member, AccountId adviser) {
        return begin(lead, member, adviser, MONTGOMERY);
    }

    /** For a test that walks through one day: in its county it is neither night nor close to it. */
    public TestTeam beginByDay(AccountId lead) {
        int hour = LocalTime.now(
                        Places.shipped().county(MONTGOMERY).orElseThrow().zone())
                .getHour();
        boolean isNight = hour < 3 || hour > 21;
        return begin(lead, AccountId.random(), AccountId.random(), isNight ? HONOLULU : MONTGOMERY);
    }

    private TestTeam begin(AccountId lead, AccountId member, AccountId adviser, Fips place) {
        StartTeamForm.NewTeam asked = new StartTeamForm.NewTeam(
                Places.shipped().county(place).orElseThrow(), "detainers", "Larkspur neighbors", "Ruth");
        String road = start.begin(lead, asked, "");
        Seat seat = scope.person(lead, () -> teams.seatsOf(lead)).stream()
                .filter(each -> each.road().equals(road))
                .findFirst()
                .orElseThrow();
        return scope.team(
                seat.teamId(),
                () -> new TestTeam(
                        seat.team(),
                        seat.effort(),
                        seat.member(),
                        members.add(seat.teamId(), member, "Amina", Role.MEMBER),
                        members.add(seat.teamId(), adviser, "Joseph", Role.ADVISER)));
    }
}
