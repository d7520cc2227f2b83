package org.beloved.meetings.after;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import org.beloved.RoomTest;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.MeetingStage;
import org.beloved.meetings.Meetings;
import org.beloved.meetings.TestMeetings;
import org.beloved.teams.Circle;
import org.beloved.teams.Circles;
import org.beloved.teams.TestTeam;
import org.beloved.walls.Scope;
import org.beloved.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A lead's way through what comes after a meeting. */
@RoomTest
class AfterwardsTests {

    @Autowired
    Circles circles;

    @Autowired
    TestMeetings testMeetings;

    @Autowired
    Meetings meetings;

    @Autowired
    Scope scope;

    private Circle circle;
    private Visitor lead;
    private TestTeam team;
    private Meeting held;

    @BeforeEach
    void aMeetingIsOver() {
        circle = circles.gather();
        lead = circle.lead();
        team = circle.team();
        held = testMeetings.over(team);
    }

    @Test
    void itOpensByItselfAndAsksTheFirstQuestion() {
        Visitor.Seen after = lead.get(path("after"));
        assertThat(after.page().select("#talk form legend").text()).isEqualTo("Was it yes, not yet, or no?");
    }

    @Test
    void beforeTheEndThereIsNothingToTalkOver() {
        Circle early = circles.gather();
        testMeetings.ahead(early.team());
        assertThat(early.lead().get(early.path("after")).heading()).isEqualTo("No meeting is behind you yet");
        assertThat(early.lead()
                        .post(early.path("after/answers/WENT"), "words", "Well", "version", "0")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anAdviserReadsWhatWasPromisedButNotWhatTheTeamSaidAmongItself() {
        lead.post(path("promises"), "side", "THEIRS", "words", "I will call you");
        lead.post(path("after/answers/WENT"), "words", "Calm and short", "version", "0");
        assertThat(circle.member().get(path("after")).body()).contains("Calm and short");
        assertThat(circle.adviser().get(path("after")).body())
                .contains("I will call you")
                .doesNotContain("Calm and short");
        String earlier = lead.get(path("meetings"))
                .page()
                .select("main li a, main td a, main th a")
                .attr("href");
        assertThat(lead.get(earlier).body()).contains("Calm and short");
        assertThat(circle.adviser().get(earlier).body())
                .contains("I will call you")
                .doesNotContain("Calm and short");
    }

    /** Such as one from before there was that line. */
    @Test
    void aLetterThatDoesNotSayWhereToAnswerIsTold() {
        assertThat(lead.get(path("after/letter")).page().select(".note--next")).isEmpty();
        lead.post(path("after/letter/words"), "body", "Thank you.", "language", "en", "version", "0");
        assertThat(lead.get(path("after/letter")).page().select(".note--next").text())
                .contains("[our contact]");
    }

    @Test
    void theFirstAnswerIsTheDebrief() {
        Visitor.Seen saved = lead.post(
                path("after/answers/OUTCOME"), "outcome", "WANTS_TIME", "call-on", "2027-01-15", "version", "0");
        assertThat(lead.follow(saved).page().select("#talk dd").first().text())
                .isEqualTo("They want time to think. We may call on January 15, 2027.");
        assertThat(scope.team(
                        team.id(),
                        () -> meetings.find(team.id(), held.id()).orElseThrow().stage()))
                .isEqualTo(MeetingStage.DEBRIEFED);
        assertThat(lead.get(path("after"))
                        .page()
                        .select("#talk form label")
                        .first()
                        .text())
                .as("the next question")
                .isEqualTo("How did it go?");
    }

    @Test
    void ofTwoWhoAnswerAtOnceTheSecondSeesBothTexts() {
        lead.post(path("after/answers/WENT"), "words", "Calm and short", "version", "0");
        Visitor.Seen second = lead.post(path("after/answers/WENT"), "words", "Long and warm", "version", "0");
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.page().select("#talk .note").text()).contains("Calm and short");
        assertThat(second.page().select("textarea[name=words]").text()).isEqualTo("Long and warm");
        Visitor.Seen again = lead.post(
                path("after/answers/WENT"),
                "words",
                "Long and warm",
                "version",
                second.page().select("#talk input[name=version]").attr("value"));
        assertThat(again.status()).isEqualTo(303);
    }

    @Test
    void aPromiseIsTypedOnceAndFoundEverywhereAndChangedEverywhere() {
        String first = "We will read the canary policy " + UUID.randomUUID();
        String better = "We will read and answer the canary policy " + UUID.randomUUID();
        lead.post(path("promises"), "side", "THEIRS", "words", first, "when", "2020-01-31");
        String promise = lead.get(path("promises")).page().select(".word a").attr("href");
        Visitor.Seen toDo = lead.post(
                path("follow-ups"),
                "promise",
                promise.substring(promise.lastIndexOf('/') + 1),
                "owner",
                team.member().id().toString(),
                "due",
                LocalDate.now().plusDays(3).toString());
        assertThat(toDo.status()).isEqualTo(303);
        lead.post(path("after/next-meeting"));
        String followUp =
                lead.get(path("after")).page().select("#to-do tbody a").attr("href");
        String[] pages = {
            "",
            "promises",
            "after",
            "after/letter",
            "plan",
            "meetings/" + held.id(),
            followUp.replace(path("") + "/", "")
        };
        for (String page : pages) {
            assertThat(lead.get(path(page)).body()).as(page).contains(first);
        }
        assertThat(report()).as("the report").contains(first);
        assertThat(lead.get(path("")).page().select("#open .late").text())
                .as("late on the road")
                .contains("late");
        Visitor.Seen corrected = lead.post(
                promise + "/correction", "side", "THEIRS", "words", better, "when", "2020-01-31", "version", "1");
        assertThat(corrected.status()).isEqualTo(303);
        for (String page : pages) {
            assertThat(lead.get(path(page)).body()).as(page).contains(better).doesNotContain(first);
        }
        assertThat(report()).as("the report").contains(better).doesNotContain(first);
        assertThat(lead.get(promise).page().select(".past del").text())
                .as("what stood there before is kept")
                .isEqualTo(first);
    }

    @Test
    void aSentLetterStaysAsItWasAndSaysWhatHasChanged() {
        lead.post(path("promises"), "side", "THEIRS", "words", "I will read it");
        String promise = lead.get(path("promises")).page().select(".word a").attr("href");
        assertThat(lead.get(path("after/letter")).page().select(".letter mark").text())
                .contains("Sheriff Ana Bautista")
                .contains("“I will read it”");
        assertThat(lead.post(path("after/letter/sending"), "language", "en", "version", "0")
                        .status())
                .isEqualTo(303);
        lead.post(promise + "/correction", "side", "THEIRS", "words", "I will read it twice", "version", "1");
        Visitor.Seen letter = lead.get(path("after/letter"));
        assertThat(letter.page().select(".letter").text())
                .contains("“I will read it”")
                .doesNotContain("twice");
        assertThat(letter.page().select(".note--next ins").text()).contains("“I will read it twice”");
        Visitor.Seen refused = lead.post(path("after/letter/words"), "body", "New words", "version", "1");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".errors").text()).contains("What was sent stays as it is");
    }

    @Test
    void whatTheTeamWroteIntoTheLetterStays() {
        lead.post(path("promises"), "side", "THEIRS", "words", "I will read it");
        assertThat(lead.post(
                                path("after/letter/words"),
                                "body",
                                "Dear Ana,\n\nOur very own words.\n\n[their promises]",
                                "language",
                                "en",
                                "version",
                                "0")
                        .status())
                .isEqualTo(303);
        lead.post(path("promises"), "side", "THEIRS", "words", "I will bring counsel");
        assertThat(lead.get(path("after/letter")).page().select(".letter").text())
                .contains("Our very own words.", "I will read it", "I will bring counsel");
    }

    @Test
    void theLetterCanBeHadInSpanish() {
        Visitor.Seen letter = lead.get(path("after/letter") + "?in=es");
        assertThat(letter.page().select(".letter").text()).contains("Gracias por reunirse con");
        assertThat(letter.page().select("div[lang=es] .letter")).hasSize(1);
    }

    @Test
    void aFollowUpHasOneOwnerAndADay() {
        Visitor.Seen bare = lead.post(path("follow-ups"), "what", "");
        assertThat(bare.status()).isEqualTo(422);
        assertThat(bare.page().select(".errors li")).hasSize(3);
        lead.post(
                path("follow-ups"),
                "what",
                "Mail the letter",
                "owner",
                team.member().id().toString(),
                "due",
                "2020-01-31");
        String address = lead.get(path("after")).page().select("#to-do tbody a").attr("href");
        assertThat(lead.post(address + "/dropping", "version", "1").status())
                .as("without a reason")
                .isEqualTo(422);
        assertThat(lead.post(address + "/completion").status())
                .as("without the version that was read")
                .isEqualTo(409);
        assertThat(lead.post(address + "/completion", "version", "1").status()).isEqualTo(303);
        assertThat(lead.get(address).heading()).isEqualTo("This is done");
        assertThat(lead.post(address + "/completion", "version", "2").status())
                .as("done already")
                .isEqualTo(422);
    }

    @Test
    void theNextMeetingBeginsHereOnce() {
        lead.post(path("after/next-meeting"));
        lead.post(path("after/next-meeting"));
        assertThat(scope.team(
                        team.id(), () -> meetings.all(team.id(), team.effort().id())))
                .hasSize(2);
        assertThat(lead.get(path("after")).heading())
                .as("the last one is still there")
                .isNotEqualTo("No meeting is behind you yet");
    }

    @Test
    void ofTwoWhoSettleAPromiseAtOnceTheSecondSeesWhatTheFirstWrote() {
        lead.post(path("promises"), "side", "THEIRS", "words", "I will read it");
        String promise = lead.get(path("promises")).page().select(".word a").attr("href");
        assertThat(lead.post(promise + "/outcome", "outcome", "KEPT", "remark", "She called", "version", "1")
                        .status())
                .isEqualTo(303);
        lead.post(promise + "/reopening", "version", "2");
        Visitor.Seen late =
                lead.post(promise + "/outcome", "outcome", "BROKEN", "remark", "We heard nothing", "version", "1");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("textarea[name=remark]").text()).isEqualTo("We heard nothing");
        assertThat(late.page().select(".past").text()).contains("She called").doesNotContain("We heard nothing");
    }

    /** What the team would share with the coalition, at its fullest. */
    private String report() {
        return lead.post(path("share/preview"), "detail", "NAMES", "language", "en")
                .body();
    }

    private String path(String page) {
        return "/workspace/" + team.slug() + (page.isEmpty() ? "" : "/" + page);
    }
}
