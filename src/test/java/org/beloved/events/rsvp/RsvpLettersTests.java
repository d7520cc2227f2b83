package org.beloved.events.rsvp;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.awaitility.Awaitility;
import org.beloved.MailRoomTest;
import org.beloved.PostOffice;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Standing;
import org.beloved.events.calendar.Event;
import org.beloved.events.calendar.TestEvents;
import org.beloved.events.calendar.TestEvents.Wish;
import org.beloved.shared.EmailAddress;
import org.beloved.walls.Scope;
import org.beloved.web.FormStamps;
import org.beloved.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing up in a house that sends mail: what arrives, and what calendars make of it. */
@MailRoomTest
class RsvpLettersTests {

    private static final Pattern OWN = Pattern.compile("/events/mine/[A-Za-z0-9_-]+");

    @Autowired
    Environment house;

    @Autowired
    Neighbors neighbors;

    @Autowired
    TestEvents events;

    @Autowired
    RemindRegistered reminders;

    @Autowired
    FormStamps stamps;

    @Autowired
    Scope scope;

    @Autowired
    JdbcClient sql;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private final EmailAddress lucia = new EmailAddress("lucia-" + word + "@example.org");
    private final EmailAddress ruth = new EmailAddress("ruth-" + word + "@example.org");
    private Visitor visitor;

    @BeforeEach
    void somebodyIsThere() {
        visitor = Visitor.at(house);
    }

    @Test
    void theLetterBringsTheLinkAndTheDateAndThePageTellsNothing() throws Exception {
        Event event = events.make(Wish.named("Velada ñ " + word));
        Visitor.Seen sent = visitor.follow(signUp(event, lucia));
        assertThat(sent.heading()).isEqualTo("Look in your mailbox");
        assertThat(sent.body()).doesNotContain("/events/mine/");
        MimeMessage letter = letters(lucia, 1).getFirst();
        assertThat(letter.getSubject()).isEqualTo("Ya tiene su inscripción: Velada ñ " + word);
        assertThat(text(letter)).contains("Velada ñ " + word, "hora del este").doesNotContain(TestEvents.JOIN);
        assertThat(visitor.get(own(letter)).page().select("main").text()).contains(TestEvents.JOIN);
        VEvent entry = entry(letter, "REQUEST");
        assertThat(entry.getSequence().getSequenceNo()).isZero();
        assertThat(Instant.from(entry.getDateTimeStart().getDate()))
                .isEqualTo(events.whole(event.id()).sessions().getFirst().span().start());
        assertThat(entry.getOrganizer().getCalAddress()).hasToString("mailto:" + PostOffice.FROM);

        assertThat(signUp(event, lucia).location())
                .as("once more")
                .isEqualTo(sent.response().request().uri().getPath());
        List<MimeMessage> both = letters(lucia, 2);
        assertThat(own(both.get(1))).as("the same place, not a second one").isEqualTo(own(both.get(0)));
    }

