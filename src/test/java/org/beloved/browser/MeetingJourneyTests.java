package org.beloved.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.beloved.RoomTest;
import org.beloved.SideBySide;
import org.beloved.accounts.Neighbors;
import org.beloved.meetings.TestMeetings;
import org.beloved.teams.TestTeam;
import org.beloved.teams.TestTeams;
import org.beloved.walls.Scope;
import org.beloved.web.Language;
import org.beloved.web.Phrasebook;
import org.beloved.web.Words;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** One meeting from the wish to the report, as its lead walks it, and as somebody does who comes in half-way. */
@RoomTest
class MeetingJourneyTests {

    private static final String PROMISE = "I will read your policy by Friday";

    @Autowired
    Neighbors neighbors;

    @Autowired
    TestTeams teams;

    @Autowired
    TestMeetings meetings;

    @Autowired
    Browsers browsers;

    @Autowired
    Phrasebook phrasebook;

    @Autowired
    Scope scope;

    @Autowired
    JdbcClient sql;

    static Stream<Setting> settings() {
        return Stream.of(Setting.desk(), Setting.phone().in(Language.SPANISH).withoutJavaScript());
    }

    @ParameterizedTest
    @SideBySide
    @MethodSource("settings")
    void aLeadWalksThroughOneWholeMeeting(Setting setting) {
        Neighbors.Neighbor ruth = neighbors.signedIn();
        TestTeam team = teams.beginByDay(ruth.account());
        Map<String, String> read = read(setting.language());
        try (Window window = browsers.open(setting, ruth.visitor())) {
            Walker lead = walker(window, setting);
            window.go(road(team));
            nameTheOfficial(lead, team);
            askAndGetADay(lead, team, read);
            window.go(road(team));
            lead.mustReadHeading(read.get("today"));
            prepareAndPlan(lead, team, read);
            window.go(road(team));
            holdIt(lead, read);
            twoHoursPass(team);
            window.go(road(team));
            talkItOver(lead, team, read);
            sendTheLetter(lead, read);
            share(lead, read);
            assertThat(window.sticksOut()).isEmpty();
            window.mustBeSound();
        }
    }

    @ParameterizedTest
    @SideBySide
    @MethodSource("settings")
    void anInvitedNewcomerKnowsTheNextActionAndTakesAPart(Setting setting) {
        Neighbors.Neighbor ruth = neighbors.signedIn();
        TestTeam team = teams.beginByDay(ruth.account());
        meetings.ahead(team);
        Map<String, String> read = read(setting.language());
        try (Window leads = browsers.open(setting, ruth.visitor());
                Window window = browsers.open(setting)) {
            String link = invitation(walker(leads, setting), team);
            Walker newcomer = walker(window, setting);
            join(newcomer, link);
            assertThat(window.address()).isEqualTo(road(team));
            newcomer.mustReadHeading(read.get("nine days")).mustRead(read.get("no ask"));
            newcomer.takeTheNextStep().followWords(read.get("choose the pin"));
            newcomer.choose("meetings.role.person", "Amparo").type("meetings.role.yes", today(team));
            newcomer.press("web.form.save").mustRead("Amparo");
            giveAFollowUp(walker(leads, setting), team);
            window.go(road(team));
            newcomer.mustRead("Amparo").followWords("Bring the printed pack");
            newcomer.press("meetings.followups.done");
            window.go(road(team));
            assertThat(window.page().locator("#open").textContent()).doesNotContain("Bring the printed pack");
            window.mustBeSound();
            leads.mustBeSound();
        }
    }

    private void nameTheOfficial(Walker lead, TestTeam team) {
        lead.follow("web.step.3").follow("officials.step.nobody.action");
        lead.type("officials.form.title", "Sheriff").type("officials.form.name", "Ana Bautista");
        lead.choose("officials.role.DECIDES").type("officials.source", "https://example.org/sheriff");
        lead.type("officials.form.salutation", "Sheriff Bautista");
        lead.type("officials.form.seen", today(team)).press("web.form.save");
        lead.mustRead("Sheriff Ana Bautista");
    }

