package org.beloved.events.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.beloved.RoomTest;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Standing;
import org.beloved.events.calendar.Event;
import org.beloved.events.calendar.EventState;
import org.beloved.events.calendar.TestEvents;
import org.beloved.events.calendar.TestEvents.Wish;
import org.beloved.shared.AccountId;
import org.beloved.walls.Scope;
import org.beloved.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.xml.sax.InputSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An event from a moderator's form to everybody's page, calendar and news reader. */
@RoomTest
class EventsPagesTests {

    private static final String RIGHT_TO_LEFT = "مساء الخير";

    @Autowired
    Environment house;

    @Autowired
    Neighbors neighbors;

    @Autowired
    TestEvents events;

    @Autowired
    Scope scope;

    @Autowired
    JdbcClient sql;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private Visitor visitor;
    private Visitor moderator;
    private AccountId account;

    @BeforeEach
    void aModeratorIsThere() {
        visitor = Visitor.at(house);
        Neighbors.Neighbor person = neighbors.signedIn(Standing.MODERATOR);
        moderator = person.visitor();
        account = person.account();
    }

    @Test
    void aModeratorPublishesAnEventAndEverybodySeesItButNotTheWayIn() throws Exception {
        String at = moderator
                .follow(publish("title-en", "Nine steps " + word))
                .page()
                .select("a[href^=/events/]")
                .attr("href");
        Visitor.Seen page = visitor.get(at);
        assertThat(page.heading()).isEqualTo("Nine steps " + word);
        assertThat(page.page().select("main").text())
                .contains("7:30 p.m. to 8:30 p.m., Central Time", "Three Lanterns and Open Door", "Online");
        for (String address : List.of(at, "/events", "/events.json", "/events.atom", "/events.ics")) {
            assertThat(visitor.get(address).body()).as(address).contains(word).doesNotContain("secret-room-" + word);
        }
        assertThat(visitor.get(at + "?zone=America/Los_Angeles")
                        .page()
                        .select("main")
                        .text())
                .contains("For you: ", "5:30 p.m. to 6:30 p.m., Pacific Time");
        assertThat(visitor.get("/events?lang=es").page().select("main").text())
                .contains("Nine steps " + word, "hora del centro");
        assertThat(moderator.get(at.replace("/events/", "/desk/events/")).status())
                .isEqualTo(404);
    }

