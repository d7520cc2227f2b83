package org.beloved.officials.person;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.beloved.officials.Official;
import org.beloved.officials.Officials;
import org.beloved.officials.dossier.DossierNotes;
import org.beloved.officials.position.Positions;
import org.beloved.teams.Members;
import org.beloved.teams.Seat;
import org.beloved.web.Form;
import org.beloved.web.NotHere;
import org.springframework.stereotype.Component;

/** Puts together what a team knows of one official, and for its guests what anybody may know; in the team's scope. */
@Component
class Portrait {

    private final Officials officials;
    private final Positions positions;
    private final DossierNotes notes;
    private final Members members;
    private final InstantSource clock;

    Portrait(Officials officials, Positions positions, DossierNotes notes, Members members, InstantSource clock) {
        this.officials = officials;
        this.positions = positions;
        this.notes = notes;
        this.members = members;
        this.clock = clock;
    }

    static String path(Seat seat, UUID official) {
        return seat.path("official/" + official);
    }

    /** @throws NotHere when this road has no such official */
    Official mustKnow(Seat seat, UUID official) {
        return officials.all(seat.teamId(), seat.effort().id()).stream()
                .filter(each -> each.id().equals(official))
                .findFirst()
                .orElseThrow(NotHere::new);
    }

    PortraitPage of(Seat seat, UUID official, Form form) {
        return new PortraitPage(
                seat,
                seat.today(clock),
                mustKnow(seat, official),
                seat.isAtTheTable() ? positions.of(seat.teamId(), official) : List.of(),
                seat.isAtTheTable() ? notes.of(seat.teamId(), official) : List.of(),
                members.names(seat.teamId()),
                form);
    }
}
