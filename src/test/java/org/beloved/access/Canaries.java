package org.beloved.access;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.beloved.shared.TeamId;
import org.beloved.walls.HeldData;
import org.beloved.walls.Scope;
import org.beloved.walls.SealedColumn;
import org.beloved.walls.Seals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Puts a word of its own into every text that a team holds, sealed ones too. Rows come from the rooms; the columns come
 * from the catalogue, so that a new one is never forgotten.
 */
@Component
public class Canaries {

    private static final String FEATHER = "canaryfeather";
    private static final String NOT_FOR_GUESTS = "The team, not its guests";
    private static final Pattern CANARY = Pattern.compile(FEATHER + "-([a-z_]+-[a-z_]+-[a-z_]+)");

    /** Texts that a program reads, not a person: another word in them would be a broken row. */
    private static final Set<String> MACHINE_READ = Set.of(
            "slug",
            "kit",
            "token_hash",
            "zone",
            "language",
            "place",
            "fips",
            "kind",
            "provision",
            "provision_set",
            "kit_task",
            "policy");

    /** Free texts only: whatever has a check or belongs to a key is one word of a list. */
    private static final String TEXTS = """
            select n.nspname as room, c.relname as held, a.attname as name
            from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
            where c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
              and a.atttypid in ('text'::regtype, 'varchar'::regtype)
              and n.nspname not in ('pg_catalog', 'information_schema')
              and exists (select 1 from pg_attribute t where t.attrelid = c.oid and t.attname = 'team_id')
              and not exists (select 1 from pg_constraint k where k.conrelid = c.oid and a.attnum = any (k.conkey)
                              and k.contype in ('c', 'f', 'p', 'u'))
              and not exists (select 1 from pg_index i where i.indrelid = c.oid and i.indisunique
                              and a.attnum = any (i.indkey))
            order by 1, 2, 3
            """;

    private record Column(String room, String table, String name) {

        String tableName() {
            return room + "." + table;
        }

        String word() {
            return FEATHER + "-" + room + "-" + table + "-" + name;
        }
    }

    private final JdbcClient sql;
    private final Scope scope;
    private final Seals seals;

    Canaries(JdbcClient sql, Scope scope, Seals seals) {
        this.sql = sql;
        this.scope = scope;
        this.seals = seals;
    }

    /** @return the columns that now hold a canary, as {@code room-table-column} */
    Set<String> plantIn(TeamId team) {
        return scope.team(team, () -> {
            Set<String> planted = new TreeSet<>();
            for (Column column : texts()) {
                if (plant(team, column) > 0) {
                    planted.add(column.word().substring(FEATHER.length() + 1));
                }
            }
            for (Column column : sealed()) {
                if (seal(team, column) > 0) {
                    planted.add(column.word().substring(FEATHER.length() + 1));
                }
            }
            return planted;
        });
    }

    /** The canaries that can be seen in a page, as {@code room-table-column}. */
    static Set<String> seenIn(String body) {
        return CANARY.matcher(body)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What the data register says only those at the table see, as {@code room-table-column}. */
    static Set<String> notForGuests() {
        return HeldData.shipped().columns().stream()
                .filter(column -> column.english().seenBy().equals(NOT_FOR_GUESTS))
                .map(column -> column.room() + "-" + column.table() + "-" + column.name())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Column> texts() {
        return sql
                .sql(TEXTS)
                .query((row, _) -> new Column(row.getString("room"), row.getString("held"), row.getString("name")))
                .list()
                .stream()
                .filter(column -> !MACHINE_READ.contains(column.name()))
                .toList();
    }

    private static List<Column> sealed() {
        return HeldData.shipped().columns().stream()
                .filter(column -> column.secrecy() == HeldData.Secrecy.SEALED)
                .map(column -> new Column(column.room(), column.table(), column.name()))
                .toList();
    }

    /** A word in capitals names a choice and an address keeps its shape; anything else is a person's text. */
    private int plant(TeamId team, Column column) {
        return sql.sql("""
                update %1$s set %2$s = case
                    when %2$s like '%%@%%' then '%3$s.' || %2$s
                    when %2$s like 'http%%' then %2$s || '#%3$s'
                    else %2$s || ' %3$s' end
                where team_id = :team and %2$s !~ '^[A-Z][A-Z0-9_]*$' and %2$s !~ '^[\\[{]'
                """.formatted(column.tableName(), column.name(), column.word()))
                .param("team", team.value())
                .update();
    }

    private int seal(TeamId team, Column column) {
        SealedColumn name = new SealedColumn(column.tableName() + "." + column.name());
        if (isEmpty(team, column)) {
            return 0;
        }
        List<UUID> rows = sql.sql("select id from %s where team_id = :team and %s is not null"
                        .formatted(column.tableName(), column.name()))
                .param("team", team.value())
                .query(UUID.class)
                .list();
        rows.forEach(row -> seal(team, column, name, row));
        return rows.size();
    }

    /** Asked first, because not every table with a sealed column names its rows by one id. */
    private boolean isEmpty(TeamId team, Column column) {
        return sql.sql("select not exists (select 1 from %s where team_id = :team)".formatted(column.tableName()))
                .param("team", team.value())
                .query(Boolean.class)
                .single();
    }

    private void seal(TeamId team, Column column, SealedColumn name, UUID row) {
        byte[] before = sql.sql("select %s from %s where team_id = :team and id = :row"
                        .formatted(column.name(), column.tableName()))
                .param("team", team.value())
                .param("row", row)
                .query(byte[].class)
                .single();
        String text = seals.open(name, team, row, before) + " " + column.word();
        sql.sql("update %s set %s = :sealed where team_id = :team and id = :row"
                        .formatted(column.tableName(), column.name()))
                .param("sealed", seals.seal(name, team, row, text))
                .param("team", team.value())
                .param("row", row)
                .update();
    }
}
