package org.beloved.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.beloved.Crowd;
import org.beloved.RoomTest;
import org.beloved.access.AccessMatrix.Row;
import org.beloved.teams.TestTeam;
import org.beloved.web.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who gets what at every address of the house, and that nobody gets a word of somebody else's team. */
@RoomTest
class AccessMatrixTests {

    /** As many pages as are read in one household before the next is settled. */
    private static final int A_SHARE = 30;

    private final AccessMatrix matrix = AccessMatrix.checkedIn();

    @Autowired
    HouseRoutes routes;

    @Autowired
    Households households;

    @Autowired
    Canaries canaries;

    @Test
    void everyRouteHasARowAndEveryRowARoute() {
        Set<Route> answered = routes.all();
        Set<Route> written =
                matrix.rows().stream().map(row -> row.route().withoutQuery()).collect(Collectors.toSet());
        assertThat(answered).as("routes seen").hasSizeGreaterThan(18);
        assertThat(answered).as("routes without a row in access/*.csv").isSubsetOf(written);
        assertThat(matrix.rows().stream()
                        .filter(row -> !row.isNowhere())
                        .map(row -> row.route().withoutQuery()))
                .as("rows without a route")
                .isSubsetOf(answered);
    }

    @Test
    void noRouteIsWrittenTwice() {
        List<Route> written = matrix.rows().stream().map(Row::route).toList();
        assertThat(written).doesNotHaveDuplicates();
    }

    @Test
    void nothingAnswersBesideTheDispatcher() {
        assertThat(routes.ofTheContainer()).isSubsetOf("/", "/*");
    }

    @Test
    void eachPersonGetsWhatTheirCellSays() {
        Map<Boolean, List<Row>> rows = matrix.rows().stream().collect(Collectors.partitioningBy(Row::isReading));
        // What one deed is done to may open what is not there yet for the next; reading opens nothing.
        List<List<Row>> visits =
                new ArrayList<>(rows.get(false).stream().map(List::of).toList());
        visits.addAll(0, inShares(rows.get(true)));
        assertThat(visits).as("visits").hasSizeGreaterThan(18);
        assertThat(Crowd.each(visits, this::wrongCells).stream().flatMap(List::stream))
                .isEmpty();
    }

    private static List<List<Row>> inShares(List<Row> rows) {
        return IntStream.range(0, (rows.size() + A_SHARE - 1) / A_SHARE)
                .mapToObj(i -> rows.subList(i * A_SHARE, Math.min(rows.size(), (i + 1) * A_SHARE)))
                .toList();
    }

    private List<String> wrongCells(List<Row> rows) {
        Household lasting = households.settle();
        return rows.stream().flatMap(row -> wrongCells(row, lasting).stream()).toList();
    }

    private List<String> wrongCells(Row row, Household lasting) {
        List<String> wrong = new ArrayList<>();
        for (Who who : Who.values()) {
            Household household = row.changesNothing(who) ? lasting : households.settle(Set.of(who));
            Visitor.Seen seen = ask(row.route(), household.visitor(who), households.address(row.route(), household));
            if (seen.status() != row.status(who)) {
                wrong.add("%s as %s: the row says %d, the house %d %s"
                        .formatted(row.route(), who.column(), row.status(who), seen.status(), seen.heading()));
            }
        }
        return wrong;
    }

