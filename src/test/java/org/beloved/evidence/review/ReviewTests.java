package org.beloved.evidence.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.beloved.RoomTest;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Standing;
import org.beloved.evidence.facility.FacilityLevel;
import org.beloved.evidence.facility.FacilityMatcher;
import org.beloved.evidence.facility.Unplaced;
import org.beloved.evidence.figures.CountyFigures;
import org.beloved.evidence.figures.Figures;
import org.beloved.evidence.figures.Lasting;
import org.beloved.evidence.store.FacilityRulings;
import org.beloved.shared.Fips;
import org.beloved.walls.Scope;
import org.beloved.web.Visitor;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A place that no register knows, from a moderator's decision to everybody's figures and back. */
@RoomTest
class ReviewTests {

    private static final Fips MONTGOMERY = new Fips("42091");

    @Autowired
    Environment house;

    @Autowired
    Neighbors neighbors;

    @Autowired
    Figures figures;

    @Autowired
    FacilityRulings rulings;

    @Autowired
    GatheringUnplaced gathering;

    @Autowired
    UnplacedFacilities facilities;

    @Autowired
    Scope scope;

    private Neighbors.Neighbor person;
    private Visitor moderator;
    private Unplaced place;

    @BeforeEach
    void aModeratorLooksAtTheList() {
        person = neighbors.signedIn(Standing.MODERATOR);
        moderator = person.visitor();
        place = figures.unplaced().stream()
                .filter(ReviewPage::isDecidable)
                .findFirst()
                .orElseThrow();
    }

    @AfterEach
    void tidy() {
        scope.person(person.account(), () -> {
            rulings.list().forEach(each -> rulings.undo(each.id(), person.account(), Instant.now()));
            return rulings;
        });
        scope.job(() -> {
            facilities.forget(Instant.now());
            return facilities;
        });
    }

    private CountyFigures montgomery() {
        return figures.current(MONTGOMERY).county(MONTGOMERY);
    }

    private Visitor.Seen decide(Visitor by, String level, String reason) {
        Subject subject = Subject.of(place.facility());
        return by.post(
                ReviewPage.PATH + "/decision",
                "facility",
                subject.facility(),
                "city",
                subject.city(),
                "state",
                subject.state(),
                "where",
                "Montgomery County, PA",
                "county",
                MONTGOMERY.code(),
                "level",
                level,
                "reason",
                reason);
    }

    @Test
    void aDecisionCountsAtOnceIsReadByEverybodyAndCanBeTakenBack() {
        int before = montgomery().total();
        long unplaced = figures.current().set().unplacedRecords();
        Visitor.Seen list = moderator.get(ReviewPage.PATH);
        String address = list.page().select("main ul.lined a.act").attr("href");
        assertThat(moderator.get(address).heading()).isEqualTo(place.facility().name());

        assertThat(decide(moderator, "LOCAL", "The county's own page").status()).isEqualTo(303);
        assertThat(montgomery().total()).isEqualTo(before + (int) place.records());
        assertThat(figures.current().set().unplacedRecords()).isEqualTo(unplaced - place.records());
        assertThat(Visitor.at(house).get("/evidence").page().select("main").text())
                .contains((unplaced - place.records()) + " of the 32,757 records name a place");
        Visitor.Seen read = Visitor.at(house).get("/evidence/facilities");
        assertThat(read.page().select("main").text())
                .contains(
                        "The county's own page",
                        "Montgomery County, Pennsylvania",
                        place.facility().name())
                .doesNotContain(person.email().value());

        Visitor.Seen decided = moderator.get(
                moderator.get(ReviewPage.PATH).page().select("#decided a.act").attr("href"));
        assertThat(decided.heading()).isEqualTo(place.facility().name() + " counts in Montgomery County, Pennsylvania");
        moderator.post(decided.page().select("form[action$=/undoing]").attr("action"));
        assertThat(montgomery().total()).isEqualTo(before);
        assertThat(Visitor.at(house)
                        .get("/evidence/facilities?lang=es")
                        .page()
                        .select("main")
                        .text())
                .contains("se retiró el");
        assertThat(moderator
                        .get("/desk/decisions")
                        .page()
                        .select("li:contains(" + place.facility().name() + ")")
                        .eachText())
                .as("who did it, for the other moderators")
                .anySatisfy(line -> assertThat(line)
                        .contains(
                                "Placed in Montgomery County, Pennsylvania",
                                "The county's own page",
                                person.email().value()))
                .anySatisfy(line -> assertThat(line)
                        .contains(
                                "No longer placed in Montgomery County, Pennsylvania",
                                person.email().value()));
    }

    @Test
    void thoseWithMostRecordsWaitAtTheDeskUntilSomebodyDecidesAndAgainAfterwards() {
        gathering.run();
        String address = Subject.of(place.facility()).decided().orElseThrow().address();
        assertThat(waiting()).contains(address);
        Element line = moderator.get("/desk").page().selectFirst("#queue li:has(a[href='" + address + "'])");
        assertThat(line.text()).contains(place.facility().name(), "A place without a county", place.records() + " row");
        String there = moderator.post(line.select("form").attr("action")).location();
        assertThat(there).isEqualTo(address);
        assertThat(neighbors
                        .signedIn(Standing.MODERATOR)
                        .visitor()
                        .get(there)
                        .page()
                        .select("[role=status]")
                        .text())
                .contains(person.email() + " has just taken this one");

        String ruling = decide(moderator, "LOCAL", "The county's own page").location();
        assertThat(waiting()).doesNotContain(address);
        gathering.run();
        assertThat(moderator.get("/desk/decisions").page().select("main li a[href=" + ruling + "]"))
                .hasSize(1);
        moderator.post(
                moderator.get(ruling).page().select("form[action$=/undoing]").attr("action"));
        assertThat(waiting()).as("at once").contains(address);
        assertThat(moderator.get(ruling + "?lang=es").heading())
                .contains("ya no cuenta en el condado de Montgomery, Pensilvania");
        assertThat(moderator.get(ruling).page().select("main a.btn").attr("href"))
                .isEqualTo(address);
    }

