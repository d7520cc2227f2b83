package org.beloved.teams.groups;

import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.beloved.teams.Member;
import org.beloved.teams.Members;
import org.beloved.teams.Seat;
import org.beloved.web.Form;
import org.beloved.web.NotHere;
import org.springframework.stereotype.Component;

/** Puts the pages of step 2 together; in the team's scope. */
@Component
class CallSheet {

    private final Groups groups;
    private final Talks talks;
    private final Members members;
    private final InstantSource clock;

    CallSheet(Groups groups, Talks talks, Members members, InstantSource clock) {
        this.groups = groups;
        this.talks = talks;
        this.members = members;
        this.clock = clock;
    }

    GroupsPage page(Seat seat, Form form) {
        return new GroupsPage(seat, seat.today(clock), outreach(seat), members.names(seat.teamId()), form);
    }

    GroupPage page(Seat seat, UUID id, Form form) {
        Group group = mustKnow(seat, id);
        List<Talk> said = seat.isAtTheTable() ? outreach(seat).with(group) : List.of();
        GroupPage.Known known = new GroupPage.Known(said, atTheTable(seat), members.names(seat.teamId()));
        return new GroupPage(seat, seat.today(clock), group, known, form);
    }

    /** @throws NotHere when this road has no such group */
    Group mustKnow(Seat seat, UUID id) {
        return groups.find(seat.teamId(), seat.effort().id(), id).orElseThrow(NotHere::new);
    }

    List<Member> atTheTable(Seat seat) {
        return members.of(seat.teamId()).stream()
                .filter(member -> member.role().sitsAtTheTable())
                .toList();
    }

    private Outreach outreach(Seat seat) {
        UUID effort = seat.effort().id();
        return new Outreach(groups.of(seat.teamId(), effort), talks.of(seat.teamId(), effort));
    }
}
