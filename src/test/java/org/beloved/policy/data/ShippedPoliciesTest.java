package org.beloved.policy.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.beloved.policy.Bilingual;
import org.beloved.policy.Confidence;
import org.beloved.policy.Instrument;
import org.beloved.policy.PartialDate;
import org.beloved.policy.PolicyBook;
import org.beloved.policy.PolicyVersion;
import org.beloved.shared.Fips;
import org.junit.jupiter.api.Test;

/** Nothing of what was gathered is lost, and each version says where it comes from. */
class ShippedPoliciesTest {

    private final PolicyFiles.Loaded loaded = PolicyFiles.shipped();
    private final PolicyBook book = new PolicyBook(loaded.places());

    @Test
    void allFortyOneVersionsAreThereWithoutAProblem() {
        assertThat(loaded.problems()).isEmpty();
        assertThat(book.versions()).hasSize(41);
        assertThat(book.places()).hasSize(31);
    }

    @Test
    void theIndexNamesEveryFileOfTheFolder() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/policy/places"))) {
            var names = files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".yaml"))
                    .toList();
            assertThat(PolicyFiles.index()).containsExactlyInAnyOrderElementsOf(names);
        }
    }

    /** The gathered table, row by row; where dates were mended, the mended interval still touches the gathered one. */
    @Test
    void eachVersionSaysWhatTheGatheredTableSays() throws IOException {
        var rows = gathered();
        assertThat(rows).hasSize(41);
        for (var row : rows) {
            var version = book.find(row.get("id")).orElseThrow();
            assertThat(version.instrument().kind().name()).as(version.id()).isEqualTo(row.get("instrument_type"));
            assertThat(version.instrument().direction().name()).as(version.id()).isEqualTo(row.get("direction"));
            assertThat(version.place().level().name()).as(version.id()).isEqualTo(row.get("level"));
            assertThat(version.place().fips())
                    .as(version.id())
                    .containsExactlyInAnyOrderElementsOf(
                            Arrays.stream(row.get("fips").split(" "))
                                    .map(Fips::new)
                                    .toList());
            assertThat(version.rules().hold().ifTrue().name()).as(version.id()).isEqualTo(row.get("if_true"));
            assertThat(version.rules().hold().ifFalse().name()).as(version.id()).isEqualTo(row.get("if_false"));
            assertThat(version.rules().notice().isPresent())
                    .as(version.id() + " notice")
                    .isEqualTo(!row.get("notify_rule").isEmpty());
            touches(version, "adopted", row, version.validity().adopted());
            touches(version, "effective", row, Optional.of(version.validity().effective()));
        }
    }

    private static void touches(PolicyVersion version, String column, CSVRecord row, Optional<PartialDate> ours) {
        var theirs = PartialDate.parse(row.get(column)).orElseThrow();
        var date = ours.orElseThrow();
        assertThat(date.earliest().isAfter(theirs.latest()) || date.latest().isBefore(theirs.earliest()))
                .as("%s %s: %s against %s", version.id(), column, date, theirs)
                .isFalse();
    }

    @Test
    void theThreeModelPlacesAreComplete() {
        var santaClara = book.find("us-ca-santa-clara-2011").orElseThrow();
        var cook = book.find("us-il-cook-2011").orElseThrow();
        var district = book.find("us-dc-2012").orElseThrow();
        assertThat(santaClara.instrument().vote()).contains(new Instrument.Vote(3, 1));
        assertThat(cook.instrument().vote()).contains(new Instrument.Vote(10, 5));
        assertThat(List.of(santaClara, cook, district)).allSatisfy(version -> {
            assertThat(version.instrument().sponsors()).isNotEmpty();
            assertThat(version.background().sources()).isNotEmpty();
            assertThat(version.clauses().interview()).isPresent();
            assertThat(version.clauses().access()).isPresent();
            assertThat(book.placeOf(version.id()).orElseThrow().practice()).isNotEmpty();
        });
        assertThat(district.background().amendments()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void paperAndPracticeAreApartWhereTheyDiffer() {
        assertThat(book.placeOf("us-wi-milwaukee-2012").orElseThrow().practice())
                .isNotEmpty();
        assertThat(book.placeOf("us-ca-santa-clara-2011").orElseThrow().practice())
                .isNotEmpty();
    }

    /** The gaps and overlaps between versions that the gathered data had are closed or told as intervals. */
    @Test
    void aVersionThatIsReplacedEndsWhereTheNextOneBegins() {
        var chained = 0;
        for (var version : book.versions()) {
            var next = version.background().supersededBy();
            if (next.isPresent()) {
                var later = book.find(next.get()).orElseThrow();
                assertThat(version.validity().ended()).as(version.id()).isPresent();
                assertThat(version.validity().ended().orElseThrow().earliest())
                        .as(version.id())
                        .isBeforeOrEqualTo(later.validity().effective().latest());
                chained++;
            }
        }
        assertThat(chained).isGreaterThanOrEqualTo(9);
    }

    @Test
    void kingCountyAsksForTwoSeriousTrafficConvictions() {
        var counts = book.find("us-wa-king-2013")
                .orElseThrow()
                .rules()
                .hold()
                .when()
                .leaves()
                .toList();
        assertThat(counts.toString()).contains("SERIOUS_TRAFFIC_OFFENSE_WA").contains("minCount=2");
    }

    @Test
    void everythingIsSaidInBothLanguages() {
        assertThat(book.versions()).allSatisfy(version -> {
            assertThat(isWhole(version.background().summary())).as(version.id()).isTrue();
            assertThat(version.background()
                            .notes()
                            .map(ShippedPoliciesTest::isWhole)
                            .orElse(true))
                    .isTrue();
        });
        assertThat(book.places())
                .allSatisfy(place -> assertThat(isWhole(place.place().name())).isTrue());
    }

    private static boolean isWhole(Bilingual words) {
        return !words.en().isBlank() && !words.es().isBlank();
    }

    @Test
    void whatIsKnownFromMemoryOnlyIsMarked() {
        var marked = book.versions().stream()
                .flatMap(version -> version.rules().hold().when().leaves())
                .filter(leaf -> leaf.anchor().confidence() == Confidence.RECALLED)
                .count();
        assertThat(marked).isPositive();
    }

    private static List<CSVRecord> gathered() throws IOException {
        var stream = Objects.requireNonNull(
                ShippedPoliciesTest.class.getResourceAsStream("/policy/policies_structured.csv"));
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var rows = format.parse(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return rows.getRecords();
        }
    }
}
