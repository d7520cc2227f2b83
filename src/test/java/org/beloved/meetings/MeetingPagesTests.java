package org.beloved.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.beloved.RoomTest;
import org.beloved.teams.Circle;
import org.beloved.teams.Circles;
import org.beloved.teams.TestTeam;
import org.beloved.walls.Scope;
import org.beloved.web.Visitor;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the first call to a printed plan, without JavaScript. */
@RoomTest
class MeetingPagesTests {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/New_York"));

    @Autowired
    Circles circles;

    @Autowired
    Scope scope;

    @Autowired
    JdbcClient sql;

    private Visitor ruth;
    private Visitor amina;
    private Visitor adviser;
    private TestTeam team;
    private String base;

    @BeforeEach
    void aTeam() {
        Circle circle = circles.gather();
        team = circle.team();
        ruth = circle.lead();
        amina = circle.member();
        adviser = circle.adviser();
        base = circle.path("");
    }

    @Test
    void theMeetingIsAskedForBookedMovedAndFoundEverywhere() {
        Document request = ruth.get(base + "request").page();
        assertThat(request.select("h1").text()).isEqualTo("Ask the office for a meeting");
        assertThat(request.select(".letter").text())
                .contains("Montgomery County")
                .contains("Ruth")
                .contains("[your e-mail or phone]");
        assertThat(attempt("ASKED", version(request)).location()).isEqualTo(base + "request");
        Document asked = ruth.get(base + "request").page();
        assertThat(asked.select("h1").text()).isEqualTo("We have asked to meet the office");
        assertThat(asked.select(".entries").text()).contains("We asked").contains("They were friendly");
        Visitor.Seen again = attempt("ASKED", version(asked));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select(".errors").text()).contains("You have already asked for this meeting.");

        book(TODAY.plusDays(9), "2:30 pm", version(asked));
        Document booked = ruth.get(base + "request").page();
        assertThat(booked.select(".facts").text())
                .contains("2:30 p.m. to 3:00 p.m.")
                .contains("Court Street 1");
        Visitor.Seen calendar = ruth.get(booked.select("a[href$=.ics]").attr("href"));
        assertThat(calendar.body()).contains("BEGIN:VEVENT").contains("LOCATION:Court Street 1");
        Document road = ruth.get("/workspace/" + team.slug()).page();
        assertThat(road.select("h1").text()).isEqualTo("Nine days until we meet the office");
        assertThat(road.select(".side").text()).contains("The meeting").contains("Court Street 1");

