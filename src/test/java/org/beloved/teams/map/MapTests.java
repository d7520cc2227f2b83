package org.beloved.teams.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.beloved.RoomTest;
import org.beloved.places.Places;
import org.beloved.shared.Fips;
import org.beloved.teams.directory.Introduction;
import org.beloved.teams.directory.Shown;
import org.beloved.teams.directory.TestListings;
import org.beloved.web.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The map, its layers, and the same for machines. */
@RoomTest
class MapTests {

    private static final Fips LINN = new Fips("19113");

    @Autowired
    Environment house;

    @Autowired
    TestListings listings;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private Visitor visitor;

    @BeforeEach
    void somebodyOpensTheMap() {
        visitor = Visitor.at(house);
    }

    @Test
    void thePictureAndTheListTellTheSame() {
        shown("Linn " + word, "");
        Visitor.Seen nation = visitor.get("/map");
        long marked = nation.page().select("main svg circle.team").size() - 1L;
        assertThat(nation.page().select("svg[role=img]").attr("aria-label")).isEqualTo(nation.heading());
        assertThat(nation.page().select("a[href='/map/IA']").first().parent().text())
                .doesNotContain("no team");
        assertThat(marked).isPositive();
        Visitor.Seen state = visitor.get("/map/ia");
        assertThat(state.page().select("main").text()).contains("Linn " + word);
        assertThat(state.page().select("main figure > svg circle.team"))
                .as("one county, one mark")
                .hasSize(1);
        assertThat(visitor.get("/map/zz").status()).isEqualTo(404);
        assertThat(visitor.get("/map/wy?lang=es").heading()).isEqualTo("Todavía no hay equipos en Wyoming");
        assertThat(visitor.get("/map/as").status())
                .as("a territory without a place on the nation's drawing")
                .isEqualTo(200);
    }

    @Test
    void otherRoomsLayTheirOwnUnderTheTeams() {
        for (String layer : List.of("policies", "evidence")) {
            for (String map : List.of("/map", "/map/PA")) {
                Visitor.Seen seen = visitor.get(map + "?layer=" + layer);
                assertThat(seen.status()).as(map + layer).isEqualTo(200);
                assertThat(seen.page().select("nav [aria-current=true]").attr("href"))
                        .contains(layer);
                assertThat(seen.page().select("#layer-h + *, #layer-h").isEmpty())
                        .isFalse();
                assertThat(seen.page().select("section[aria-labelledby=layer-h] li"))
                        .as(map + layer)
                        .isNotEmpty();
            }
        }
        assertThat(visitor.get("/map?layer=policies").page().select("a[href='/map/CA?layer=policies']"))
                .as("the layer goes along into a state")
                .hasSize(1);
    }

    @Test
    void theFilesSayWhatThePagesSay() throws Exception {
        shown("=Linn " + word, "Words, \"quoted\" " + word);
        JsonNode own = null;
        for (JsonNode team :
                JsonMapper.shared().readTree(visitor.get("/teams.json").body())) {
            own = team.get("name").asString().contains(word) ? team : own;
        }
        assertThat(own).isNotNull();
        assertThat(own.get("fips").asString()).isEqualTo("19113");
        assertThat(own.has("email")).isFalse();
        JsonNode geo =
                JsonMapper.shared().readTree(visitor.get("/teams.geojson").body());
        var center = Places.shipped().county(LINN).orElseThrow().center().orElseThrow();
        for (JsonNode feature : geo.get("features")) {
            if (feature.get("properties").get("fips").asString().equals("19113")) {
                assertThat(feature.get("geometry").get("coordinates").get(0).asDouble())
                        .isEqualTo(center.longitude());
            }
        }
        var rows = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get()
                .parse(new StringReader(visitor.get("/teams.csv").body()))
                .getRecords();
        assertThat(rows.stream().filter(row -> row.get("name").contains(word)))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("name")).as("no formula").isEqualTo("'=Linn " + word);
                    assertThat(row.get("about")).isEqualTo("Words, \"quoted\" " + word);
                });
        var feed = Jsoup.parse(visitor.get("/teams.atom").body(), Parser.xmlParser());
        assertThat(feed.select("entry title").eachText()).contains("=Linn " + word);
    }

    @Test
    void theFrontPageShowsTheMapWithTheNewestTeams() {
        shown("Linn " + word, "");
        Visitor.Seen front = visitor.get("/");
        assertThat(front.page().select("main").text()).contains("Linn " + word);
        assertThat(front.page().select("main svg[role=img] circle.team")).isNotEmpty();
    }

    private void shown(String name, String about) {
        listings.shown(new Introduction(Shown.NAME, name, about, "", List.of(), List.of()), LINN);
    }
}
