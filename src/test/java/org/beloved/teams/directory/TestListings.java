package org.beloved.teams.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beloved.access.Route;
import org.beloved.access.RouteSubjects;
import org.beloved.shared.Fips;
import org.beloved.shared.TeamId;
import org.beloved.teams.TestTeam;
import org.beloved.walls.Scope;
import org.beloved.web.Language;
import org.springframework.stereotype.Component;

/** Entries of teams without a workspace, for the tests of any room; autowire it. */
@Component
public class TestListings implements RouteSubjects {

    private static final Fips ALLEGHENY = new Fips("42003");

    private final Scope scope;
    private final Listings listings;

    TestListings(Scope scope, Listings listings) {
        this.scope = scope;
        this.listings = listings;
    }

    @Override
    public Optional<String> value(Route route, String variable, TestTeam team) {
        return switch (variable) {
            case "state" -> Optional.of("PA");
            case "slug" ->
                route.pattern().startsWith("/teams/")
                        ? Optional.of(shown("Larkspur table").slug())
                        : Optional.empty();
            default -> Optional.empty();
        };
    }

    public Listing waiting(String name) {
        return add(introduction(name), ALLEGHENY, ListingState.WAITING);
    }

    public Listing shown(String name) {
        return add(introduction(name), ALLEGHENY, ListingState.SHOWN);
    }

    public Listing shown(Introduction says, Fips place) {
        return add(says, place, ListingState.SHOWN);
    }

    public void move(Listing listing, ListingState to) {
        scope.team(listing.team(), () -> listings.move(listing.team(), listing.state(), to, Instant.now()));
    }

    public static Introduction introduction(String name) {
        return new Introduction(
                Shown.NAME,
                name,
                "We meet on Mondays",
                "https://example.org/larkspur",
                List.of("jewish"),
                List.of("es"));
    }

    private Listing add(Introduction says, Fips place, ListingState state) {
        TeamId team = TeamId.random();
        Instant now = Instant.now();
        return scope.team(team, () -> {
            listings.add(Listing.written(team, Origin.FORM, place, says, Language.SPANISH, now));
            listings.move(team, ListingState.CONFIRMING, ListingState.WAITING, now);
            listings.move(team, ListingState.WAITING, state, now);
            return listings.find(team).orElseThrow();
        });
    }
}
