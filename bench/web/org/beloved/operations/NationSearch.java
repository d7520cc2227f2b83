package org.beloved.operations;

import org.beloved.walls.Scope;
import org.beloved.web.load.Measured;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeping the search of a whole nation, a minute after it was kept the last time. */
@Configuration
class NationSearch {

    @Bean
    Measured keepingTheNationSearched(KeepingSearch search, JdbcClient sql, Scope scope) {
        return new Measured(
                "search", search::run, () -> scope.job(() -> sql.sql("select count(*) from web.searchable")
                        .query(Integer.class)
                        .single()));
    }
}
