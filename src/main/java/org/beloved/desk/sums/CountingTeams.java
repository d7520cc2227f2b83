package org.beloved.desk.sums;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.beloved.jobs.RecurringJob;
import org.beloved.shared.TeamId;
import org.beloved.teams.AllTeams;
import org.beloved.walls.Scope;
import org.beloved.web.TeamTally;
import org.springframework.stereotype.Component;

/** Goes through the teams, each in its own scope, and keeps what they add up to. */
@Component
class CountingTeams implements RecurringJob {

    private static final Duration WEEK = Duration.ofDays(7);

    private final AllTeams teams;
    private final List<TeamTally> tallies;
    private final Sums sums;
    private final Scope scope;
    private final InstantSource clock;

    CountingTeams(AllTeams teams, List<TeamTally> tallies, Sums sums, Scope scope, InstantSource clock) {
        this.teams = teams;
        this.tallies = tallies;
        this.sums = sums;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "desk.count-teams";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        Instant now = clock.instant();
        TeamTally.Span week = new TeamTally.Span(now.minus(WEEK), now);
        Map<String, Sum> added = new TreeMap<>();
        for (TeamId team : scope.job(teams::all)) {
            scope.job(team, () -> {
                tallies.forEach(tally -> tally.count(team, week).forEach(part -> add(tally.name(), part, added)));
                return team;
            });
        }
        scope.job(() -> {
            sums.replace(added.values(), now);
            return now;
        });
    }

    private static void add(String name, TeamTally.Part part, Map<String, Sum> added) {
        Sum one = new Sum(name, part.code(), Sum.Count.NONE.and(part.inAll()), Sum.Count.NONE.and(part.thisWeek()));
        added.merge(name + " " + part.code(), one, Sum::and);
    }
}
