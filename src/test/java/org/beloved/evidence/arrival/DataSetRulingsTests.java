package org.beloved.evidence.arrival;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.beloved.RoomTest;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Standing;
import org.beloved.evidence.store.DataSetRows;
import org.beloved.evidence.store.KeptDataSet;
import org.beloved.walls.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A data set put in use and out of use, who did it, and back to how it stood. */
@RoomTest
class DataSetRulingsTests {

    @Autowired
    Neighbors neighbors;

    @Autowired
    ArrivalSubjects arrivals;

    @Autowired
    DataSetRows sets;

    @Autowired
    Scope scope;

    @Autowired
    JdbcClient sql;

    private final String id = "ruled-" + UUID.randomUUID();
    private final String page = "/desk/evidence/sets/" + id;
    private Neighbors.Neighbor first;
    private Neighbors.Neighbor second;

    @BeforeEach
    void aSetWaits() {
        first = neighbors.signedIn(Standing.MODERATOR);
        second = neighbors.signedIn(Standing.MODERATOR);
        arrivals.waiting(id);
        assertThat(queue()).contains(page);
    }

    @AfterEach
    void tidy() {
        scope.job(() -> {
            sets.move(id, KeptDataSet.State.IN_USE, KeptDataSet.State.EXAMINED);
            return sets.discard(id);
        });
    }

    @Test
    void whoPutItInUseStandsInTheListAndItWaitsAgainForWhoeverTakesThatBack() {
        first.visitor().post(page + "/use");
        first.visitor().post(page + "/use");
        assertThat(lines())
                .singleElement()
                .satisfies(line ->
                        assertThat(line).contains("Put in use", first.email().value()));
        assertThat(queue()).doesNotContain(page);

        assertThat(undo()).isEqualTo("One row was looked through");
        assertThat(state()).isEqualTo(KeptDataSet.State.EXAMINED);
        assertThat(queue()).contains(page);
        assertThat(lines())
                .as("no line changes")
                .hasSize(2)
                .anySatisfy(line ->
                        assertThat(line).contains("Undone", second.email().value()));
        assertThat(second.visitor().get(page).page().select("form[action$=/undoing]"))
                .isEmpty();
    }

    @Test
    void whatWasTakenOutOfUseIsDecidedAndGoesBackToUseWithOnePress() {
        first.visitor().post(page + "/use");
        first.visitor().post(page + "/rest");
        assertThat(state()).isEqualTo(KeptDataSet.State.RESTING);
        assertThat(queue()).as("it was decided on").doesNotContain(page);
        assertThat(neighbors.visitor().get("/evidence?set=" + id).status()).isEqualTo(404);
        assertThat(undo()).isEqualTo("One row is in use");
        assertThat(state()).isEqualTo(KeptDataSet.State.IN_USE);
        assertThat(first.visitor()
                        .get("/desk/decisions?lang=es")
                        .page()
                        .select("main li:contains(Scene)")
                        .text())
                .contains("Fuera de uso", "Deshecho");
    }

    @Test
    void ofWhatWasDiscardedTheLineIsLeft() {
        first.visitor().post(page + "/removal");
        assertThat(first.visitor().get(page).status()).isEqualTo(404);
        assertThat(first.visitor().post(page + "/decision/undoing").location()).isEqualTo("/desk/evidence");
        assertThat(first.visitor()
                        .get("/desk/decisions")
                        .page()
                        .select("main li:contains(" + first.email() + ")")
                        .eachText())
                .singleElement()
                .satisfies(line -> assertThat(line).contains("Scene", "Discarded for good"));
    }

    @Test
    void onlyModeratorsReadTheLinesAndNobodyChangesOne() {
        first.visitor().post(page + "/use");
        String count = "select count(*) from evidence.data_set_ruling";
        assertThat(scope.person(
                        second.account(), () -> sql.sql(count).query(Long.class).single()))
                .isPositive();
        assertThat(scope.person(
                        neighbors.signedIn().account(),
                        () -> sql.sql(count).query(Long.class).single()))
                .isZero();
        assertThat(scope.everyone(() -> sql.sql(count).query(Long.class).single()))
                .isZero();
        assertThat(scope.person(
                        second.account(),
                        () -> sql.sql("update evidence.data_set_ruling set title = 'x'")
                                .update()))
                .isZero();
    }

    /** The second moderator follows the list. @return what the page then says */
    private String undo() {
        String there = second.visitor()
                .get("/desk/decisions")
                .page()
                .select("main li a[href=" + page + "]")
                .attr("href");
        String button = second.visitor()
                .get(there)
                .page()
                .select("form[action$=/decision/undoing]")
                .attr("action");
        return second.visitor().follow(second.visitor().post(button)).heading();
    }

    private KeptDataSet.State state() {
        return scope.job(() -> sets.find(id)).orElseThrow().state();
    }

    private List<String> lines() {
        return first.visitor()
                .get("/desk/decisions")
                .page()
                .select("main li:has(a[href=" + page + "])")
                .eachText();
    }

    private List<String> queue() {
        return first.visitor().get("/desk").page().select("#queue a").eachAttr("href");
    }
}