    @Test
    void whoMovesUpIsTold() throws Exception {
        Event event = events.make(Wish.named("Small " + word).withSeats(1));
        signUp(event, lucia);
        MimeMessage first = letters(lucia, 1).getFirst();
        signUp(event, ruth);
        MimeMessage waits = letters(ruth, 1).getFirst();
        assertThat(waits.getSubject()).contains("lista de espera");
        assertThat(waits.getContent()).as("nothing for the calendar yet").isInstanceOf(String.class);
        visitor.post(own(first) + "/cancellation");
        VEvent seat = entry(letters(ruth, 2).get(1), "REQUEST");
        VEvent gone = entry(letters(lucia, 2).get(1), "CANCEL");
        assertThat(gone.getUid()).isEqualTo(entry(first, "REQUEST").getUid());
        assertThat(gone.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(seat.getUid()).isNotEqualTo(gone.getUid());
    }

    @Test
    void aChangeAndACancellationFollowIntoTheCalendar() throws Exception {
        Event event = events.make(Wish.named("Moving " + word));
        signUp(event, lucia);
        var uid = entry(letters(lucia, 1).getFirst(), "REQUEST").getUid();
        signUp(events.make(Wish.named("Standing " + word)), ruth);
        letters(ruth, 1);
        Visitor moderator = neighbors.signedIn(Standing.MODERATOR).visitor();
        String at = "/desk/events/" + event.id();
        Map<String, String> fields = filled(moderator.get(at + "/text"));
        fields.put("time", "20:00");
        assertThat(moderator.post(at + "/text", flat(fields)).status()).isEqualTo(303);
        VEvent moved = entry(letters(lucia, 2).get(1), "REQUEST");
        assertThat(moved.getUid()).isEqualTo(uid);
        assertThat(moved.getSequence().getSequenceNo()).isEqualTo(1);
        assertThat(Instant.from(moved.getDateTimeStart().getDate()))
                .isEqualTo(events.whole(event.id()).sessions().getFirst().span().start());
        moderator.post(at + "/dates/1/cancellation");
        VEvent off = entry(letters(lucia, 3).get(2), "CANCEL");
        assertThat(off.getUid()).isEqualTo(uid);
        assertThat(off.getSequence().getSequenceNo()).isEqualTo(2);
        assertThat(PostOffice.lettersTo(ruth)).as("letters about another event").hasSize(1);
    }

    @Test
    void aReminderComesADayAndAnHourBeforeWithTheWayInAndOnlyOnce() throws Exception {
        Event event = events.make(Wish.named("Soon " + word));
        signUp(event, lucia);
        letters(lucia, 1);
        Instant start = events.whole(event.id()).sessions().getFirst().span().start();
        reminders.run(start.minus(Duration.ofHours(25)));
        reminders.run(start.minus(Duration.ofHours(23)));
        reminders.run(start.minus(Duration.ofHours(22)));
        MimeMessage tomorrow = letters(lucia, 2).get(1);
        assertThat(tomorrow.getSubject()).isEqualTo("Mañana: Soon " + word);
        assertThat(text(tomorrow)).contains(TestEvents.JOIN);
        reminders.run(start.minus(Duration.ofMinutes(55)));
        reminders.run(start.minus(Duration.ofMinutes(50)));
        reminders.run(start.plus(Duration.ofMinutes(1)));
        assertThat(letters(lucia, 3).get(2).getSubject()).isEqualTo("Pronto: Soon " + word);
        // A letter leaves the outbox a moment after it has arrived.
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(
                        () -> assertThat(waiting()).as("on their way still").isZero());
        assertThat(PostOffice.lettersTo(lucia)).hasSize(3);
    }

    private long waiting() {
        return scope.job(() -> sql.sql("select count(*) from mail.message where recipient = :to")
                .param("to", lucia.value())
                .query(Long.class)
                .single());
    }

    private static List<MimeMessage> letters(EmailAddress to, int many) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> PostOffice.lettersTo(to), letters -> letters.size() >= many);
    }

    private static String own(MimeMessage letter) throws Exception {
        Matcher link = OWN.matcher(text(letter));
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private static String text(MimeMessage letter) throws Exception {
        return letter.getContent() instanceof Multipart parts
                ? textOf(parts.getBodyPart(0))
                : String.valueOf(letter.getContent());
    }

    private static String textOf(BodyPart part) throws Exception {
        return part.getContent() instanceof Multipart inner
                ? textOf(inner.getBodyPart(0))
                : String.valueOf(part.getContent());
    }

    private static VEvent entry(MimeMessage letter, String method) throws Exception {
        Multipart parts = (Multipart) letter.getContent();
        BodyPart part = parts.getBodyPart(parts.getCount() - 1);
        assertThat(part.getContentType()).contains("text/calendar").contains("method=" + method);
        String file = new String(part.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        Calendar calendar = new CalendarBuilder().build(new StringReader(file));
        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.getMethod().getValue()).isEqualTo(method);
        return calendar.<VEvent>getComponents("VEVENT").getFirst();
    }

    private Visitor.Seen signUp(Event event, EmailAddress email) {
        return visitor.post(
                event.address() + "/rsvp",
                "name",
                "Lucía\r\nBcc: spy@example.org",
                "email",
                email.value(),
                "letters",
                "es",
                "once",
                UUID.randomUUID().toString(),
                "opened",
                stamps.at(Instant.now().minusSeconds(30)));
    }

    private static Map<String, String> filled(Visitor.Seen form) {
        Map<String, String> fields = new LinkedHashMap<>();
        form.page().select("form.form input, form.form textarea").forEach(field -> {
            if (!field.attr("type").equals("radio") || field.hasAttr("checked")) {
                fields.put(field.attr("name"), field.is("textarea") ? field.wholeText() : field.val());
            }
        });
        form.page()
                .select("form.form select")
                .forEach(field -> fields.put(
                        field.attr("name"), field.select("option[selected]").attr("value")));
        return fields;
    }

    private static String[] flat(Map<String, String> fields) {
        return fields.entrySet().stream()
                .flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }
}
