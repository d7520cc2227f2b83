package org.beloved.meetings.promises;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.beloved.meetings.CountyClock;
import org.beloved.teams.Members;
import org.beloved.teams.Seat;
import org.springframework.stereotype.Component;

/** Makes promises ready to be shown; in the team's scope. */
@Component
public class PromiseViews {

    private final Members members;
    private final CountyClock clock;

    PromiseViews(Members members, CountyClock clock) {
        this.members = members;
        this.clock = clock;
    }

    public List<PromiseView> of(Seat seat, List<Promise> promises) {
        Map<UUID, String> names = members.names(seat.teamId());
        return promises.stream()
                .map(promise -> new PromiseView(
                        promise, clock.today(seat), clock.zone(seat), names, seat.path("promises/" + promise.id())))
                .toList();
    }

    public PromiseView of(Seat seat, Promise promise) {
        return of(seat, List.of(promise)).getFirst();
    }
}
