package org.beloved.meetings.after;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beloved.accounts.InventedPerson;
import org.beloved.meetings.Appointment;
import org.beloved.meetings.Change;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.WhomWeMeet;
import org.beloved.meetings.debrief.DebriefAnswer;
import org.beloved.meetings.debrief.DebriefQuestion;
import org.beloved.meetings.debrief.Debriefs;
import org.beloved.meetings.debrief.Outcome;
import org.beloved.meetings.followups.FollowUp;
import org.beloved.meetings.followups.FollowUps;
import org.beloved.meetings.notes.Note;
import org.beloved.meetings.notes.NoteKind;
import org.beloved.meetings.notes.Notes;
import org.beloved.meetings.promises.Happening;
import org.beloved.meetings.promises.Noted;
import org.beloved.meetings.promises.Promise;
import org.beloved.meetings.promises.Promised;
import org.beloved.meetings.promises.Promises;
import org.beloved.meetings.promises.Side;
import org.beloved.teams.InventedTeam;
import org.beloved.web.Language;
import org.beloved.web.Phrasebook;
import org.springframework.stereotype.Component;

/** What the invented people of Three Lanterns wrote down at their first meeting; every word of it is made up. */
@Component
class FirstMeetingRecord {

    private static final InventedTeam TEAM = InventedTeam.THREE_LANTERNS;

    private final Notes notes;
    private final Promises promises;
    private final Debriefs debriefs;
    private final FollowUps followUps;
    private final WhomWeMeet whomWeMeet;
    private final Phrasebook phrasebook;

    FirstMeetingRecord(
            Notes notes,
            Promises promises,
            Debriefs debriefs,
            FollowUps followUps,
            WhomWeMeet whomWeMeet,
            Phrasebook phrasebook) {
        this.notes = notes;
        this.promises = promises;
        this.debriefs = debriefs;
        this.followUps = followUps;
        this.whomWeMeet = whomWeMeet;
        this.phrasebook = phrasebook;
    }

    void write(Meeting meeting, Appointment when, LocalDate today) {
        note(meeting, NoteKind.NOTE, "We sat at a round table. Nobody was in a hurry.", at(when, 3));
        note(meeting, NoteKind.NOTE, "Asked Samira how long she has lived here, and listened.", at(when, 9));
        note(meeting, NoteKind.QUESTION, "How many people were held past their release last year?", at(when, 14));
        promised(meeting, when, today);
        debriefed(meeting, when, today);
    }

    private void promised(Meeting meeting, Appointment when, LocalDate today) {
        String they = whomWeMeet.of(meeting).present(phrasebook.in(Language.ENGLISH));
        LocalDate day = when.day();
        Promise paper = promise(
                meeting,
                new Promised(
                        Side.THEIRS,
                        "I will have your paper on my desk and read it this week.",
                        they,
                        Optional.of(day.plusDays(7)),
                        heard(InventedPerson.RUTH, InventedPerson.SAMIRA)),
                at(when, 19));
        promise(
                meeting,
                new Promised(
                        Side.THEIRS,
                        "You will have last year’s number from us within two weeks.",
                        they,
                        Optional.of(day.plusDays(14)),
                        heard(InventedPerson.MATEO)),
                at(when, 22));
        promise(
                meeting,
                new Promised(
                        Side.THEIRS,
                        "Come back, and I will have the county’s lawyer sit with us.",
                        they,
                        Optional.of(today.plusDays(12)),
                        heard(InventedPerson.RUTH, InventedPerson.MATEO)),
                at(when, 26));
        if (paper.keep(day.plusDays(6), day.plusDays(6)) instanceof Change.Done(Happening kept)) {
            promises.save(
                    paper,
                    kept,
                    "A call came: the paper was read, with two questions about it.",
                    new Noted(TEAM.member(InventedPerson.RUTH), at(when, 60 * 24 * 6)));
        }
    }

    private void debriefed(Meeting meeting, Appointment when, LocalDate today) {
        say(meeting, when, DebriefQuestion.OUTCOME, new DebriefAnswer.Said.Chosen(Outcome.NOT_YET));
        say(meeting, when, DebriefQuestion.WENT, told("Calm. Each of us spoke once, and the silence held."));
        say(
                meeting,
                when,
                DebriefQuestion.LEARNED,
                told("The county’s lawyer matters more than we had thought. A page with figures was read at once."));
        say(meeting, when, DebriefQuestion.WORRIES, told("Being sued, whichever way it goes."));
        say(meeting, when, DebriefQuestion.WHO_ELSE, told("The county’s lawyer, before the next meeting."));
        followUps.add(FollowUp.made(
                new FollowUp.Key(meeting.team(), meeting.key().effort(), UUID.randomUUID()),
                new FollowUp.Task(
                        "Write to the county’s lawyer and offer to meet",
                        TEAM.member(InventedPerson.WALTER),
                        today.plusDays(5),
                        FollowUp.Source.NONE),
                new Noted(TEAM.member(InventedPerson.RUTH), at(when, 40))));
    }

    private void say(Meeting meeting, Appointment when, DebriefQuestion question, DebriefAnswer.Said said) {
        debriefs.save(new DebriefAnswer(
                new DebriefAnswer.Key(meeting.team(), meeting.id(), question),
                said,
                Optional.empty(),
                new Noted(TEAM.member(InventedPerson.RUTH), at(when, 40)),
                0));
    }

    private static DebriefAnswer.Said told(String words) {
        return new DebriefAnswer.Said.Told(words);
    }

    private void note(Meeting meeting, NoteKind kind, String words, Instant at) {
        notes.add(new Note(
                new Note.Key(meeting.team(), meeting.id(), UUID.randomUUID()),
                kind,
                words,
                new Noted(TEAM.member(InventedPerson.WALTER), at),
                1));
    }

    private Promise promise(Meeting meeting, Promised promised, Instant at) {
        UUID id = UUID.randomUUID();
        promises.add(meeting.team(), meeting.id(), id, promised, new Noted(TEAM.member(InventedPerson.WALTER), at));
        return promises.find(meeting.team(), id).orElseThrow();
    }

    private static Set<UUID> heard(InventedPerson... people) {
        return Stream.of(people).map(TEAM::member).collect(Collectors.toSet());
    }

    private static Instant at(Appointment when, long minutes) {
        return when.start().plus(minutes, ChronoUnit.MINUTES);
    }
}
