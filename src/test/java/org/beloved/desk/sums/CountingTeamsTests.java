package org.beloved.desk.sums;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.beloved.RoomTest;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Standing;
import org.beloved.shared.Fips;
import org.beloved.teams.Circles;
import org.beloved.teams.directory.TestListings;
import org.beloved.walls.Scope;
import org.beloved.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sums over the walls: only what teams add up to, and only where enough of them stand behind. */
@RoomTest
class CountingTeamsTests {

    private static final String WYOMING = "56";

    @Autowired
    CountingTeams counting;

    @Autowired
    Sums sums;

    @Autowired
    TestListings listings;

    @Autowired
    Circles circles;

    @Autowired
    Neighbors neighbors;

    @Autowired
    Scope scope;

    @Autowired
    JdbcClient sql;

    private Visitor moderator;

    @BeforeEach
    void aModeratorIsThere() {
        moderator = neighbors.signedIn(Standing.MODERATOR).visitor();
    }

    @Test
    void theDeskTellsWhatAllTeamsAddUpTo() {
        for (int i = 0; i < Sum.FEWEST; i++) {
            listings.shown(TestListings.introduction("Plains table"), new Fips("56021"));
            circles.gather();
        }
        counting.run();
        long before = number("teams.tally", WYOMING);
        assertThat(before).isGreaterThanOrEqualTo(Sum.FEWEST);
        listings.shown(TestListings.introduction("Plains table"), new Fips("56021"));
        listings.waiting("Not there yet");
        counting.run();
        assertThat(number("teams.tally", WYOMING)).isEqualTo(before + 1);
        var desk = moderator.get("/desk").page();
        assertThat(desk.select("#teams-tally tr:contains(Wyoming) td").eachText())
                .containsExactly("" + (before + 1), "" + (before + 1));
        assertThat(desk.select("#sums").text()).contains("Counted ");
        assertThat(desk.select("#sums h3").eachText())
                .containsExactly("Teams by state", "Meetings", "What officials promised", "Answers gathered");
    }

    @Test
    void aTeamIsCountedInItsOwnScopeAndNoWiderOneSeesItsRows() {
        var circle = circles.gather();
        counting.run();
        assertThat(scope.job(() -> sql.sql("select count(*) from teams.member")
                        .query(Long.class)
                        .single()))
                .as("a job without a team sees which teams there are, and nobody in them")
                .isZero();
        assertThat(scope.job(() -> sql.sql("select count(*) from meetings.promise")
                        .query(Long.class)
                        .single()))
                .isZero();
        assertThat(scope.job(
                        circle.team().id(),
                        () -> sql.sql("select count(*) from teams.team")
                                .query(Long.class)
                                .single()))
                .isEqualTo(1);
    }

    @Test
    void onlyModeratorsReadTheSums() {
        counting.run();
        assertThat(scope.person(neighbors.signedIn().account(), sums::all)).isEmpty();
        assertThat(scope.everyone(sums::all)).isEmpty();
        assertThat(scope.person(neighbors.signedIn(Standing.MODERATOR).account(), sums::all))
                .isNotEmpty();
    }

    private long number(String name, String code) {
        List<Sum> all = scope.job(sums::all);
        Optional<Sum> one = all.stream()
                .filter(sum -> sum.name().equals(name) && sum.code().equals(code))
                .findFirst();
        return one.map(sum -> sum.inAll().number()).orElse(0L);
    }
}
