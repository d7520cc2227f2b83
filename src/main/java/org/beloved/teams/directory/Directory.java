package org.beloved.teams.directory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.beloved.shared.Fips;
import org.beloved.shared.TeamId;
import org.beloved.walls.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The entries everybody may see, as everybody sees them. Call it outside any scope. */
@Repository
public class Directory {

    private static final String SHOWN = "select * from teams.listing where state = 'SHOWN' ";
    private static final String ORDERED = " order by place, made_at, team_id";

    private final JdbcClient sql;
    private final Scope scope;

    Directory(JdbcClient sql, Scope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    public Optional<PublicTeam> find(String slug) {
        return shown("and slug = :slug", Map.of("slug", slug)).stream().findFirst();
    }

    /** Whose entry it is, for what is written to it. */
    public Optional<TeamId> idOf(String slug) {
        return scope.everyone(() -> sql.sql("select team_id from teams.listing where state = 'SHOWN' and slug = :slug")
                .param("slug", slug)
                .query((row, _) -> new TeamId(row.getObject("team_id", UUID.class)))
                .optional());
    }

    public List<PublicTeam> in(Collection<Fips> counties) {
        List<String> codes = counties.stream().map(Fips::code).toList();
        return codes.isEmpty()
                ? List.of()
                : shown("and place in (:codes) order by place, made_at", Map.of("codes", codes));
    }

    /** All that fit, by state, county and age. */
    List<PublicTeam> wanted(Wanted wanted) {
        Narrowed narrowed = Narrowed.to(wanted);
        return shown(narrowed.clauses() + ORDERED, narrowed.values());
    }

    /** @param page from 1; beyond the last it is empty */
    Found wanted(Wanted wanted, int page) {
        Narrowed narrowed = Narrowed.to(wanted);
        Map<String, Object> values = new HashMap<>(narrowed.values());
        values.put("most", Found.ON_A_PAGE);
        values.put("before", (page - 1) * Found.ON_A_PAGE);
        return scope.everyone(() -> sql.sql(
                        "select count(*) teams, count(distinct place) counties from teams.listing where state = 'SHOWN' "
                                + narrowed.clauses())
                .params(narrowed.values())
                .query((row, _) -> new Found(
                        shown(narrowed.clauses() + ORDERED + " limit :most offset :before", values),
                        row.getInt("teams"),
                        row.getInt("counties"),
                        page))
                .single());
    }

    /** What is not asked for does not narrow it. */
    private record Narrowed(String clauses, Map<String, Object> values) {

        static Narrowed to(Wanted wanted) {
            List<String> clauses = new ArrayList<>();
            Map<String, Object> values = new HashMap<>();
            wanted.area().ifPresent(area -> {
                clauses.add("and place like :area");
                values.put("area", area.code() + "%");
            });
            narrow("tradition", "traditions", wanted.tradition(), clauses, values);
            narrow("language", "languages", wanted.language(), clauses, values);
            return new Narrowed(String.join(" ", clauses), values);
        }

        private static void narrow(
                String name, String column, String code, List<String> clauses, Map<String, Object> values) {
            if (!code.isEmpty()) {
                clauses.add("and shown = 'NAME' and :%s = any(string_to_array(%s, ' '))".formatted(name, column));
                values.put(name, code);
            }
        }
    }

    /** All of them, by state, county and age. */
    public List<PublicTeam> all() {
        return shown("order by place, made_at", Map.of());
    }

    /** The last ones that came onto the map. */
    public List<PublicTeam> newest(int most) {
        return shown("order by state_at desc limit :most", Map.of("most", most));
    }

    /** How many teams each county has. */
    public Map<Fips, Integer> counts() {
        return scope.everyone(() -> {
            Map<Fips, Integer> counts = new TreeMap<>();
            sql.sql("select place, count(*) teams from teams.listing where state = 'SHOWN' group by place")
                    .query((row, _) -> counts.put(new Fips(row.getString("place")), row.getInt("teams")))
                    .list();
            return counts;
        });
    }

    private List<PublicTeam> shown(String rest, Map<String, ?> values) {
        return scope.everyone(() -> sql.sql(SHOWN + rest)
                .params(values)
                .query((row, _) -> Listings.listing(row).publicly())
                .list());
    }
}
