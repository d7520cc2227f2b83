package org.beloved.teams;

import org.beloved.walls.Scope;
import org.beloved.web.load.Measured;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Going through the teams, each in a scope of its own, and doing nothing there: the measure of all work over them. */
@Configuration
class NationRound {

    @Bean
    Measured goingThroughTeams(AllTeams teams, Scope scope) {
        return new Measured(
                "teams",
                () -> scope.job(teams::all).forEach(team -> scope.job(team, () -> team)),
                () -> scope.job(teams::all).size());
    }
}
