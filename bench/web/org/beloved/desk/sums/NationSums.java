package org.beloved.desk.sums;

import org.beloved.teams.AllTeams;
import org.beloved.walls.Scope;
import org.beloved.web.load.Measured;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The sums on the desk over the whole nation. */
@Configuration
class NationSums {

    @Bean
    Measured countingTheNation(CountingTeams counting, AllTeams teams, Scope scope) {
        return new Measured("sums", counting::run, () -> scope.job(teams::all).size());
    }
}
