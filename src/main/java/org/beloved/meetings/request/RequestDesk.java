package org.beloved.meetings.request;

import java.util.function.Function;
import org.beloved.meetings.Change;
import org.beloved.meetings.CountyClock;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.Meetings;
import org.beloved.shared.Problem;
import org.beloved.teams.Members;
import org.beloved.teams.Seat;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.springframework.stereotype.Component;

/** Writes down what happened on the way to a meeting: the meeting's turn and the line in the log, both or neither. */
@Component
class RequestDesk {

    private final Meetings meetings;
    private final RequestLog log;
    private final Members members;
    private final CountyClock clock;

    RequestDesk(Meetings meetings, RequestLog log, Members members, CountyClock clock) {
        this.meetings = meetings;
        this.log = log;
        this.members = members;
        this.clock = clock;
    }

    Meeting meeting(Seat seat) {
        return meetings.currentOrFirst(seat.teamId(), seat.effort().id());
    }

    /** One of this road's meetings. */
    Meeting meeting(Seat seat, String id) {
        return meetings.all(seat.teamId(), seat.effort().id()).stream()
                .filter(meeting -> meeting.id().toString().equals(id))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    EventForm read(Seat seat, Form form) {
        return new EventForm(form, members.of(seat.teamId()), clock.today(seat));
    }

    /**
     * In the team's scope, with a good form.
     *
     * @param page draws the form again, with what is to mend or with what somebody else saved
     */
    Answer write(
            Seat seat,
            Form form,
            EventForm typed,
            RequestEvent.Kind kind,
            Function<Meeting, Change<Meeting>> turn,
            Function<Form, Page> page) {
        Meeting now = meeting(seat);
        return switch (turn.apply(now)) {
            case Change.Refused(Problem why) -> page.apply(form.with(why));
            case Change.Done(Meeting then) -> {
                if (form.version() != now.version() || !meetings.save(then)) {
                    yield page.apply(form.overtaken(now.version()));
                }
                log.add(then, typed.event(kind));
                yield new SeeOther(seat.path("request"));
            }
        };
    }
}
