package org.beloved.teams;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.beloved.places.PlaceWords;
import org.beloved.places.Places;
import org.beloved.places.State;
import org.beloved.shared.Fips;
import org.beloved.shared.TeamId;
import org.beloved.web.TeamTally;
import org.beloved.web.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many teams each state has: those with a workspace, and those that are on the map without one. */
@Component
class TeamsByState implements TeamTally {

    private static final String ELSEWHERE = "ELSEWHERE";

    private final JdbcClient sql;

    TeamsByState(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String name() {
        return "teams.tally";
    }

    @Override
    public List<Part> count(TeamId team, Span week) {
        return sql.sql("""
                select place, started_at as since from teams.team where team_id = :team
                union all select place, made_at from teams.listing where team_id = :team
                limit 1
                """)
                .param("team", team.value())
                .query((row, _) -> new Part(
                        new Fips(row.getString("place")).state().code(),
                        1,
                        row.getObject("since", OffsetDateTime.class).isAfter(at(week.from())) ? 1 : 0))
                .list();
    }

    @Override
    public String say(String code, Words words) {
        return code.equals(ELSEWHERE)
                ? words.say("teams.tally.ELSEWHERE")
                : state(code).map(new PlaceWords(words)::state).orElse(code);
    }

    @Override
    public Optional<String> rest() {
        return Optional.of(ELSEWHERE);
    }

    private static Optional<State> state(String code) {
        return Places.shipped().states().stream()
                .filter(state -> state.fips().code().equals(code))
                .findFirst();
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
