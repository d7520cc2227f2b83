package org.beloved.events.rsvp;

import java.util.List;
import java.util.stream.Stream;
import org.beloved.events.calendar.Session;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** How many come and what would help them, without a name: all that hosts need. Whether one may ask has been asked before. */
@Component
public class Headcounts {

    private final Scope scope;
    private final Registrations registrations;

    Headcounts(Scope scope, Registrations registrations) {
        this.scope = scope;
        this.registrations = registrations;
    }

    /** Of one date. */
    public record Headcount(int going, int waiting, List<String> needs) {

        public Headcount {
            needs = List.copyOf(needs);
        }
    }

    public Headcount of(Session session) {
        return scope.team(session.event(), () -> {
            List<Registration> going = registrations.in(session.id(), Registration.State.GOING);
            List<Registration> waiting = registrations.in(session.id(), Registration.State.WAITING);
            List<String> needs = Stream.concat(going.stream(), waiting.stream())
                    .map(registration -> registration.who().needs())
                    .filter(need -> !need.isEmpty())
                    .toList();
            return new Headcount(going.size(), waiting.size(), needs);
        });
    }
}
