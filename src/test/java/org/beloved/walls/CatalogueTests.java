package org.beloved.walls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.beloved.RoomTest;
import org.beloved.shared.TeamId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Asks PostgreSQL itself whether the walls stand: every table, every policy, every unique key. */
@RoomTest
class CatalogueTests {

    private static final String OUR_TABLES = """
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
              and n.nspname not like 'pg_toast%' and n.nspname not like 'pg_temp%'
            """;

    @Autowired
    DataSource database;

    @Autowired
    JdbcClient sql;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void everyTableIsWalledOrOnTheShortPublicList() {
        Map<String, Boolean> walled = sql
                .sql("select n.nspname || '.' || c.relname as name, "
                        + "c.relrowsecurity and c.relforcerowsecurity and exists "
                        + "(select 1 from pg_policy p where p.polrelid = c.oid) as walled " + OUR_TABLES)
                .query((row, _) -> Map.entry(row.getString("name"), row.getBoolean("walled")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Set<String> open = walled.entrySet().stream()
                .filter(table -> !table.getValue())
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(walled).as("tables seen").hasSizeGreaterThan(7);
        assertThat(open).isEqualTo(new TreeSet<>(PublicTables.shipped().names()));
    }

    @Test
    void everyTableOfATeamHasItsTeamInEveryUniqueKey() {
        List<String> leaky = sql.sql("""
                select i.relname from pg_index x
                join pg_class i on i.oid = x.indexrelid join pg_class c on c.oid = x.indrelid
                join pg_attribute a on a.attrelid = c.oid and a.attname = 'team_id'
                where x.indisunique and not a.attnum = any (x.indkey)
                order by 1
                """).query(String.class).list();
        // The address of a team or an event is the one thing that must differ between them.
        assertThat(leaky).containsExactly("event_slug_key", "listing_slug_key", "team_slug_key");
    }

    /** As a plain {@code true} does; even what everybody may know is read in a scope. */
    @Test
    void noPolicyShowsRowsToWhoeverIsInNoScope() {
        List<String> policies = sql.sql("select schemaname || '.' || tablename || ' ' || policyname || ': ' || qual"
                        + " from pg_policies where qual is not null")
                .query(String.class)
                .list();
        assertThat(policies).as("policies seen").hasSizeGreaterThan(40);
        assertThat(policies).noneMatch(policy -> policy.endsWith(": true"));
    }

    @Test
    void viewsRunWithTheRightsOfWhoAsks() {
        List<String> views = sql.sql("""
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind = 'v' and n.nspname not in ('pg_catalog', 'information_schema')
                  and not coalesce(c.reloptions::text like '%security_invoker=true%', false)
                  and c.relname not like 'pg_stat_statements%'
                """).query(String.class).list();
        assertThat(views).isEmpty();
    }

    @Test
    void theApplicationRoleOwnsNothingAndBypassesNothing() {
        Map<String, Object> role = sql.sql("""
                select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb,
                       exists (select 1 from pg_class where relowner = r.oid) as owns
                from pg_roles r where rolname = current_user
                """).query().singleRow();
        assertThat(role.values()).hasSize(5).containsOnly(false);
    }

    @Test
    void withoutAScopeNoWalledTableShowsARow() {
        List<String> walled = sql.sql(
                        "select format('%I.%I', n.nspname, c.relname) " + OUR_TABLES + " and c.relrowsecurity")
                .query(String.class)
                .list();
        assertThat(walled).hasSizeGreaterThan(4);
        for (String table : walled) {
            assertThat(sql.sql("select count(*) from " + table)
                            .query(Long.class)
                            .single())
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void aPoolOfOneNeverLendsOneTeamsScopeToTheNext() throws Exception {
        try (var one = new com.zaxxer.hikari.HikariDataSource()) {
            var pool = database.unwrap(com.zaxxer.hikari.HikariDataSource.class);
            one.setJdbcUrl(pool.getJdbcUrl());
            one.setUsername(pool.getUsername());
            one.setPassword(pool.getPassword());
            one.setMaximumPoolSize(1);
            JdbcClient client = JdbcClient.create(one);
            Scope scope = new Scope(
                    new TransactionTemplate(new org.springframework.jdbc.support.JdbcTransactionManager(one)), client);
            TeamId[] teams = {TeamId.random(), TeamId.random()};
            for (TeamId team : teams) {
                scope.team(
                        team,
                        () -> client.sql("insert into walls.team_key (team_id, wrapped) values (?, ?)")
                                .params(team.value(), new byte[] {1})
                                .update());
            }
            int rounds = 500;
            for (int i = 0; i < rounds; i++) {
                TeamId team = teams[i % 2];
                List<UUID> seen = scope.team(
                        team,
                        () -> client.sql("select team_id from walls.team_key")
                                .query(UUID.class)
                                .list());
                assertThat(seen).containsExactly(team.value());
                assertThat(client.sql("select count(*) from walls.team_key")
                                .query(Long.class)
                                .single())
                        .as("after the transaction the connection acts for nobody")
                        .isZero();
            }
        }
    }

    @Test
    void aTransactionCannotSwitchTeamsInTheMiddle() {
        Scope scope = new Scope(new TransactionTemplate(transactions), sql);
        assertThatThrownBy(() -> scope.team(TeamId.random(), () -> scope.team(TeamId.random(), () -> 1)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("already acts for team");
    }

    @Test
    void aTeamCannotWriteARowForAnotherTeam() {
        Scope scope = new Scope(new TransactionTemplate(transactions), sql);
        assertThatThrownBy(() -> scope.team(
                        TeamId.random(),
                        () -> sql.sql("insert into walls.team_key (team_id, wrapped) values (?, ?)")
                                .params(UUID.randomUUID(), new byte[] {1})
                                .update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }
}
