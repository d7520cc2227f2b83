package org.beloved.meetings.followups;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.beloved.meetings.promises.Noted;
import org.beloved.shared.Demonstration;
import org.beloved.teams.Nation;
import org.beloved.teams.Nation.NationPerson;
import org.beloved.teams.Nation.NationTeam;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** What the nation's teams have left to do, between two months ago and two months ahead. */
@Component
class NationFollowUps implements Demonstration {

    private static final int DAYS = 121;
    private static final int DAYS_PAST = 60;

    private final Scope scope;
    private final FollowUps followUps;
    private final InstantSource clock;

    NationFollowUps(Scope scope, FollowUps followUps, InstantSource clock) {
        this.scope = scope;
        this.followUps = followUps;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 103;
    }

    @Override
    public void load() {
        Instant now = clock.instant();
        Nation.teams().forEach(team -> scope.team(team.id(), () -> add(team, now)));
    }

    private NationTeam add(NationTeam team, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        List<NationPerson> people = team.people();
        for (int i = 0; i < team.followUps(); i++) {
            NationPerson owner = people.get(i % people.size());
            UUID id = UUID.nameUUIDFromBytes(
                    ("nation:follow-up:" + team.number() + ":" + i).getBytes(StandardCharsets.UTF_8));
            followUps.add(FollowUp.made(
                    new FollowUp.Key(team.id(), team.effort().id(), id),
                    new FollowUp.Task(
                            "Made-up task " + i,
                            owner.member(),
                            today.plusDays((i * 37 + team.number()) % DAYS - DAYS_PAST),
                            FollowUp.Source.NONE),
                    new Noted(people.getFirst().member(), now)));
        }
        return team;
    }
}
