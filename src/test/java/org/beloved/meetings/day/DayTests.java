package org.beloved.meetings.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.beloved.RoomTest;
import org.beloved.meetings.TestMeetings;
import org.beloved.teams.Circle;
import org.beloved.teams.Circles;
import org.beloved.walls.Scope;
import org.beloved.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two note takers on the day, without JavaScript. */
@RoomTest
class DayTests {

    @Autowired
    Circles circles;

    @Autowired
    TestMeetings meetings;

    @Autowired
    Scope scope;

    @Autowired
    JdbcClient sql;

    private Visitor ruth;
    private Visitor amina;
    private Circle circle;

    @BeforeEach
    void aMeetingIsOn() {
        circle = circles.gather();
        ruth = circle.lead();
        amina = circle.member();
        meetings.now(circle.team());
    }

    @Test
    void bothNoteTakersAreKeptAndSeeEachOther() throws Exception {
        int each = 5;
        try (ExecutorService pool = Executors.newFixedThreadPool(2 * each)) {
            List<Future<Visitor.Seen>> sent = IntStream.range(0, 2 * each)
                    .mapToObj(i -> pool.submit(() -> (i % 2 == 0 ? ruth : amina)
                            .post(
                                    path("day/notes"),
                                    "once",
                                    UUID.randomUUID().toString(),
                                    "kind",
                                    i < each ? "NOTE" : "THEIRS",
                                    "words",
                                    "Said " + i)))
                    .toList();
            for (Future<Visitor.Seen> one : sent) {
                assertThat(one.get().status()).isEqualTo(303);
            }
        }
        assertThat(amina.get(path("day/notes")).page().select(".blocks li")).hasSize(2 * each);
        assertThat(ruth.get(path("day")).page().select("#notes small").text()).contains("Ruth", "Amina");
    }

    /** A page without JavaScript asks for nothing while people talk. */
    @Test
    void whoOpensThePageOfAMeetingIsNotSignedOutWhileItLasts() {
        assertThat(pause()).as("a shared device").isEqualTo(Duration.ofHours(2));
        ruth.get(path("day"));
        assertThat(pause()).isGreaterThan(Duration.ofHours(2).plusMinutes(20));
        Duration kept = pause();
        ruth.get(path("plan"));
        assertThat(pause()).isEqualTo(kept);
    }

    private Duration pause() {
        return scope.person(
                circle.account(),
                () -> Duration.ofSeconds(
                        sql.sql("select max_inactive_interval from accounts.session where principal_name = ?")
                                .param(circle.account().toString())
                                .query(Integer.class)
                                .single()));
    }

    @Test
    void aNoteSentTwiceIsKeptOnce() {
        String once = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            ruth.post(path("day/notes"), "once", once, "kind", "NOTE", "words", "No lawyer came");
        }
        assertThat(ruth.get(path("day/notes")).page().select(".blocks li")).hasSize(1);
    }

    @Test
    void theSameSheetSentFirstAsANoteAndThenAsAPromiseIsKeptOnce() {
        String once = UUID.randomUUID().toString();
        ruth.post(path("day/notes"), "once", once, "kind", "NOTE", "words", "I will read it");
        ruth.post(path("day/notes"), "once", once, "kind", "THEIRS", "words", "I will read it");
        assertThat(ruth.get(path("day/notes")).page().select(".blocks li")).hasSize(1);
    }

    @Test
    void savedIsSaidOnlyOfWhatIsKept() {
        assertThat(ruth.get(path("day")).page().select("#saved").text()).isEmpty();
        Visitor.Seen bad = ruth.post(path("day/notes"), "kind", "NOTE", "words", "");
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.page().select("#saved").text()).isEmpty();
        Visitor.Seen kept = ruth.post(path("day/notes"), "kind", "NOTE", "words", "No lawyer came");
        assertThat(ruth.follow(kept).page().select("#saved").text()).startsWith("Saved ");
        assertThat(amina.get(path("day")).page().select("#saved").text())
                .as("Amina has written nothing")
                .isEmpty();
    }

    @Test
    void aPromiseTakesTheExactWordsAndWhoSaidIt() {
        ruth.post(path("day/notes"), "kind", "THEIRS", "words", "I will read it", "when", "2031-12-18");
        Visitor.Seen list = ruth.get(path("promises"));
        assertThat(list.page().select(".word blockquote").text()).isEqualTo("I will read it");
        assertThat(list.page().select(".word").text()).contains("Sheriff Bautista promised, by December 18, 2031");
        assertThat(ruth.post(path("day/notes"), "kind", "OURS", "words", "", "when", "tomorrow")
                        .page()
                        .select(".errors li"))
                .hasSize(2);
    }

    @Test
    void ofTwoEditsOfOneNoteTheSecondSeesBothTexts() {
        ruth.post(path("day/notes"), "kind", "NOTE", "words", "No lawyer");
        String note = ruth.get(path("day/notes")).page().select("#notes a").attr("href");
        assertThat(ruth.post(note, "kind", "NOTE", "words", "No lawyer came", "version", "1")
                        .status())
                .isEqualTo(303);
        Visitor.Seen second = amina.post(note, "kind", "NOTE", "words", "A captain came", "version", "1");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.page().select(".note").text()).contains("No lawyer came");
        assertThat(second.page().select("textarea").text()).isEqualTo("A captain came");
    }

    @Test
    void whatShouldNotBeHeldIsLookedAtAgain() {
        Visitor.Seen seen = ruth.post(path("day/notes"), "kind", "NOTE", "words", "He is undocumented");
        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.page().select("textarea").text()).isEqualTo("He is undocumented");
        assertThat(ruth.post(
                                path("day/notes"),
                                "kind",
                                "NOTE",
                                "words",
                                "The form says undocumented",
                                "looked-again",
                                "yes")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void theSilenceNeedsNoScriptAndNoSignal() {
        Visitor.Seen day = ruth.get(path("day"));
        assertThat(day.page().select("#silence h2").text()).isEqualTo("Hold the silence");
        assertThat(day.page().select("#silence a[href^=#]")).hasSize(2);
    }

    @Test
    void whatIsNotedStaysAtTheTable() {
        ruth.post(path("day/notes"), "kind", "NOTE", "words", "No lawyer came");
        assertThat(amina.get(path("day")).body()).contains("No lawyer came");
        Visitor.Seen advised = circle.adviser().get(path("day"));
        assertThat(advised.status()).isEqualTo(200);
        assertThat(advised.body()).doesNotContain("No lawyer came");
        assertThat(circle.adviser().get(path("day/notes")).status()).isEqualTo(404);
    }

    @Test
    void afterwardsPaperNotesAreTypedUpOnTheSamePage() {
        Circle later = circles.gather();
        meetings.over(later.team());
        String day = later.path("day");
        assertThat(later.lead().get(day).heading()).isEqualTo("Type up your notes");
        later.lead().post(day + "/notes", "kind", "QUESTION", "words", "How many were held?");
        assertThat(later.lead().get(day).page().select("#notes small").text()).startsWith("typed up");
        assertThat(later.lead()
                        .get(later.path("after"))
                        .page()
                        .select("#to-do .tasks")
                        .text())
                .as("a question wants an owner")
                .contains("How many were held?");
    }

    private String path(String page) {
        return circle.path(page);
    }
}
