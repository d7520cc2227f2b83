package org.beloved.events.rsvp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.beloved.RoomTest;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Standing;
import org.beloved.events.calendar.Event;
import org.beloved.events.calendar.TestEvents;
import org.beloved.events.calendar.TestEvents.Wish;
import org.beloved.walls.Scope;
import org.beloved.web.FormStamps;
import org.beloved.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing up in a house that sends no mail. */
@RoomTest
class RsvpTests {

    @Autowired
    Environment house;

    @Autowired
    Neighbors neighbors;

    @Autowired
    TestEvents events;

    @Autowired
    RsvpSubjects subjects;

    @Autowired
    Registrations registrations;

    @Autowired
    FormStamps stamps;

    @Autowired
    Scope scope;

    @Autowired
    JdbcClient sql;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private Visitor visitor;

    @BeforeEach
    void somebodyIsThere() {
        visitor = Visitor.at(house);
    }

    @Test
    void withoutMailTheLinkIsShownOnceAndLeadsToTheWayIn() {
        Event event = events.make(Wish.named("Evening " + word));
        String once = UUID.randomUUID().toString();
        Visitor.Seen done = signUp(event, "name", "Lucía " + word, "once", once);
        assertThat(done.status()).isEqualTo(200);
        assertThat(done.heading()).isEqualTo("You are signed up");
        assertThat(done.response().headers().firstValue("Cache-Control")).contains("no-store");
        String own = path(done);
        Visitor.Seen again = signUp(event, "name", "Lucía " + word, "once", once);
        assertThat(again.body()).as("the same form again").doesNotContain(own).contains("You signed up already");

        Visitor.Seen mine = visitor.get(own);
        assertThat(mine.page().select("main").text())
                .contains("You are going to Evening " + word, TestEvents.JOIN, "Lucía " + word);
        assertThat(visitor.get(event.address()).body()).doesNotContain(TestEvents.JOIN, "Lucía");
        assertThat(visitor.get(own + "/event.ics").body())
                .contains("METHOD:REQUEST", "SEQUENCE:0", "PARTSTAT=ACCEPTED", "RSVP=FALSE")
                .doesNotContain("lantern-room");
        visitor.get(own);
        assertThat(visitor.get(own).heading()).as("looking changes nothing").startsWith("You are going");
        visitor.post(own + "/cancellation");
        visitor.post(own + "/cancellation");
        assertThat(visitor.get(own).heading()).startsWith("You are not going");
        assertThat(visitor.get(own).body()).doesNotContain(TestEvents.JOIN);
        assertThat(visitor.get(own + "/event.ics").body()).contains("METHOD:CANCEL", "STATUS:CANCELLED");
        assertThat(visitor.get("/events/mine/" + word).status()).isEqualTo(404);
    }

    @Test
    void beyondTheSeatsPeopleWaitAndMoveUpInTheirOrder() {
        Event event = events.make(Wish.named("Small " + word).withSeats(1));
        String first = path(signUp(event));
        Visitor.Seen waiting = signUp(event);
        assertThat(waiting.heading()).isEqualTo("You are on the waiting list");
        String second = path(waiting);
        String third = path(signUp(event));
        assertThat(visitor.get(second).page().select("main").text())
                .contains("You are next")
                .doesNotContain(TestEvents.JOIN);
        assertThat(visitor.get(third).page().select("main").text()).contains("One person waits before you");
        assertThat(people(event))
                .contains("One person is signed up, 2 wait.", "A ramp")
                .doesNotContain("Lucía");
        visitor.post(first + "/cancellation");
        assertThat(visitor.get(second).heading()).startsWith("You are going");
        assertThat(visitor.get(third).page().select("main").text()).contains("You are next");
    }

