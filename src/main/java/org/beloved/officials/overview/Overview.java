package org.beloved.officials.overview;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.officials.Offices;
import org.beloved.officials.Officials;
import org.beloved.officials.RequestStanding;
import org.beloved.officials.contact.Contacts;
import org.beloved.officials.position.Positions;
import org.beloved.teams.Members;
import org.beloved.teams.Seat;
import org.beloved.web.Form;
import org.beloved.web.RoadStep;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Puts the page of step 3 together; in the team's scope. */
@Component
class Overview {

    private final Offices offices;
    private final Officials officials;
    private final Positions positions;
    private final Contacts contacts;
    private final Members members;
    private final List<RequestStanding> requests;
    private final InstantSource clock;

    Overview(
            Offices offices,
            Officials officials,
            Positions positions,
            Contacts contacts,
            Members members,
            List<RequestStanding> requests,
            InstantSource clock) {
        this.offices = offices;
        this.officials = officials;
        this.positions = positions;
        this.contacts = contacts;
        this.members = members;
        this.requests = requests;
        this.clock = clock;
    }

    OverviewPage page(Seat seat, Form form, Words words) {
        return new OverviewPage(
                seat,
                seat.today(clock),
                new OverviewPage.Bench(
                        offices.of(seat),
                        offices.history(seat.teamId(), seat.effort().id())),
                people(seat, words),
                members.names(seat.teamId()),
                form);
    }

    private OverviewPage.People people(Seat seat, Words words) {
        boolean named = !officials.deciders(seat.teamId(), seat.effort().id()).isEmpty();
        Optional<RoadStep.Standing> request = named
                ? requests.stream()
                        .map(each -> each.standing(seat.walk(seat.today(clock)), words))
                        .flatMap(Optional::stream)
                        .findFirst()
                : Optional.empty();
        return new OverviewPage.People(
                officials.all(seat.teamId(), seat.effort().id()),
                seat.isAtTheTable() ? positions.latest(seat.teamId()) : Map.of(),
                seat.isAtTheTable() ? contacts.of(seat.teamId(), seat.effort().id()) : List.of(),
                request);
    }
}
