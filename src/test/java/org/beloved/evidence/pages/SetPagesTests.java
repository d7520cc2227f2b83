package org.beloved.evidence.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.beloved.RoomTest;
import org.beloved.evidence.store.DataSetRows;
import org.beloved.evidence.store.Examining;
import org.beloved.evidence.store.Keeping;
import org.beloved.evidence.store.KeptDataSet;
import org.beloved.walls.Scope;
import org.beloved.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Which records a page shows: by itself the latest real ones, else those that its address names. */
@RoomTest
class SetPagesTests {

    private static final String HEAD = "Detainer Prepare Date,Facility State,Facility City,Detention Facility,"
            + "Unique Identifier,Detainer Lift Reason\n";

    @Autowired
    Environment house;

    @Autowired
    Keeping keeping;

    @Autowired
    DataSetRows sets;

    @Autowired
    Scope scope;

    @TempDir
    Path folder;

    private final String id = "shown-" + UUID.randomUUID();

    @AfterEach
    void tidy() {
        scope.job(() -> {
            sets.move(id, KeptDataSet.State.IN_USE, KeptDataSet.State.EXAMINED);
            sets.discard(id);
            return id;
        });
    }

    private void inUse(String rows) throws Exception {
        Path file = Files.writeString(folder.resolve("release.csv"), HEAD + rows);
        keeping.keep(
                List.of(file),
                new Keeping.Wanted(id, "A release of two states", "The makers", "CC0-1.0", "example.org, 2026"),
                Examining.How.USUAL,
                KeptDataSet.State.IN_USE,
                null,
                _ -> true);
    }

    @Test
    void theLatestSetThatKnowsTheCountyIsShownAndTheOthersAreOneStepAway() throws Exception {
        inUse("2024-03-05,CALIFORNIA,SAN JOSE,SANTA CLARA COUNTY MAIN JAIL,p1" + id + ",Booked into Detention\n"
                + "2024-03-06,CALIFORNIA,SAN JOSE,SANTA CLARA COUNTY MAIN JAIL,p2,Detainer Declined by LEA\n"
                + "2024-03-07,TEXAS,HOUSTON,HARRIS COUNTY JAIL,p3,\n");
        Visitor neighbor = Visitor.at(house);
        Visitor.Seen index = neighbor.get("/evidence");
        assertThat(index.page().select(".kicker").text()).isEqualTo("A release of two states");
        assertThat(index.page().select(".lede").text()).contains("in 2 states, from March 5, 2024 to March 7, 2024");
        assertThat(index.page().select("table a").eachAttr("href")).contains("/evidence?state=CA");
        assertThat(neighbor.get("/evidence?state=CA").page().select("table a").eachAttr("href"))
                .containsExactly("/evidence/06085");

        Visitor.Seen county = neighbor.get("/evidence/06085");
        assertThat(county.heading()).isEqualTo("ICE asked for 2 holds here in one year");
        assertThat(county.page().select("dl").text()).contains(id, "The makers (CC0-1.0)", "example.org, 2026");
        assertThat(neighbor.get("/places/06085").page().select("a[href=/evidence/06085]"))
                .isNotEmpty();
        assertThat(neighbor.get("/evidence/06085.csv").body()).contains("06085,2024,2,1,1,0,0," + id);
        assertThat(neighbor.get("/evidence/06085/fact-sheet.txt").body()).contains(id);

        Visitor.Seen montgomery = neighbor.get("/evidence/42091");
        assertThat(montgomery.page().select("dl").text())
                .as("the new set is not about it")
                .contains("pa-2008-2015");
        Visitor.Seen asked = neighbor.get("/evidence/42091?set=" + id);
        assertThat(asked.heading()).startsWith("We have no detainer records for Montgomery County");
        assertThat(asked.page().select("a[href=/evidence/42091?set=pa-2008-2015]"))
                .isNotEmpty();
        assertThat(neighbor.get("/evidence/compare?county=06085&county=48201&set=" + id)
                        .page()
                        .select("figure svg[role=img]"))
                .hasSize(2);

        scope.job(() -> sets.move(id, KeptDataSet.State.IN_USE, KeptDataSet.State.EXAMINED));
        assertThat(neighbor.get("/evidence").page().select(".kicker").text()).contains("Pennsylvania");
        assertThat(neighbor.get("/evidence?set=" + id).status()).isEqualTo(404);
        assertThat(neighbor.get("/evidence/06085?set=" + id).heading())
                .isEqualTo("We do not have these records any more");
    }

    @Test
    void madeUpRecordsAreShownOnlyToWhoeverAsksAndAlwaysMarked() {
        Visitor neighbor = Visitor.at(house);
        for (String address : List.of(
                "/evidence?set=practice",
                "/evidence/42091?set=practice",
                "/evidence/42091/cost?set=practice",
                "/evidence/compare?set=practice&county=42091&county=42101")) {
            Visitor.Seen seen = neighbor.get(address);
            assertThat(seen.status()).as(address).isEqualTo(200);
            assertThat(seen.page().select("[role=note]").text())
                    .as(address)
                    .startsWith("Practice: none of this is real.");
            assertThat(seen.page().select("a[href^=/evidence/42091]").eachAttr("href").stream()
                            .filter(href -> !href.contains("set=")))
                    .as(address + " leads nowhere else unawares")
                    .isEmpty();
        }
        assertThat(neighbor.get("/evidence/42091.json?set=practice").body()).contains("\"practice\":true");
        assertThat(neighbor.get("/evidence/42091/fact-sheet.txt?set=practice").body())
                .contains("none of this is real");
        assertThat(Visitor.at(house)
                        .get("/evidence/42091?set=practice&lang=es")
                        .page()
                        .select("[role=note]")
                        .text())
                .startsWith("Práctica");
        assertThat(Visitor.at(house).get("/evidence/42091").page().select("[role=note]"))
                .isEmpty();
        assertThat(neighbor.get("/evidence/42091")
                        .page()
                        .select("section:has(#others-h) .tag")
                        .text())
                .contains("practice");
    }

    @Test
    void whatAPracticeFileBringsIsPracticeWhateverItIsCalled() throws Exception {
        inUse("2025-03-05,CALIFORNIA,SAN JOSE,SANTA CLARA COUNTY MAIN JAIL,practice" + id + ",Lifted\n");
        Visitor neighbor = Visitor.at(house);
        assertThat(neighbor.get("/evidence").page().select(".kicker").text()).contains("Pennsylvania");
        assertThat(neighbor.get("/evidence/06085").heading()).startsWith("We have no detainer records");
        assertThat(neighbor.get("/evidence/06085?set=" + id)
                        .page()
                        .select("[role=note]")
                        .text())
                .startsWith("Practice");
    }
}