    @Test
    void theWayInIsSealed() {
        Event event = events.make(Wish.named("Sealed " + word));
        assertThat(events.whole(event.id()).door().join()).isEqualTo(TestEvents.JOIN);
        byte[] kept = scope.team(
                event.id(),
                () -> sql.sql("select join_link from events.door where team_id = :id")
                        .param("id", event.id().value())
                        .query(byte[].class)
                        .single());
        assertThat(new String(kept, java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("lantern-room");
        assertThat(scope.everyone(() -> sql.sql("select count(*) from events.door")
                        .query(Long.class)
                        .single()))
                .isZero();
    }

    @Test
    void oddTextsComeBackInWordsOrAreShownAsTheyAre() {
        Visitor.Seen back = publish("title-en", "x".repeat(300), "time", "half past", "minutes", "3", "hosts", "");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.page().select(".errors a").eachAttr("href"))
                .containsExactly("#title-en", "#time", "#minutes", "#hosts");
        assertThat(back.page().select("#title-en").val()).isEqualTo("x".repeat(300));
        assertThat(publish("day", "2027-03-14", "time", "2:30 am", "zone", "America/New_York")
                        .page()
                        .select(".errors")
                        .text())
                .contains("the clocks go forward");
        assertThat(publish("repeats", "WEEK", "times", "", "until", "")
                        .page()
                        .select(".errors")
                        .text())
                .contains("how many times");
        assertThat(publish("means", "PLACE", "county", "Springfield")
                        .page()
                        .select(".errors")
                        .text())
                .contains("no single county");

        Visitor.Seen odd = publish(
                "title-en",
                RIGHT_TO_LEFT + " 🕯️\r\nBcc: " + word,
                "means",
                "PLACE",
                "county",
                "42091",
                "city",
                "Norristown");
        String at = moderator.follow(odd).page().select("a[href^=/events/]").attr("href");
        assertThat(visitor.get(at).heading()).isEqualTo(RIGHT_TO_LEFT + " 🕯️ Bcc: " + word);
        assertThat(visitor.get(at).page().select("main").text())
                .contains("Norristown, Montgomery County, Pennsylvania")
                .doesNotContain("Lantern Hall");
    }

    @Test
    void calendarsReadTheFeed() throws Exception {
        Event event = events.make(Wish.named("Weekly, with; signs\\ " + word).weekly(3));
        Calendar calendar = new CalendarBuilder()
                .build(new StringReader(visitor.get("/events.ics").body()));
        List<VEvent> entries = entries(calendar, word);
        assertThat(entries).hasSize(3);
        var sessions = events.whole(event.id()).sessions();
        for (int i = 0; i < 3; i++) {
            VEvent entry = entries.get(i);
            assertThat(entry.getUid().orElseThrow().getValue())
                    .isEqualTo(sessions.get(i).uid());
            assertThat(entry.getSummary().getValue()).isEqualTo("Weekly, with; signs\\ " + word);
            assertThat(Instant.from(entry.getDateTimeStart().getDate()))
                    .isEqualTo(sessions.get(i).span().start());
            assertThat(entry.getSequence().getSequenceNo()).isZero();
            assertThat(entry.getUrl().getValue()).endsWith(event.address());
        }
        assertThat(calendar.validate().getEntries()).isEmpty();
        moderator.post("/desk/events/" + event.id() + "/dates/2/cancellation");
        VEvent off = entries(
                        new CalendarBuilder()
                                .build(new StringReader(
                                        visitor.get("/events.ics").body())),
                        word)
                .get(1);
        assertThat(off.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(off.getSequence().getSequenceNo()).isEqualTo(1);
        assertThat(visitor.get(event.address()).page().select("ol li").get(1).text())
                .contains("Called off");
    }

    @Test
    void aChangeMovesTheDatesToComeAndCountsForCalendars() {
        Event event = events.make(Wish.named("Moved " + word).weekly(3));
        String at = "/desk/events/" + event.id();
        Visitor.Seen form = moderator.get(at + "/text");
        assertThat(form.page().select("#site").val()).isEqualTo(TestEvents.JOIN);
        var before = events.whole(event.id()).sessions();
        Visitor.Seen saved = change(form, at, "time", "20:00", "times", "2");
        assertThat(saved.status()).isEqualTo(303);
        var after = events.whole(event.id()).sessions();
        assertThat(after).hasSize(3);
        assertThat(after.getFirst().id()).isEqualTo(before.getFirst().id());
        assertThat(after.getFirst().span().start())
                .isEqualTo(before.getFirst().span().start().plusSeconds(3600));
        assertThat(after).extracting(session -> session.sequence()).containsExactly(1, 1, 1);
        assertThat(after.getLast().isOff()).as("a date that is no more").isTrue();
        assertThat(change(form, at, "time", "20:00", "times", "2").status())
                .as("the same form again")
                .isEqualTo(303);
        assertThat(change(form, at, "time", "21:00").status())
                .as("read before the change")
                .isEqualTo(409);
    }

    @Test
    void filtersHoldForThePageAndForEachFeed() throws Exception {
        Event event = events.make(Wish.named("Filtered " + word));
        for (String fits : List.of("tradition=christian", "language=en", "state=PA")) {
            assertThat(visitor.get("/events.json?" + fits).body()).as(fits).contains(word);
        }
        for (String not : List.of("tradition=muslim", "language=es", "tradition=christian&language=es")) {
            for (String form : List.of("/events", "/events.json", "/events.ics", "/events.atom")) {
                assertThat(visitor.get(form + "?" + not).body()).as(form + not).doesNotContain(word);
            }
        }
        Visitor.Seen unknown = visitor.get("/events?state=QQ");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(visitor.get("/events?language=ht")
                        .page()
                        .select("[role=status]")
                        .text())
                .contains("No event to come fits");
        assertThat(visitor.get("/events?tradition=christian").page().select("a[href=/events.ics?tradition=christian]"))
                .hasSize(1);
        var xml = DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(
                        new StringReader(visitor.get("/events.atom").body())));
        assertThat(xml.getDocumentElement().getTagName()).isEqualTo("feed");
        assertThat(event.version()).isEqualTo(1);
    }

    @Test
    void machinesReadThePage() {
        Event event = events.make(Wish.named("Read <by> & machines " + word));
        String block = visitor.get(event.address())
                .page()
                .select("script[type=application/ld+json]")
                .html();
        assertThat(block).doesNotContain("<");
        JsonNode first = JsonMapper.shared().readTree(block).get(0);
        assertThat(first.get("@type").stringValue()).isEqualTo("Event");
        assertThat(first.get("name").stringValue()).isEqualTo("Read <by> & machines " + word);
        assertThat(first.get("eventAttendanceMode").stringValue()).endsWith("OnlineEventAttendanceMode");
        assertThat(first.get("startDate").stringValue()).matches("\\d{4}-\\d\\d-\\d\\dT19:00:00-0[45]:00");
        assertThat(block).doesNotContain("lantern-room");
    }

    @Test
    void whatIsOverKeepsItsRecording() {
        Event event = events.make(Wish.named("Held " + word).inDays(-5));
        assertThat(past()).contains(word, "No recording yet");
        String at = "/desk/events/" + event.id() + "/dates/1";
        assertThat(moderator
                        .post(at + "/links", "site", "nonsense", "slides", "")
                        .status())
                .isEqualTo(422);
        moderator.post(at + "/links", "site", "video.example.org/" + word, "slides", "https://slides.example.org/1");
        assertThat(visitor.get(event.address()).page().select("a[href]").eachAttr("href"))
                .contains("https://video.example.org/" + word, "https://slides.example.org/1");
        moderator.post(at + "/cancellation");
        assertThat(events.whole(event.id()).sessions().getFirst().isOff())
                .as("it was held")
                .isFalse();
    }

    @Test
    void whatIsProposedOrTakenDownIsSeenByNobody() {
        Event waiting = events.make(Wish.named("Waiting " + word).in(EventState.WAITING));
        assertThat(visitor.get(waiting.address()).status()).isEqualTo(404);
        assertThat(visitor.get("/events.json").body()).doesNotContain(word);
        String at = moderator
                .get("/desk")
                .page()
                .select("#queue a:contains(" + word + ")")
                .attr("href");
        assertThat(decide(at, waiting, "REFUSED", "").status())
                .as("a no needs a reason")
                .isEqualTo(422);
        assertThat(decide(at, waiting, "SHOWN", "").status()).isEqualTo(303);
        assertThat(visitor.get(waiting.address()).status()).isEqualTo(200);
        assertThat(moderator.get("/desk").page().select("#queue").text()).doesNotContain(word);
        Visitor.Seen late = decide(at, waiting, "REFUSED", "Too late " + word);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("main").text()).contains("Too late " + word);
        moderator.post(at + "/decision", "ruling", "TAKEN_DOWN", "words", "It is a trap");
        assertThat(visitor.get(waiting.address()).status()).isEqualTo(404);
        moderator.post(at + "/decision/undoing");
        assertThat(moderator.get(at).page().select("main").text()).contains("It is a trap", "Undone");
        assertThat(scope.person(neighbors.signedIn().account(), () -> count("events.event")))
                .isZero();
        assertThat(scope.person(account, () -> count("events.event"))).isPositive();
    }