    @Test
    void onlySomeWaitAtATimeAndThoseThatNoRecordNamesWaitNoMore() {
        List<Subject> many = IntStream.range(0, FacilitiesOnTheDesk.MOST + 1)
                .mapToObj(number -> new Subject("NOBODYS JAIL " + number, "NOWHERE", "PA"))
                .toList();
        scope.job(() -> {
            many.forEach(each -> facilities.keep(
                    each, 1_000_000 - many.indexOf(each), Instant.now().minusSeconds(60)));
            return many;
        });
        List<String> addresses = many.stream().map(Subject::address).toList();
        assertThat(waiting()).containsExactlyInAnyOrderElementsOf(addresses.subList(0, FacilitiesOnTheDesk.MOST));
        assertThat(claims(addresses.getFirst())).hasSize(1);
        assertThat(claims(addresses.getLast()))
                .as("it does not wait, so nobody takes it")
                .isEmpty();
        place = new Unplaced(FacilityMatcher.shipped().match(many.getFirst().asFacility()), 1_000_000);
        decide(moderator, "LOCAL", "A map");
        assertThat(waiting()).as("the next one comes up").contains(addresses.getLast());
        assertThat(scope.everyone(() -> facilities.waiting(1)))
                .as("a moderator's business")
                .isEmpty();
        gathering.run();
        assertThat(waiting()).doesNotContainAnyElementsOf(addresses);
    }

    private Elements claims(String address) {
        return moderator.get(address).page().select("form[action^=/desk/queue/]");
    }

    private List<String> waiting() {
        return moderator
                .get("/desk")
                .page()
                .select("#queue a[href^=" + ReviewPage.PATH + "/decision]")
                .eachAttr("href");
    }

    /** Whoever cited a figure last month finds that figure, and whoever cites it today says with what it is counted. */
    @Test
    void aFigureOfBeforeADecisionStaysFoundUnderItsAddress() {
        int before = montgomery().total();
        String then = "/evidence/42091.json?" + Lasting.query(montgomery().set(), List.of());
        int changes = montgomery().set().decisions().changes();
        decide(moderator, "LOCAL", "The county's own page");

        assertThat(requests(then)).isEqualTo(before);
        assertThat(json(then).get("facilityDecisions").get("changes").asInt()).isEqualTo(changes);
        String now = "/evidence/42091.json?" + Lasting.query(montgomery().set(), List.of());
        assertThat(now).endsWith("&decisions=" + (changes + 1));
        assertThat(requests(now)).isEqualTo(before + (int) place.records());
        assertThat(json(now).get("facilityDecisions").get("inForce").asInt()).isOne();
        assertThat(Visitor.at(house).get("/evidence/42091.csv").body())
                .contains("facility_decisions")
                .containsPattern("," + (changes + 1) + "\\R");
        assertThat(Visitor.at(house)
                        .get("/evidence/42091")
                        .page()
                        .select("section[aria-labelledby=source-h]")
                        .text())
                .contains(
                        "One decision of this site counts too",
                        "Counted with this site’s decisions about places up to");
        assertThat(Visitor.at(house).get(now.replaceFirst("\\d+$", "999999")).status())
                .isEqualTo(404);

        scope.person(person.account(), () -> {
            rulings.list().forEach(each -> rulings.undo(each.id(), person.account(), Instant.now()));
            return rulings;
        });
        assertThat(requests(now)).as("taken back since").isEqualTo(before + (int) place.records());
        assertThat(montgomery().total()).isEqualTo(before);
    }

    private JsonNode json(String address) {
        return JsonMapper.shared().readTree(Visitor.at(house).get(address).body());
    }

    private int requests(String address) {
        int requests = 0;
        for (JsonNode year : json(address).get("fiscalYears")) {
            requests += year.get("requests").asInt();
        }
        return requests;
    }

    @Test
    void aFederalPlaceIsLeftOutAndCounted() {
        int before = montgomery().total();
        int federal = montgomery().leftOut().getOrDefault(FacilityLevel.FEDERAL, 0);
        decide(moderator, "FEDERAL", "The register of federal prisons");
        assertThat(montgomery().total()).isEqualTo(before);
        assertThat(montgomery().leftOut().getOrDefault(FacilityLevel.FEDERAL, 0))
                .isEqualTo(federal + (int) place.records());
    }

    @Test
    void theFirstOfTwoModeratorsDecidesAndTheOtherLosesNoWord() {
        decide(moderator, "LOCAL", "First");
        Visitor.Seen late =
                decide(neighbors.signedIn(Standing.MODERATOR).visitor(), "STATE", "Second, with more to say");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("main").text()).contains("First", "Second, with more to say");
    }

    @Test
    void whatIsMissingIsSaidAndTypedTextStays() {
        Subject subject = Subject.of(place.facility());
        Visitor.Seen seen = moderator.post(
                ReviewPage.PATH + "/decision",
                "facility",
                subject.facility(),
                "city",
                subject.city(),
                "state",
                subject.state(),
                "where",
                "Nowhere at all",
                "reason",
                "");
        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.page().select(".errors a").eachAttr("href")).containsExactly("#where", "#level", "#reason");
        assertThat(seen.page().select("#where").val()).isEqualTo("Nowhere at all");
        assertThat(moderator.get(ReviewPage.PATH + "/decision").status()).isEqualTo(404);
    }
}