    private void askAndGetADay(Walker lead, TestTeam team, Map<String, String> read) {
        lead.follow("officials.page.title");
        lead.window().page().locator("section[aria-labelledby=request-h] a.btn").click();
        lead.type("meetings.request.contact", "ruth@example.org").press("web.form.save");
        lead.choose("meetings.request.kind.ASKED").choose("meetings.request.way.CALL");
        lead.type("meetings.request.on", today(team)).choose("meetings.request.who", "Ruth");
        lead.type("meetings.request.said", "They will call back").press("meetings.request.write");
        lead.mustReadHeading(read.get("asked")).follow("meetings.request.day");
        LocalDateTime soon = LocalDateTime.ofInstant(Instant.now(), team.zone());
        lead.type("meetings.appointment.day", soon.toLocalDate().toString());
        lead.type(
                "meetings.appointment.time",
                soon.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString());
        lead.type("meetings.appointment.minutes", "30");
        lead.choose("meetings.appointment.means", read.get("in person"));
        lead.type("meetings.appointment.place", "The jail, room 2")
                .choose("meetings.request.way", read.get("by phone"));
        lead.type("meetings.request.on", today(team)).choose("meetings.request.who", "Ruth");
        lead.press("meetings.change.first.button").mustReadHeading(read.get("we meet"));
    }

    private static void prepareAndPlan(Walker lead, TestTeam team, Map<String, String> read) {
        lead.follow("web.step.5").type("meetings.prepare.purpose", "We come for our neighbors.");
        lead.press("web.form.save").mustRead("We come for our neighbors.");
        lead.window().go(road(team));
        lead.follow("web.step.6").follow("meetings.plan.choose-ask").follow("meetings.ask.begin");
        lead.type("meetings.ask.words", "Will you sign an order today?").press("web.form.save");
        lead.mustRead("Will you sign an order today?").followWords(read.get("choose the pin"));
        lead.choose("meetings.role.person", "Ruth").type("meetings.role.yes", today(team));
        lead.press("web.form.save").mustRead(read.get("said yes"));
    }

    private static void holdIt(Walker lead, Map<String, String> read) {
        lead.follow("web.step.7").press("meetings.day.begin");
        lead.choose("meetings.day.kind.NOTE").type("meetings.day.words", "The captain came too");
        lead.press("meetings.day.save").mustRead("The captain came too").mustRead(read.get("saved"));
        lead.choose("meetings.day.kind.THEIRS").type("meetings.day.words", PROMISE);
        lead.press("meetings.day.save").mustRead(PROMISE);
    }

    /** The test does not wait for the end: the meeting lies back instead. */
    private void twoHoursPass(TestTeam team) {
        int moved = scope.team(
                team.id(), () -> sql.sql("""
                update meetings.meeting set starts_at = starts_at - interval '2 hours',
                       held_at = held_at - interval '2 hours' where team_id = ?
                """).param(team.id().value()).update());
        assertThat(moved).isEqualTo(1);
    }

    private static void talkItOver(Walker lead, TestTeam team, Map<String, String> read) {
        lead.follow("web.step.8").choose("meetings.after.outcome.NOT_YET").press("meetings.after.save");
        lead.type("meetings.after.q.WENT", "Calm and short").press("meetings.after.save");
        lead.mustRead("Calm and short").mustRead(PROMISE).follow("meetings.followups.add");
        lead.type("meetings.followups.what.label", "Mail the policy");
        lead.choose("meetings.followups.owner.label", "Ruth").type("meetings.followups.due.label", tomorrow(team));
        lead.press("web.form.save").mustRead("Mail the policy").mustRead(read.get("in one day"));
    }

    private static void sendTheLetter(Walker lead, Map<String, String> read) {
        lead.follow("meetings.after.letter").mustRead(PROMISE).mustRead("ruth@example.org");
        lead.mustRead("Sheriff Bautista").press("meetings.letters.send").mustReadHeading(read.get("letter sent"));
        lead.follow("meetings.after.title");
    }

