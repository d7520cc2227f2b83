package org.beloved.events.rsvp;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.beloved.access.Route;
import org.beloved.access.RouteSubjects;
import org.beloved.events.calendar.Event;
import org.beloved.events.calendar.Session;
import org.beloved.events.calendar.TestEvents;
import org.beloved.events.calendar.TestEvents.Wish;
import org.beloved.shared.EmailAddress;
import org.beloved.shared.TeamId;
import org.beloved.teams.TestTeam;
import org.beloved.web.Language;
import org.springframework.stereotype.Component;

/** Somebody who signed up. */
@Component
class RsvpSubjects implements RouteSubjects {

    private final TestEvents events;
    private final SigningUp signingUp;
    private final Map<TeamId, String> tokens = new ConcurrentHashMap<>();

    RsvpSubjects(TestEvents events, SigningUp signingUp) {
        this.events = events;
        this.signingUp = signingUp;
    }

    @Override
    public Optional<String> value(Route route, String variable, TestTeam team) {
        return route.pattern().startsWith(OwnLinks.PATH) && variable.equals("token")
                ? Optional.of(tokens.computeIfAbsent(
                        team.id(), id -> signUp(events.make(Wish.named("Morning " + id)), "Lucia")))
                : Optional.empty();
    }

    /** In a house without mail. @return the token of the person's own page */
    String signUp(Event event, String name) {
        Session session = events.whole(event.id()).sessions().getFirst();
        Attendee who = new Attendee(name, new EmailAddress("lucia@example.org"), "");
        SigningUp.Outcome outcome = signingUp.signUp(event, session.id(), who, Language.ENGLISH, "");
        if (!(outcome instanceof SigningUp.Outcome.Shown shown)) {
            throw new AssertionError("expected a link to be shown, but got " + outcome);
        }
        return shown.link().substring(shown.link().lastIndexOf('/') + 1);
    }
}