    @Test
    void whatBelongsToAnotherTeamLooksLikeNothingAtAll() {
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (Row row : matrix.rows()) {
            if (row.route().isOfATeam() && row.route().variables().size() > 1) {
                Household household = households.settle(Set.of(Who.LEAD));
                Visitor lead = household.visitor(Who.LEAD);
                TestTeam own = household.team();
                String theirs = households.address(row.route(), own, household.foreign());
                if (theirs.equals(households.address(row.route(), household))) {
                    continue; // A question of the kit, say: the same for every team, so no team's own.
                }
                int foreign = ask(row.route(), lead, theirs).status();
                int unknown = ask(row.route(), lead, unknown(row.route(), own)).status();
                asked++;
                if (foreign != unknown || foreign == 200) {
                    wrong.add("%s: another team's %d, an unknown one %d".formatted(row.route(), foreign, unknown));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(asked).as("routes with a thing of a team").isGreaterThan(2);
    }

    @Test
    void nobodyElseSeesAWordOfATeam() {
        Household household = households.settle();
        Map<Route, String> addresses = new HashMap<>();
        matrix.pages().forEach(row -> addresses.put(row.route(), households.address(row.route(), household)));
        Set<String> planted = canaries.plantIn(household.team().id());
        Set<String> seenByMembers = new ConcurrentSkipListSet<>();
        Map<String, Set<String>> leaks = new ConcurrentSkipListMap<>();
        Crowd.each(List.copyOf(EnumSet.allOf(Who.class)), who -> {
            for (Row row : matrix.pages()) {
                String body = ask(row.route(), household.visitor(who), addresses.get(row.route()))
                        .body();
                Set<String> seen = new TreeSet<>(Canaries.seenIn(body));
                if (who.isOfTheTeam()) {
                    seenByMembers.addAll(seen);
                } else {
                    seen.removeAll(mayKnow(row.route()));
                    if (!seen.isEmpty()) {
                        leaks.put(row.route() + " as " + who.column(), seen);
                    }
                }
            }
            return who;
        });
        assertThat(planted)
                .as("columns with a canary")
                .contains("teams-team-name", "teams-team-purpose", "teams-member-name", "teams-invitation-note");
        assertThat(seenByMembers)
                .as("canaries the team itself sees")
                .contains("teams-team-name", "teams-team-purpose", "teams-member-name");
        assertThat(leaks).isEmpty();
    }

    @Test
    void aGuestAdviserReadsNothingOfWhatTheTeamKeepsToItself() {
        Household household = households.settle();
        Map<Route, String> addresses = new HashMap<>();
        // The forms bring what they would change.
        matrix.rows().forEach(row -> addresses.put(row.route(), households.address(row.route(), household)));
        canaries.plantIn(household.team().id());
        Set<String> kept = Canaries.notForGuests();
        Set<String> seenAtTheTable = new TreeSet<>();
        Map<Route, Set<String>> leaks = new HashMap<>();
        for (Row row : matrix.pages()) {
            String address = addresses.get(row.route());
            seenAtTheTable.addAll(Canaries.seenIn(
                    ask(row.route(), household.visitor(Who.LEAD), address).body()));
            Set<String> seen = new TreeSet<>(Canaries.seenIn(
                    ask(row.route(), household.visitor(Who.ADVISER), address).body()));
            seen.retainAll(kept);
            if (!seen.isEmpty()) {
                leaks.put(row.route(), seen);
            }
        }
        seenAtTheTable.retainAll(kept);
        assertThat(seenAtTheTable)
                .as("canaries that those at the table see")
                .contains("officials-dossier_note-text", "officials-position_note-what", "officials-contact-said");
        assertThat(leaks).isEmpty();
    }

    /** Whoever holds a link learns whose it is, and reads what was written to them. */
    private static Set<String> mayKnow(Route route) {
        if (route.pattern().startsWith("/conversations/")
                || route.pattern().startsWith("/teams/entry/{token}/messages")) {
            return Set.of("teams-listing-name", "teams-relayed-words");
        }
        return route.variables().contains("token") ? Set.of("teams-team-name") : Set.of();
    }

    private static Visitor.Seen ask(Route route, Visitor visitor, String address) {
        return switch (route.method()) {
            case "GET" -> visitor.get(address);
            case "POST" -> visitor.post(address);
            default -> throw new AssertionError("forms send GET and POST only, found " + route);
        };
    }

    private static String unknown(Route route, TestTeam at) {
        String address = route.pattern().replace("{team}", at.slug());
        for (String variable : route.variables()) {
            address = address.replace("{" + variable + "}", UUID.randomUUID().toString());
        }
        return address;
    }
}
