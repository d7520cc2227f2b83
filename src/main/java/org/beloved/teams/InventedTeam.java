package org.beloved.teams;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.beloved.accounts.InventedPerson;
import org.beloved.shared.Fips;
import org.beloved.shared.TeamId;
import org.beloved.toolkit.Kits;

/**
 * The two teams of the demonstration: made up, in real counties. Ids are the same in every demonstration, so that other
 * rooms' demonstrations can write for them.
 */
public enum InventedTeam {
    /** One meeting behind it, the next one near. */
    THREE_LANTERNS(
            "three-lanterns",
            "Three Lanterns Neighbors (demonstration)",
            "42091",
            "We ask the county prison to hold a person for ICE only when a judge has signed a warrant.",
            List.of(
                    new Place(InventedPerson.RUTH, Role.LEAD, "Lantern Hill Presbyterian Church (made up)"),
                    new Place(InventedPerson.MATEO, Role.MEMBER, "Our Lady of the Ford Parish (made up)"),
                    new Place(InventedPerson.SAMIRA, Role.MEMBER, "Skippack Valley Masjid (made up)"),
                    new Place(InventedPerson.WALTER, Role.MEMBER, "Old Mill Road Friends Meeting (made up)"),
                    new Place(InventedPerson.LUCIA, Role.MEMBER, ""),
                    new Place(InventedPerson.ADA, Role.ADVISER, ""))),
    /** At the beginning of its road. */
    OPEN_DOOR(
            "open-door",
            "Open Door Neighbors (demonstration)",
            "06085",
            "",
            List.of(
                    new Place(InventedPerson.GRACE, Role.LEAD, "Guadalupe River Buddhist Temple (made up)"),
                    new Place(InventedPerson.JOSEPH, Role.MEMBER, "Mount Hamilton AME Church (made up)")));

    /** Who sits where. */
    record Place(InventedPerson person, Role role, String organization) {}

    private final String slug;
    private final String teamName;
    private final Fips county;
    private final String purpose;
    private final List<Place> places;

    InventedTeam(String slug, String teamName, String county, String purpose, List<Place> places) {
        this.slug = slug;
        this.teamName = teamName;
        this.county = new Fips(county);
        this.purpose = purpose;
        this.places = places;
    }

    public TeamId id() {
        return new TeamId(invented("team"));
    }

    /** The team's first road. */
    public Effort effort() {
        return new Effort(invented("effort"), 1, county, Kits.shipped().first().id());
    }

    /** The member a person is on this team. */
    public UUID member(InventedPerson person) {
        return invented("member:" + person.email());
    }

    Team team() {
        return new Team(id(), slug, teamName, county, purpose, 1);
    }

    List<Member> members() {
        return places.stream()
                .map(place -> new Member(
                        member(place.person()),
                        place.person().account(),
                        place.person().fullName(),
                        place.role(),
                        place.organization().isEmpty() ? Appearance.FIRST_NAME : Appearance.NAME,
                        place.organization(),
                        1))
                .toList();
    }

    private UUID invented(String what) {
        return UUID.nameUUIDFromBytes(("demonstration:" + slug + ":" + what).getBytes(StandardCharsets.UTF_8));
    }
}
