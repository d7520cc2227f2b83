package org.beloved.teams.directory;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.UUID;
import org.beloved.shared.Demonstration;
import org.beloved.shared.Fips;
import org.beloved.shared.TeamId;
import org.beloved.teams.InventedTeam;
import org.beloved.walls.Scope;
import org.beloved.web.Language;
import org.springframework.stereotype.Component;

/** Made-up teams in real counties, so that the directory and the map look as they will; one waits on the desk. */
@Component
class DirectoryDemonstration implements Demonstration {

    private static final List<Invented> INVENTED = List.of(
            invented("42091", "Three Lanterns Neighbors (demonstration)", "christian muslim other", "en es"),
            invented("06085", "Open Door Neighbors (demonstration)", "buddhist christian", "en vi"),
            invented("53033", "Alder Circle (demonstration)", "jewish christian uu", "en"),
            invented("41051", "Salal Open Table (demonstration)", "uu buddhist", "en es"),
            invented("35001", "Vecinos de la Acequia (demonstration)", "christian indigenous", "es en"),
            invented("48453", "Mesa Común (demonstration)", "christian muslim", "es en"),
            invented("20173", "Bluestem Welcome (demonstration)", "christian", "en es"),
            invented("27123", "Tamarack Hearth (demonstration)", "christian jewish muslim", "en"),
            invented("17031", "Lakeshore Neighbors (demonstration)", "muslim jewish christian", "en es ar"),
            invented("39049", "Pawpaw Table (demonstration)", "christian bahai", "en"),
            invented("24033", "Heron Circle (demonstration)", "christian interfaith", "en fr"),
            invented("37183", "Sweetgum Neighbors (demonstration)", "christian sikh", "en"),
            invented("13089", "Saltgrass Neighbors (demonstration)", "christian hindu", "en"),
            invented("22033", "Cypress Welcome (demonstration)", "christian secular", "en fr"));
    private static final Invented NO_NAME = invented("50007", "Maple Hearth (demonstration)", "christian", "en");
    private static final Invented WAITING =
            invented("32031", "Juniper Neighbors (demonstration)", "christian jewish muslim secular", "en es");

    private final Scope scope;
    private final Listings listings;
    private final InstantSource clock;

    DirectoryDemonstration(Scope scope, Listings listings, InstantSource clock) {
        this.scope = scope;
        this.listings = listings;
        this.clock = clock;
    }

    private record Invented(String county, String name, List<String> traditions, List<String> languages) {

        TeamId team() {
            for (InventedTeam invented : InventedTeam.values()) {
                if (invented.effort().place().code().equals(county)) {
                    return invented.id();
                }
            }
            return new TeamId(UUID.nameUUIDFromBytes(("demonstration:" + name).getBytes(StandardCharsets.UTF_8)));
        }

        Origin origin() {
            return team().equals(InventedTeam.THREE_LANTERNS.id()) || team().equals(InventedTeam.OPEN_DOOR.id())
                    ? Origin.WORKSPACE
                    : Origin.FORM;
        }
    }

    private static Invented invented(String county, String name, String traditions, String languages) {
        return new Invented(county, name, List.of(traditions.split(" ", -1)), List.of(languages.split(" ", -1)));
    }

    @Override
    public int order() {
        return 24;
    }

    @Override
    public void load() {
        Instant now = clock.instant();
        for (int i = 0; i < INVENTED.size(); i++) {
            write(INVENTED.get(i), Shown.NAME, ListingState.SHOWN, now.minus(Duration.ofDays(5L + 9L * i)));
        }
        write(NO_NAME, Shown.COUNTY, ListingState.SHOWN, now.minus(Duration.ofDays(3)));
        write(WAITING, Shown.NAME, ListingState.WAITING, now.minus(Duration.ofDays(1)));
    }

    private void write(Invented invented, Shown shown, ListingState state, Instant at) {
        Introduction says = new Introduction(
                shown,
                invented.name(),
                "A made-up team, to show what the directory looks like.",
                "",
                invented.traditions(),
                invented.languages());
        Listing listing = Listing.written(
                invented.team(), invented.origin(), new Fips(invented.county()), says, Language.ENGLISH, at);
        scope.team(invented.team(), () -> {
            listings.add(listing);
            listings.move(invented.team(), ListingState.CONFIRMING, ListingState.WAITING, at);
            return listings.move(invented.team(), ListingState.WAITING, state, at);
        });
    }
}
