package org.beloved.teams.weekly;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import org.beloved.shared.TeamId;
import org.beloved.teams.AllTeams;
import org.beloved.teams.Nation;
import org.beloved.walls.Scope;
import org.beloved.web.load.Measured;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The Monday letters of the whole nation, and the same Monday two hours later, when they are all written. */
@Configuration
class NationLetters {

    /** Monday everywhere from Puerto Rico to Hawaii, and morning past seven. */
    private static final LocalTime MORNING_EVERYWHERE = LocalTime.of(20, 0);

    private static final TeamId ONE_OF_THEM = new Nation.NationTeam(0).id();

    private final SendingWeekly sending;
    private final AllTeams all;
    private final Scope scope;
    private final JdbcClient sql;
    private final InstantSource clock;

    NationLetters(SendingWeekly sending, AllTeams all, Scope scope, JdbcClient sql, InstantSource clock) {
        this.sending = sending;
        this.all = all;
        this.scope = scope;
        this.sql = sql;
        this.clock = clock;
    }

    @Bean
    Measured writingToTheNation() {
        return new Measured("letters", () -> sending.run(nextMonday()), this::written);
    }

    @Bean
    Measured writingToTheNationAgain() {
        return new Measured("letters-again", () -> sending.run(lastMonday()), this::written);
    }

    private Instant nextMonday() {
        return LocalDate.ofInstant(lastMonday(), ZoneOffset.UTC)
                .with(TemporalAdjusters.next(DayOfWeek.MONDAY))
                .atTime(MORNING_EVERYWHERE)
                .toInstant(ZoneOffset.UTC);
    }

    /** On the last Monday; on the far side of the date line it is Tuesday by then. */
    private int written() {
        OffsetDateTime monday = lastMonday().atOffset(ZoneOffset.UTC);
        return scope.job(all::withWorkspace).keySet().stream()
                .mapToInt(team -> scope.job(team, () -> sql.sql(
                                "select count(*) from teams.weekly where team_id = :team and sent_at = :monday")
                        .param("team", team.value())
                        .param("monday", monday)
                        .query(Integer.class)
                        .single()))
                .sum();
    }

    /** For which letters were written, in this run or in one before; now when never. */
    private Instant lastMonday() {
        return scope.job(
                ONE_OF_THEM,
                () -> sql.sql("select max(sent_at) from teams.weekly where team_id = :team")
                        .param("team", ONE_OF_THEM.value())
                        .query(OffsetDateTime.class)
                        .optional()
                        .map(OffsetDateTime::toInstant)
                        .orElseGet(clock::instant));
    }
}