    private static void share(Walker lead, Map<String, String> read) {
        lead.window().page().locator("nav.pager").getByText(read.get("share")).click();
        lead.choose("sharing.detail.NAMES").press("sharing.look").mustRead(PROMISE);
        lead.press("sharing.send").mustReadHeading(read.get("shared"));
    }

    private static String invitation(Walker lead, TestTeam team) {
        lead.window().go(road(team) + "/people");
        lead.type("teams.invite.note", "A.").press("teams.invite.make");
        return URI.create(lead.window().page().locator("#link").inputValue()).getPath();
    }

    private static void join(Walker newcomer, String link) {
        Hands hands = new Hands.Pointer(newcomer.window().go(link));
        hands.press("main a[href^='/sign-up']");
        hands.type("#email", "walker-" + UUID.randomUUID() + "@example.org");
        hands.type("#passphrase", Neighbors.PASSPHRASE);
        hands.press("form[action='/sign-up'] button");
        hands.type("#passphrase", Neighbors.PASSPHRASE);
        hands.press("form[action='/sign-in'] button");
        hands.type("#your-name", "Amparo");
        hands.press("form[action^='/join/'] button");
    }

    private static void giveAFollowUp(Walker lead, TestTeam team) {
        lead.window().go(road(team) + "/follow-ups/new");
        lead.type("meetings.followups.what.label", "Bring the printed pack");
        lead.choose("meetings.followups.owner.label", "Amparo").type("meetings.followups.due.label", tomorrow(team));
        lead.press("web.form.save");
    }

    private Walker walker(Window window, Setting setting) {
        Words words = phrasebook.in(setting.language());
        return new Walker(window, words);
    }

    /** What a person reads at each turn, word for word. */
    private static Map<String, String> read(Language language) {
        return switch (language) {
            case ENGLISH ->
                Map.ofEntries(
                        Map.entry("asked", "We have asked to meet Sheriff Bautista"),
                        Map.entry("in person", "In person"),
                        Map.entry("by phone", "By phone"),
                        Map.entry("we meet", "We meet Sheriff Bautista on"),
                        Map.entry("today", "Today we meet Sheriff Bautista"),
                        Map.entry("choose the pin", "Choose The pin"),
                        Map.entry("said yes", "Said yes"),
                        Map.entry("saved", "Saved"),
                        Map.entry("in one day", "Tomorrow"),
                        Map.entry("letter sent", "The letter went out on"),
                        Map.entry("share", "Share the results"),
                        Map.entry("shared", "The coalition has your report since"),
                        Map.entry("nine days", "Nine days until we meet Sheriff Bautista"),
                        Map.entry("no ask", "No one has agreed to be the pin"));
            case SPANISH ->
                Map.ofEntries(
                        Map.entry("asked", "Pedimos una reunión con Sheriff Bautista"),
                        Map.entry("in person", "En persona"),
                        Map.entry("by phone", "Por teléfono"),
                        Map.entry("we meet", "La reunión con Sheriff Bautista es"),
                        Map.entry("today", "Hoy es la reunión con Sheriff Bautista"),
                        Map.entry("choose the pin", "Escoger Quien hace la petición"),
                        Map.entry("said yes", "Dijo que sí"),
                        Map.entry("saved", "Guardado"),
                        Map.entry("in one day", "Mañana"),
                        Map.entry("letter sent", "La carta salió el"),
                        Map.entry("share", "Compartir los resultados"),
                        Map.entry("shared", "La coalición tiene su informe desde"),
                        Map.entry("nine days", "Faltan nueve días para la reunión con Sheriff Bautista"),
                        Map.entry("no ask", "Todavía nadie ha aceptado hacer la petición"));
        };
    }

    private static String road(TestTeam team) {
        return "/workspace/" + team.slug();
    }

    private static String today(TestTeam team) {
        return LocalDate.now(team.zone()).toString();
    }

    private static String tomorrow(TestTeam team) {
        return LocalDate.now(team.zone()).plusDays(1).toString();
    }
}