        book(
                TODAY.plusDays(10),
                "10:00",
                version(ruth.get(base + "request/appointment").page()));
        assertThat(ruth.get(base + "request").page().select(".entries").text()).contains("It was moved");
        assertThat(ruth.get("/workspace/" + team.slug()).heading()).startsWith("10 days until");
    }

    @Test
    void whatTheOfficeSaidIsSealed() {
        attempt("ASKED", version(ruth.get(base + "request").page()));
        String stored = scope.team(
                team.id(),
                () -> sql.sql("select encode(said, 'escape') from meetings.request_event where team_id = ?")
                        .param(team.id().value())
                        .query(String.class)
                        .single());
        assertThat(stored).doesNotContain("friendly");
    }

    @Test
    void whoeverSavesSecondSeesBothTextsAndLosesNothing() {
        String version = version(ruth.get(base + "prepare").page());
        String purpose = "We come for our neighbors.";
        assertThat(ruth.post(base + "prepare", "version", version, "purpose", purpose)
                        .status())
                .isEqualTo(303);
        Visitor.Seen late = amina.post(base + "prepare", "version", version, "purpose", "We come about the jail.");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select(".note--next").text()).contains(purpose);
        assertThat(late.page().select("textarea[name=purpose]").text()).isEqualTo("We come about the jail.");
        Visitor.Seen meant =
                amina.post(base + "prepare", "version", version(late.page()), "purpose", "We come about the jail.");
        assertThat(meant.status()).isEqualTo(303);
        assertThat(amina.get(base + "prepare")
                        .page()
                        .select("textarea[name=purpose]")
                        .text())
                .isEqualTo("We come about the jail.");
    }

    @Test
    void threeSentencesAreOneTooManyAndPapersGetASecondLook() {
        assertThat(ruth.post(base + "prepare", "version", "0", "purpose", "One. Two. Three.")
                        .page()
                        .select(".errors")
                        .text())
                .contains("Two sentences at most");
        Visitor.Seen looked = ruth.post(base + "prepare", "version", "0", "purpose", "He is undocumented.");
        assertThat(looked.status()).isEqualTo(422);
        assertThat(looked.page().select("input[name=looked-again]")).hasSize(1);
    }

    @Test
    void thePlanShowsTheEmptyChairAndPrintsAllTheSame() {
        Document plan = ruth.get(base + "plan").page();
        assertThat(plan.select(".note--next").first().text()).contains("No one has agreed to be the pin");
        assertThat(plan.select("#pin-1.role--empty .paper").text()).isEqualTo("Name: ________");
        assertThat(plan.select(".paper .write tbody tr")).hasSize(9);
        ruth.post(
                base + "plan/roles/pin-1",
                "version",
                "0",
                "person",
                team.member().id().toString(),
                "yes",
                TODAY.toString());
        Document chosen = ruth.get(base + "plan").page();
        assertThat(chosen.select("#pin-1").text()).contains("Amina").contains("Said yes");
        assertThat(chosen.select(".is-ask").text()).contains("Amina");
        assertThat(ruth.get("/workspace/" + team.slug()).page().select(".seats").text())
                .contains("The pin");
    }

    @Test
    void theAskIsChosenFromANamedRequestAndKeptToTheLetter() {
        Document ask = ruth.get(base + "plan/ask?set=judges-warrant").page();
        assertThat(ask.select("textarea[name=words]").text()).contains("without a warrant signed by a judge");
        String exact = "Sheriff, will you sign the order by January 31?";
        Visitor.Seen saved = ruth.post(
                base + "plan/ask",
                "version",
                "0",
                "set",
                "judges-warrant",
                "provisions",
                "judicial-warrant",
                "words",
                exact,
                "fallback",
                "Will you meet us again?");
        assertThat(saved.status()).isEqualTo(303);
        Document plan = ruth.get(base + "plan").page();
        assertThat(plan.select("blockquote.pull").text()).isEqualTo(exact);
        assertThat(plan.select("a[href^=/policies/draft]").attr("href"))
                .isEqualTo("/policies/draft?provisions=judicial-warrant&place=42091");
        assertThat(ruth.post(base + "plan/ask", "version", "1", "set", "judges-warrant", "words", exact)
                        .page()
                        .select(".errors")
                        .text())
                .contains("Choose at least one thing to ask for");
    }

    @Test
    void theTimesAreChangedWithoutJavaScriptAndNothingTypedIsLost() {
        Document times = ruth.get(base + "plan/agenda").page();
        String first = times.select("input[name^=minutes-]").first().attr("name");
        String id = first.substring("minutes-".length());
        ruth.post(base + "plan/agenda", "version", "0", first, "9", "title-" + id, "Hello", "do", "down:" + id);
        Document moved = ruth.get(base + "plan").page();
        assertThat(moved.select(".order > li").get(1).text()).contains("Hello").contains("9 min");
        assertThat(moved.select(".note--next").first().text())
                .contains("The agenda is longer than the time you were given.");
    }

    @Test
    void aGuestReadsThePlanAndFindsOneFormToCommentOnIt() {
        Document plan = adviser.get(base + "plan").page();
        assertThat(plan.select("h1").text()).isEqualTo("Plan the meeting");
        assertThat(plan.select("main form").eachAttr("action")).containsExactly(base + "plan/comments");
        assertThat(adviser.get(base + "plan/ask").status()).isEqualTo(404);
    }

    @Test
    void aGuestReadsHowFarTheRequestIsButNotWhatTheOfficeSaid() {
        attempt("ASKED", version(ruth.get(base + "request").page()));
        assertThat(amina.get(base + "request").body()).contains("They were friendly");
        assertThat(adviser.get(base + "request").body()).contains("We asked").doesNotContain("They were friendly");
    }

    @Test
    void allOfItSpeaksSpanish() {
        for (String page : new String[] {"request", "prepare", "plan", "plan/ask", "plan/agenda", "plan/roles/pin-1"}) {
            Visitor.Seen seen = ruth.get(base + page + "?lang=es");
            assertThat(seen.status()).as(page).isEqualTo(200);
            assertThat(seen.page().select("html").attr("lang")).isEqualTo("es");
            seen.page().select("[lang=en]").remove();
        }
        assertThat(ruth.get(base + "plan?lang=es").page().select("main").text())
                .contains("Todavía nadie ha aceptado hacer la petición.")
                .contains("Nunca anoten el estatus migratorio de nadie");
    }

    private Visitor.Seen attempt(String kind, String version) {
        return ruth.post(
                base + "request/attempts",
                "version",
                version,
                "kind",
                kind,
                "way",
                "CALL",
                "on",
                TODAY.toString(),
                "who",
                team.lead().id().toString(),
                "said",
                "They were friendly");
    }

    private void book(LocalDate day, String time, String version) {
        Visitor.Seen seen = ruth.post(
                base + "request/appointment",
                "version",
                version,
                "day",
                day.toString(),
                "time",
                time,
                "minutes",
                "30",
                "means",
                "IN_PERSON",
                "place",
                "Court Street 1",
                "way",
                "CALL",
                "on",
                TODAY.toString(),
                "who",
                team.lead().id().toString());
        assertThat(seen.status()).as(seen.page().select(".errors").text()).isEqualTo(303);
    }

    private static String version(Document page) {
        return page.select("main input[name=version]").attr("value");
    }
}
