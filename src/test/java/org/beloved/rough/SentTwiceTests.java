package org.beloved.rough;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.beloved.RoomTest;
import org.beloved.access.AccessMatrix;
import org.beloved.access.AccessMatrix.Row;
import org.beloved.access.Household;
import org.beloved.walls.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A form sent twice, by a double press or a slow line, does its work once. */
@RoomTest
class SentTwiceTests {

    /** Done already, or a page that says what stands now. */
    private static final Set<Integer> KINDLY = Set.of(200, 303, 409, 422);

    @Autowired
    KnownForms forms;

    @Autowired
    Scope scope;

    @Autowired
    JdbcClient sql;

    /** What came of one address. */
    private record Outcome(String address, boolean worked, List<String> wrong) {}

    @Test
    void aFormSentTwiceWorksOnce() {
        List<Row> rows = AccessMatrix.checkedIn().rows().stream()
                .filter(row -> row.route().method().equals("POST"))
                .filter(row -> forms.placeOf(row.route()).isPresent())
                .toList();
        List<Outcome> outcomes = Crowd.each(rows, this::sentTwice).stream()
                .flatMap(Optional::stream)
                .toList();
        assertThat(outcomes.stream().flatMap(outcome -> outcome.wrong().stream()))
                .isEmpty();
        assertThat(outcomes.stream().filter(Outcome::worked).map(Outcome::address))
                .as("addresses that did something the first time, of %s", outcomes)
                .hasSizeGreaterThan(10);
    }

    private Optional<Outcome> sentTwice(Row row) {
        Scene scene = forms.scene(row);
        return forms.ownForm(row.route(), scene)
                .filter(form -> form.has("once"))
                .map(form -> sentTwice(row, scene, form));
    }

    private Outcome sentTwice(Row row, Scene scene, ShownForm form) {
        Typing typing = Filler.fill(form, "Something to say");
        Map<String, Long> before = counts(scene.household());
        Wire.Reply first = scene.wire().post(form.action(), typing);
        Map<String, Long> after = counts(scene.household());
        Wire.Reply second = scene.wire().post(form.action(), typing);
        Map<String, Long> later = counts(scene.household());
        List<String> wrong = new ArrayList<>();
        if (!later.equals(after)) {
            wrong.add(row.route() + " worked twice: " + after + " became " + later);
        }
        if (first.status() < 400 && !KINDLY.contains(second.status())) {
            wrong.add(row.route() + " answers whoever pressed twice with " + second.status());
        }
        InWords.trouble(second).ifPresent(trouble -> wrong.add(row.route() + " the second time: " + trouble));
        return new Outcome(row.route() + " " + first.status(), !after.equals(before), wrong);
    }

    /** The rows of the team, and those of its lead. */
    private Map<String, Long> counts(Household household) {
        Map<String, Long> counts = new TreeMap<>(scope.team(household.team().id(), this::visible));
        scope.person(household.team().lead().account(), this::visible)
                .forEach((table, count) -> counts.merge(table, count, Long::sum));
        return counts;
    }

    private Map<String, Long> visible() {
        String each = walled().stream()
                .map(table -> "select '" + table + "' as name, count(*) as rows from " + table)
                .collect(Collectors.joining(" union all "));
        Map<String, Long> counts = new TreeMap<>();
        sql.sql(each).query((row, _) -> Map.entry(row.getString("name"), row.getLong("rows"))).list().stream()
                .filter(entry -> entry.getValue() > 0)
                .forEach(entry -> counts.put(entry.getKey(), entry.getValue()));
        return counts;
    }

    /** What stands behind the walls; the sessions, which a sign-in moves, are not the work of a form. */
    private List<String> walled() {
        List<String> tables = sql.sql("""
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and c.relforcerowsecurity and c.relname not like '%session%' order by 1
                """).query(String.class).list();
        assertThat(tables).as("tables behind walls").hasSizeGreaterThan(25);
        return tables;
    }
}
