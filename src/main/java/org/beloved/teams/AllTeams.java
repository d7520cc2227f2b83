package org.beloved.teams;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.beloved.shared.Fips;
import org.beloved.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which teams there are, for work that goes through them one by one, each in its own scope. In a job's scope without a team. */
@Repository
public class AllTeams {

    private final JdbcClient sql;

    AllTeams(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those with a workspace, and in which county each of them is. */
    public Map<TeamId, Fips> withWorkspace() {
        Map<TeamId, Fips> counties = new LinkedHashMap<>();
        sql.sql("select team_id, place from teams.team order by team_id").query(row -> {
            counties.put(new TeamId(row.getObject("team_id", UUID.class)), new Fips(row.getString("place")));
        });
        return counties;
    }

    /** Those too that are on the map without a workspace. */
    public List<TeamId> all() {
        return sql.sql("""
                select team_id from teams.team union select team_id from teams.listing where state = 'SHOWN'
                order by team_id
                """)
                .query((row, _) -> new TeamId(row.getObject("team_id", UUID.class)))
                .list();
    }
}
