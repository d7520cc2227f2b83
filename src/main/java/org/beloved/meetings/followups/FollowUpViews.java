package org.beloved.meetings.followups;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beloved.meetings.CountyClock;
import org.beloved.meetings.notes.Note;
import org.beloved.meetings.notes.Notes;
import org.beloved.meetings.promises.Promise;
import org.beloved.meetings.promises.Promises;
import org.beloved.teams.Member;
import org.beloved.teams.Members;
import org.beloved.teams.Seat;
import org.beloved.web.RoadStep;
import org.springframework.stereotype.Component;

/** Makes follow-ups ready to be shown; in the team's scope. */
@Component
public class FollowUpViews {

    private final FollowUps followUps;
    private final Promises promises;
    private final Notes notes;
    private final Members members;
    private final CountyClock clock;

    FollowUpViews(FollowUps followUps, Promises promises, Notes notes, Members members, CountyClock clock) {
        this.followUps = followUps;
        this.promises = promises;
        this.notes = notes;
        this.members = members;
        this.clock = clock;
    }

    public List<FollowUpView> of(Seat seat) {
        return of(seat.walk(clock.today(seat)));
    }

    List<FollowUpView> of(RoadStep.Walk walk) {
        Map<UUID, String> owners = members.of(walk.team()).stream().collect(Collectors.toMap(Member::id, Member::name));
        return followUps.of(walk.team(), walk.effort()).stream()
                .map(followUp ->
                        view(walk, followUp, owners.getOrDefault(followUp.task().owner(), "")))
                .toList();
    }

    private FollowUpView view(RoadStep.Walk walk, FollowUp followUp, String owner) {
        FollowUp.Source source = followUp.task().source();
        return new FollowUpView(
                followUp,
                owner,
                source.promise().flatMap(id -> promises.find(walk.team(), id)).map(Promise::words),
                source.note().flatMap(id -> notes.find(walk.team(), id)).map(Note::words),
                walk.today(),
                walk.path("follow-ups/" + followUp.id()));
    }
}