    @Test
    void ofManyAtOnceNoMoreGetASeatThanThereAre() throws Exception {
        Event event = events.make(Wish.named("Rush " + word).withSeats(3));
        try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<String>> all = new ArrayList<>();
            for (int i = 0; i < 12; i++) {
                all.add(() -> subjects.signUp(event, "Lucia"));
            }
            for (Future<String> each : crowd.invokeAll(all)) {
                assertThat(each.get()).isNotEmpty();
            }
        }
        var session = events.whole(event.id()).sessions().getFirst();
        int going = scope.team(event.id(), () -> registrations.count(session.id(), Registration.State.GOING));
        int waiting = scope.team(event.id(), () -> registrations.count(session.id(), Registration.State.WAITING));
        assertThat(going).isEqualTo(3);
        assertThat(waiting).isEqualTo(9);
    }

    @Test
    void oddNamesAreTakenAsTheyAreAndBadOnesComeBack() {
        Event event = events.make(Wish.named("Odd " + word).weekly(2));
        Visitor.Seen back = signUp(event, "name", "x".repeat(300), "email", "a@b\r\nBcc: spy@example.org", "date", "");
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.page().select(".errors a").eachAttr("href")).containsExactly("#date", "#name", "#email");
        assertThat(back.page().select("#name").val()).hasSize(300);
        String own = path(signUp(event, "name", "ليلى 🕯️\r\nX-Evil: yes", "date", "2"));
        assertThat(visitor.get(own).page().select("dd").text()).contains("ليلى 🕯️ X-Evil: yes");
        assertThat(signUp(event, "opened", stamps.at(Instant.now()), "date", "1")
                        .status())
                .as("no time to type")
                .isEqualTo(422);
        assertThat(signUp(event, "website", "https://ads.example", "date", "1").status())
                .isEqualTo(422);
    }

    @Test
    void whatIsOverOrCalledOffTakesNobody() {
        Event over = events.make(Wish.named("Over " + word).inDays(-3));
        assertThat(visitor.get(over.address() + "/rsvp").heading()).isEqualTo("One can no longer sign up");
        Event off = events.make(Wish.named("Off " + word));
        String own = path(signUp(off));
        moderator().post("/desk/events/" + off.id() + "/dates/1/cancellation");
        assertThat(signUp(off).heading()).isEqualTo("One can no longer sign up");
        assertThat(visitor.get(own).heading()).isEqualTo("Off " + word + " was called off");
        assertThat(visitor.get(own).body()).doesNotContain(TestEvents.JOIN);
    }

    @Test
    void nothingOfAPersonIsReadInTheTableAndAMonthLaterNothingIsLeft() {
        Event event = events.make(Wish.named("Sealed " + word).inDays(1));
        signUp(event, "name", "Lucía " + word, "needs", "A ramp " + word);
        String row = scope.team(
                event.id(),
                () -> sql.sql(
                                "select encode(name || email || needs, 'escape') || email_print || token_hash from events.registration "
                                        + "where team_id = :event")
                        .param("event", event.id().value())
                        .query(String.class)
                        .single());
        assertThat(row).doesNotContain(word, "example.org");
        assertThat(scope.everyone(() -> sql.sql("select count(*) from events.registration")
                        .query(Long.class)
                        .single()))
                .isZero();
        var end = events.whole(event.id()).sessions().getFirst().span().end();
        assertThat(forgottenAfter(event, end)).isEqualTo(1);
        assertThat(forgottenAfter(event, end.plus(Duration.ofMillis(1)))).isZero();
        assertThat(row.getBytes(StandardCharsets.UTF_8)).isNotEmpty();
    }

    /** Other tests' rows are younger or as old: only this event's are counted. */
    private long forgottenAfter(Event event, Instant before) {
        scope.job(() -> registrations.forget(before));
        return scope.team(
                event.id(),
                () -> sql.sql("select count(*) from events.registration where team_id = :event")
                        .param("event", event.id().value())
                        .query(Long.class)
                        .single());
    }

    private String people(Event event) {
        return moderator()
                .get("/desk/events/" + event.id() + "/dates/1")
                .page()
                .select(".side")
                .text();
    }

    private Visitor moderator() {
        return neighbors.signedIn(Standing.MODERATOR).visitor();
    }

    private Visitor.Seen signUp(Event event, String... changes) {
        var fields = new java.util.LinkedHashMap<String, String>();
        fields.put("name", "Lucía");
        fields.put("email", "lucia@example.org");
        fields.put("letters", "en");
        fields.put("needs", "A ramp");
        fields.put("opened", stamps.at(Instant.now().minusSeconds(30)));
        for (int i = 0; i < changes.length; i += 2) {
            fields.put(changes[i], changes[i + 1]);
        }
        return visitor.post(
                event.address() + "/rsvp",
                fields.entrySet().stream()
                        .flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue()))
                        .toArray(String[]::new));
    }

    private static String path(Visitor.Seen done) {
        String link = done.page().select("#link").val();
        return link.substring(link.indexOf("/events/mine/"));
    }
}