    private long count(String table) {
        return sql.sql("select count(*) from " + table).query(Long.class).single();
    }

    private String past() {
        return visitor.get("/events").page().select("#past").text();
    }

    private Visitor.Seen decide(String at, Event event, String ruling, String words) {
        return moderator.post(
                at + "/decision",
                "ruling",
                ruling,
                "words",
                words,
                "version",
                "" + event.version(),
                "state",
                "WAITING");
    }

    private static List<VEvent> entries(Calendar calendar, String word) throws IOException, ParserException {
        return calendar.<VEvent>getComponents("VEVENT").stream()
                .filter(entry -> entry.getSummary().getValue().contains(word))
                .toList();
    }

    private Visitor.Seen change(Visitor.Seen form, String at, String... changes) {
        Map<String, String> fields = new java.util.LinkedHashMap<>();
        form.page().select("form.form input, form.form textarea").forEach(field -> {
            if (!field.attr("type").equals("radio") || field.hasAttr("checked")) {
                fields.put(field.attr("name"), field.is("textarea") ? field.wholeText() : field.val());
            }
        });
        form.page()
                .select("form.form select")
                .forEach(field -> fields.put(
                        field.attr("name"), field.select("option[selected]").attr("value")));
        put(fields, changes);
        return moderator.post(at + "/text", flat(fields));
    }

    private Visitor.Seen publish(String... changes) {
        Map<String, String> fields = new java.util.LinkedHashMap<>();
        put(
                fields,
                "title-en",
                "Plain " + word,
                "about-en",
                "What to bring",
                "day",
                "2027-01-12",
                "time",
                "7:30 pm",
                "minutes",
                "60",
                "zone",
                "America/Chicago",
                "repeats",
                "NEVER",
                "means",
                "ONLINE",
                "site",
                "https://meet.example.org/secret-room-" + word,
                "venue",
                "Lantern Hall, room 2",
                "hosts",
                "Three Lanterns\nOpen Door",
                "spoken",
                "en",
                "tradition",
                "",
                "once",
                UUID.randomUUID().toString());
        put(fields, changes);
        return moderator.post("/desk/events", flat(fields));
    }

    private static void put(Map<String, String> fields, String... namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
    }

    private static String[] flat(Map<String, String> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }
}
