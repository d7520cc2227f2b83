package org.beloved.teams.weekly;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.beloved.MailRoomTest;
import org.beloved.PostOffice;
import org.beloved.accounts.Neighbors;
import org.beloved.events.calendar.TestEvents;
import org.beloved.events.calendar.TestEvents.Wish;
import org.beloved.places.Places;
import org.beloved.shared.EmailAddress;
import org.beloved.teams.Circle;
import org.beloved.teams.Circles;
import org.beloved.walls.Scope;
import org.beloved.web.Language;
import org.beloved.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The letter on Mondays through a real mail server. */
@MailRoomTest
class WeeklyLetterTests {

    private static final Pattern LINK = Pattern.compile("/weekly/\\S+");

    @Autowired
    Environment house;

    @Autowired
    Circles circles;

    @Autowired
    Neighbors neighbors;

    @Autowired
    TestEvents events;

    @Autowired
    SendingWeekly sending;

    @Autowired
    CountedNotices notices;

    @Autowired
    Scope scope;

    @Autowired
    JdbcClient sql;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private final LocalDate monday = LocalDate.now().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    private Circle circle;
    private EmailAddress lead;

    @BeforeEach
    void somethingIsNear() {
        circle = circles.gather();
        lead = new EmailAddress("neighbor-" + circle.account() + "@example.org");
        int days = (int) ChronoUnit.DAYS.between(LocalDate.now(), monday) + 2;
        events.make(Wish.named("Vigil " + word).inDays(days).weekly(4));
    }

    @Test
    void whoeverLeadsATeamHearsOnMondaysWhatIsNearAndNobodyElse() throws Exception {
        sending.run(at(monday.plusDays(1)));
        sending.run(at(monday).minus(Duration.ofHours(3)));
        assertThat(sent()).as("on no Tuesday, and not while they sleep").isZero();
        sending.run(at(monday));
        MimeMessage letter = PostOffice.letterTo(lead);
        String body = letter.getContent().toString();
        assertThat(letter.getSubject()).isEqualTo("This week on Beloved");
        assertThat(body)
                .contains("Vigil " + word, "/workspace\r\n")
                .doesNotContain(circle.team().slug());
        assertThat(body)
                .as("no name of the team")
                .doesNotContain(circle.team().team().name());
        sending.run(at(monday).plus(Duration.ofHours(4)));
        assertThat(letters()).as("once, and on Mondays only").isEqualTo(1);
        assertThat(sent()).isEqualTo(1);
    }

    @Test
    void whoeverStopsItGetsNoMore() throws Exception {
        sending.run(at(monday));
        String link = link(PostOffice.letterTo(lead));
        Visitor reader = Visitor.at(house);
        assertThat(reader.get(link).heading()).as("looking stops nothing").isEqualTo("You get the letter on Mondays");
        assertThat(reader.get(link).heading()).isEqualTo("You get the letter on Mondays");
        assertThat(reader.follow(reader.post(link, "wanted", "no")).heading())
                .isEqualTo("You get no letter on Mondays");
        sending.run(at(monday.plusDays(7)));
        reader.post(link, "wanted", "yes");
        sending.run(at(monday.plusDays(14)));
        Awaitility.await().until(() -> letters() == 2);
        assertThat(reader.get(link.substring(0, link.length() - 1) + "x").status())
                .isEqualTo(404);
        assertThat(circle.lead().get(circle.path("settings/weekly")).location()).isEqualTo(link);
    }

    @Test
    void whatIsTheSameForEverybodyIsAskedOnceForAllTeams() {
        circles.gather();
        circles.gather();
        int before = notices.asked();
        sending.run(at(monday));
        assertThat(notices.asked() - before).isEqualTo(Language.values().length);
        assertThat(sent()).isEqualTo(1);
    }

    @Test
    void itSpeaksTheReadersLanguage() throws Exception {
        scope.person(
                circle.account(),
                () -> sql.sql("update accounts.account set language = 'es'").update());
        sending.run(at(monday));
        MimeMessage letter = PostOffice.letterTo(lead);
        assertThat(letter.getSubject()).isEqualTo("Esta semana en Beloved");
        assertThat(letter.getContent().toString()).contains("Para no recibirla más");
    }

    private int letters() {
        return PostOffice.lettersTo(lead).size();
    }

    /** How many people of this team were written to. */
    private long sent() {
        return scope.team(
                circle.team().id(),
                () -> sql.sql("select count(*) from teams.weekly where sent_at is not null")
                        .query(Long.class)
                        .single());
    }

    /** In the morning of that day, where the team is. */
    private Instant at(LocalDate day) {
        return day.atTime(9, 0)
                .atZone(Places.shipped()
                        .county(circle.team().team().place())
                        .orElseThrow()
                        .zone())
                .toInstant();
    }

    private static String link(MimeMessage letter) throws Exception {
        Matcher link = LINK.matcher(letter.getContent().toString());
        assertThat(link.find()).isTrue();
        return link.group();
    }
}
