package org.beloved.rough;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.beloved.Crowd;
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

    /** Keys: each lets somebody in once, and a second turn finds the page that says so. */
    private static final Set<String> KEYS = Set.of(
            "POST /sign-up/confirm/{token}",
            "POST /new-passphrase/{token}",
            "POST /invited/{token}",
            "POST /confirm-email/{token}");

    /** What is answered with a page of its own: a link that is shown once, and a look that keeps nothing. */
    private static final Set<String> ANSWERED_BY_A_PAGE =
            Set.of("POST /workspace/{team}/people/{member}/way-back", "POST /workspace/{team}/share/preview");

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

    @Test
    void whoeverGoesBackAndTypesSomethingElseLosesNothing() {
        Row row = AccessMatrix.checkedIn().rows().stream()
                .filter(each -> each.route().toString().equals("POST /workspace/{team}/groups"))
                .findFirst()
                .orElseThrow();
        Scene scene = forms.scene(row);
        ShownForm form = forms.ownForm(row.route(), scene).orElseThrow();
        scene.wire().post(form.action(), Filler.fill(form, "Hands Across the River"));
        scene.wire().post(form.action(), Filler.fill(form, "Neighbors of the Mill"));

        assertThat(scene.wire().get(form.action()).page().select("main").text())
                .contains("Hands Across the River", "Neighbors of the Mill");
    }

    private Optional<Outcome> sentTwice(Row row) {
        Scene scene = forms.scene(row);
        return forms.ownForm(row.route(), scene).map(form -> sentTwice(row, scene, form));
    }

    private Outcome sentTwice(Row row, Scene scene, ShownForm form) {
        Typing typing = Filler.fill(form, "Something to say");
        Map<String, Long> before = counts(scene.household());
        Wire.Reply first = scene.wire().post(form.action(), typing);
        Map<String, Long> after = counts(scene.household());
        Wire.Reply second = scene.wire().post(form.action(), typing);
        Map<String, Long> later = counts(scene.household());
        List<String> wrong = new ArrayList<>();
        if (isRemembered(row) && !form.has("once")) {
            wrong.add(row.route() + " cannot be told from a second press");
        }
        if (!later.equals(after) && !hasLeft(second)) {
            wrong.add(row.route() + " worked twice: " + after + " became " + later);
        }
        if (first.status() == 303 && !answersAlike(row, first, second)) {
            wrong.add(row.route() + " sends whoever pressed once to " + first.header("Location")
                    + ", and whoever pressed twice gets " + second.status() + " " + second.header("Location"));
        }
        InWords.trouble(second).ifPresent(trouble -> wrong.add(row.route() + " the second time: " + trouble));
        return new Outcome(row.route() + " " + first.status(), !after.equals(before), wrong);
    }

    private static boolean answersAlike(Row row, Wire.Reply first, Wire.Reply second) {
        return second.status() == first.status() && second.header("Location").equals(first.header("Location"))
                || KEYS.contains(row.route().toString()) && second.status() == 404
                || hasLeft(second);
    }

    private static boolean isRemembered(Row row) {
        return row.route().isOfATeam()
                && !ANSWERED_BY_A_PAGE.contains(row.route().toString());
    }

    /** The first press ended the session, so the house does not know who presses again. */
    private static boolean hasLeft(Wire.Reply second) {
        return second.status() == 303 && second.header("Location").startsWith("/sign-in?next=");
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

    /**
     * What stands behind the walls. The sessions, which a sign-in moves, are not the work of a form; the corrections of
     * policies and the records in use are seen by everybody, so they move while others work.
     */
    private List<String> walled() {
        List<String> tables = sql.sql("""
                select n.nspname || '.' || c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where c.relkind in ('r', 'p') and c.relforcerowsecurity and c.relname not like '%session%'
                  and n.nspname not in ('policy', 'evidence') order by 1
                """).query(String.class).list();
        assertThat(tables).as("tables behind walls").hasSizeGreaterThan(25);
        return tables;
    }
}
