package org.beloved.teams.groups;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.beloved.accounts.InventedPerson;
import org.beloved.shared.Demonstration;
import org.beloved.teams.InventedTeam;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** The groups the invented teams have told; every group is made up. */
@Component
class GroupsDemonstration implements Demonstration {

    private final Scope scope;
    private final Groups groups;
    private final Talks talks;
    private final InstantSource clock;

    GroupsDemonstration(Scope scope, Groups groups, Talks talks, InstantSource clock) {
        this.scope = scope;
        this.groups = groups;
        this.talks = talks;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 22;
    }

    @Override
    public void load() {
        scope.team(InventedTeam.THREE_LANTERNS.id(), this::threeLanterns);
        scope.team(InventedTeam.OPEN_DOOR.id(), this::openDoor);
    }

    private UUID threeLanterns() {
        InventedTeam team = InventedTeam.THREE_LANTERNS;
        UUID pantry = group(team, "Perkiomen Night Pantry (made up)", Group.Kind.CIVIC, "", Group.Joins.YES);
        talk(team, pantry, InventedPerson.WALTER, 41, "Bea", "They will come to the board’s open meeting with us.", "");
        UUID casa = group(
                team,
                "Casa de la Loma (made up)",
                Group.Kind.RIGHTS,
                "A national day laborers’ network",
                Group.Joins.YES);
        talk(
                team,
                casa,
                InventedPerson.MATEO,
                38,
                "The coordinator",
                "They stand with us and ask that we never name a family.",
                "They say the chair listens when the cost is spoken of first.");
        UUID clinic = group(team, "Wissahickon Legal Clinic (made up)", Group.Kind.LEGAL, "", Group.Joins.NOT_YET);
        talk(team, clinic, InventedPerson.SAMIRA, 12, "A volunteer lawyer", "They ask their board in December.", "");
        group(team, "Janitors’ Local 1180 (made up)", Group.Kind.LABOR, "", Group.Joins.NOT_YET);
        return pantry;
    }

    private UUID openDoor() {
        return group(
                InventedTeam.OPEN_DOOR,
                "Alum Rock Welcome Table (made up)",
                Group.Kind.RIGHTS,
                "",
                Group.Joins.NOT_YET);
    }

    private UUID group(InventedTeam team, String name, Group.Kind kind, String network, Group.Joins joins) {
        Group group = new Group(UUID.randomUUID(), name, kind, network, joins, 1);
        InventedPerson by = team == InventedTeam.OPEN_DOOR ? InventedPerson.GRACE : InventedPerson.WALTER;
        groups.add(team.id(), team.effort().id(), team.member(by), group);
        return group.id();
    }

    private void talk(
            InventedTeam team, UUID group, InventedPerson by, int daysAgo, String whom, String said, String official) {
        LocalDate day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(daysAgo);
        talks.add(team.id(), new Talk(UUID.randomUUID(), group, day, team.member(by), whom, said, official));
    }
}
