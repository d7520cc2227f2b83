package org.beloved.meetings.request;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.beloved.meetings.Appointment;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.MeetingStage;
import org.beloved.meetings.Meetings;
import org.beloved.meetings.WhomWeMeet;
import org.beloved.officials.RequestStanding;
import org.beloved.web.RoadStep;
import org.beloved.web.RoadStep.Standing;
import org.beloved.web.RoadStep.State;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** The second half of step 3: how the request for the meeting stands. */
@Component
class RequestStep implements RequestStanding {

    /** After a week without an answer it is ours to ask again. */
    private static final int PATIENCE = 7;

    private final Meetings meetings;
    private final RequestLog log;
    private final WhomWeMeet whom;

    RequestStep(Meetings meetings, RequestLog log, WhomWeMeet whom) {
        this.meetings = meetings;
        this.log = log;
        this.whom = whom;
    }

    @Override
    public Optional<Standing> standing(RoadStep.Walk walk, Words words) {
        Optional<Meeting> current = meetings.current(walk.team(), walk.effort());
        String official =
                current.map(meeting -> whom.of(meeting).addressed(words)).orElse("");
        MeetingStage stage = current.map(Meeting::stage).orElse(MeetingStage.WISHED);
        long silent = current.filter(_ -> stage == MeetingStage.ASKED)
                .flatMap(meeting -> RequestPages.lastAsked(log.of(meeting)))
                .map(asked -> ChronoUnit.DAYS.between(asked, walk.today()))
                .orElse(0L);
        String day = current.flatMap(Meeting::appointment)
                .map(Appointment::day)
                .map((LocalDate on) -> words.date(on, walk.today()))
                .orElse("");
        String action = action(stage, silent);
        return Optional.of(new Standing(
                state(stage, silent),
                words.say("meetings.step.request." + stage, "official", official, "days", silent, "day", day),
                walk.path("request"),
                action.isEmpty() ? "" : words.say("meetings.step.request.action." + action)));
    }

    static State state(MeetingStage stage, long silentDays) {
        return switch (stage) {
            case WISHED, REFUSED, CANCELLED -> State.OPEN;
            case ASKED -> silentDays < PATIENCE ? State.WAITING : State.OPEN;
            case BOOKED, HELD, DEBRIEFED, CLOSED -> State.DONE;
        };
    }

    private static String action(MeetingStage stage, long silentDays) {
        return switch (stage) {
            case WISHED -> "ask";
            case REFUSED, CANCELLED -> "again";
            case ASKED -> silentDays < PATIENCE ? "" : "chase";
            case BOOKED, HELD, DEBRIEFED, CLOSED -> "";
        };
    }
}
