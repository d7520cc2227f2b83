package org.beloved.teams.directory;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.beloved.shared.Demonstration;
import org.beloved.teams.Nation;
import org.beloved.teams.Nation.NationTeam;
import org.beloved.walls.Scope;
import org.beloved.web.Language;
import org.springframework.stereotype.Component;

/** Puts the nation's teams on the map and into the directory. */
@Component
class NationListings implements Demonstration {

    private static final List<List<String>> TRADITIONS = List.of(
            List.of("christian"), List.of("christian", "jewish"), List.of("muslim", "christian"), List.of("uu"));

    private final Scope scope;
    private final Listings listings;
    private final InstantSource clock;

    NationListings(Scope scope, Listings listings, InstantSource clock) {
        this.scope = scope;
        this.listings = listings;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 102;
    }

    @Override
    public void load() {
        Instant now = clock.instant();
        Nation.teams().forEach(team -> scope.team(team.id(), () -> show(team, now)));
    }

    private boolean show(NationTeam team, Instant now) {
        Introduction says = new Introduction(
                Shown.NAME,
                team.name(),
                "A made-up team, to see how long a page takes when there are many.",
                "",
                TRADITIONS.get(team.number() % TRADITIONS.size()),
                team.number() % 3 == 0 ? List.of("en", "es") : List.of("en"));
        listings.add(Listing.written(team.id(), Origin.WORKSPACE, team.county().fips(), says, Language.ENGLISH, now));
        listings.move(team.id(), ListingState.CONFIRMING, ListingState.WAITING, now);
        return listings.move(team.id(), ListingState.WAITING, ListingState.SHOWN, now);
    }
}
