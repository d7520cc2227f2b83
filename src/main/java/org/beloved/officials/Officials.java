package org.beloved.officials;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The officials a team knows of; every method in that team's scope. */
@Repository
public class Officials {

    private final JdbcClient sql;
    private final InstantSource clock;

    Officials(JdbcClient sql, InstantSource clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** Those in office now: who decides comes first, then in the order in which the team found them. */
    public List<Official> of(TeamId team, UUID effort) {
        return all(team, effort).stream().filter(Official::isInOffice).toList();
    }

    /** Those of them who can change the policy. */
    public List<Official> deciders(TeamId team, UUID effort) {
        return of(team, effort).stream().filter(Official::decides).toList();
    }

    /** In office or gone. */
    public Optional<Official> find(TeamId team, UUID id) {
        return sql.sql("select * from officials.official where team_id = :team and id = :id")
                .param("team", team.value())
                .param("id", id)
                .query((row, _) -> official(row))
                .optional();
    }

    /** Those who left too, after the others. */
    public List<Official> all(TeamId team, UUID effort) {
        return sql
                .sql("select * from officials.official where team_id = :team and effort_id = :effort order by added_at")
                .param("team", team.value())
                .param("effort", effort)
                .query((row, _) -> official(row))
                .list()
                .stream()
                .sorted(Comparator.comparing((Official official) -> !official.isInOffice())
                        .thenComparing(Official::role))
                .toList();
    }

    public void add(TeamId team, UUID effort, UUID by, Official official) {
        written(team, official, """
                insert into officials.official (team_id, id, effort_id, name, title, role, office, salutation,
                    phone, email, source, seen_on, term_ends, pages, added_by, added_at)
                values (:team, :id, :effort, :name, :title, :role, :office, :salutation,
                    :phone, :email, :source, :seen, :term, :pages, :by, :now)
                """)
                .param("effort", effort)
                .param("by", by)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return false when somebody else changed them since that version was read; nothing is written then */
    public boolean change(TeamId team, Official official) {
        return written(team, official, """
                update officials.official set name = :name, title = :title, role = :role, office = :office,
                    salutation = :salutation, phone = :phone, email = :email, source = :source, seen_on = :seen,
                    term_ends = :term, pages = :pages, version = version + 1
                where team_id = :team and id = :id and version = :version
                """).param("version", official.version()).update() == 1;
    }

    public void leave(TeamId team, UUID id, LocalDate on) {
        sql.sql("""
                update officials.official set left_on = :on, version = version + 1
                where team_id = :team and id = :id and left_on is null
                """).param("team", team.value()).param("id", id).param("on", on).update();
    }

    public void comeBack(TeamId team, UUID id) {
        sql.sql("""
                update officials.official set left_on = null, version = version + 1
                where team_id = :team and id = :id
                """).param("team", team.value()).param("id", id).update();
    }

    private JdbcClient.StatementSpec written(TeamId team, Official official, String statement) {
        PublicRecord facts = official.facts();
        return sql.sql(statement)
                .param("team", team.value())
                .param("id", official.id())
                .param("name", official.name())
                .param("title", official.title())
                .param("role", official.role().name())
                .param("office", facts.office())
                .param("salutation", facts.salutation())
                .param("phone", facts.reach().phone())
                .param("email", facts.reach().email())
                .param("source", facts.proof().source())
                .param("seen", facts.proof().seen())
                .param("term", facts.termEnds().orElse(null), java.sql.Types.DATE)
                .param("pages", String.join("\n", facts.pages()));
    }

    private static Official official(ResultSet row) throws SQLException {
        return new Official(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("title"),
                OfficialRole.valueOf(row.getString("role")),
                facts(row),
                Optional.ofNullable(row.getObject("left_on", LocalDate.class)),
                row.getInt("version"));
    }

    private static PublicRecord facts(ResultSet row) throws SQLException {
        return new PublicRecord(
                row.getString("office"),
                row.getString("salutation"),
                new PublicRecord.Reach(row.getString("phone"), row.getString("email")),
                new PublicRecord.Proof(row.getString("source"), row.getObject("seen_on", LocalDate.class)),
                Optional.ofNullable(row.getObject("term_ends", LocalDate.class)),
                row.getString("pages").lines().toList());
    }
}
