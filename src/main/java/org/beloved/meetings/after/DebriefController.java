package org.beloved.meetings.after;

import java.time.LocalDate;
import java.util.Optional;
import org.beloved.meetings.Change;
import org.beloved.meetings.CountyClock;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.Meetings;
import org.beloved.meetings.debrief.DebriefAnswer;
import org.beloved.meetings.debrief.DebriefQuestion;
import org.beloved.meetings.debrief.Debriefs;
import org.beloved.meetings.debrief.Outcome;
import org.beloved.meetings.promises.Noted;
import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.SafetyCheck;
import org.beloved.web.SeeOther;
import org.beloved.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Answering one of the eight questions. The first answer is the debrief: from then on the meeting was held. */
@Controller
class DebriefController {

    private static final int LONGEST = 2000;
    private static final DebriefAnswer.Said WANTS_TIME = new DebriefAnswer.Said.Chosen(Outcome.WANTS_TIME);

    private final Scope scope;
    private final Afterwards afterwards;
    private final Debriefs debriefs;
    private final Meetings meetings;
    private final CountyClock clock;

    DebriefController(Scope scope, Afterwards afterwards, Debriefs debriefs, Meetings meetings, CountyClock clock) {
        this.scope = scope;
        this.afterwards = afterwards;
        this.debriefs = debriefs;
        this.meetings = meetings;
        this.clock = clock;
    }

    @PostMapping("/workspace/{team}/after/answers/{question}")
    Answer answer(
            Seat seat, @PathVariable DebriefQuestion question, @RequestParam MultiValueMap<String, String> typed) {
        Form form = Form.of(typed);
        return scope.team(seat.teamId(), () -> {
            Meeting meeting = afterwards.toChange(seat);
            Typed read = new Typed(form);
            Optional<DebriefAnswer.Said> said = said(question, read);
            Optional<LocalDate> callOn = question.isChosen() ? read.day("call-on") : Optional.empty();
            read.mend(SafetyCheck.look(form, "words"));
            Talk talk = afterwards.talk(seat, meeting, question.name());
            if (said.isEmpty() || !read.isGood()) {
                return afterwards.page(seat, meeting, talk.mending(question, read.form()));
            }
            DebriefAnswer answer = new DebriefAnswer(
                    new DebriefAnswer.Key(seat.teamId(), meeting.id(), question),
                    said.get(),
                    callOn.filter(_ -> WANTS_TIME.equals(said.get())),
                    new Noted(seat.member().id(), clock.now()),
                    talk.version(question));
            return form.value("version").equals(Integer.toString(answer.version())) && debriefs.save(answer)
                    ? talkedOver(seat, meeting)
                    : afterwards.page(
                            seat,
                            meeting,
                            afterwards.talk(seat, meeting, question.name()).overtaken(question, form));
        });
    }

    private Answer talkedOver(Seat seat, Meeting meeting) {
        if (meeting.debrief(clock.now()) instanceof Change.Done(Meeting debriefed)) {
            meetings.save(debriefed);
        }
        return new SeeOther(seat.path("after#talk"));
    }

    private static Optional<DebriefAnswer.Said> said(DebriefQuestion question, Typed read) {
        return question.isChosen()
                ? read.choice("outcome", Outcome.class, "meetings.after.outcome.missing")
                        .map(DebriefAnswer.Said.Chosen::new)
                : Optional.of(
                        new DebriefAnswer.Said.Told(read.required("words", "meetings.after.words.missing", LONGEST)));
    }
}
