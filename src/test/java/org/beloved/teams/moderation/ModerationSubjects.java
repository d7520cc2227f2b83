package org.beloved.teams.moderation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.beloved.access.Route;
import org.beloved.access.RouteSubjects;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Standing;
import org.beloved.shared.AccountId;
import org.beloved.shared.EmailAddress;
import org.beloved.shared.TeamId;
import org.beloved.teams.TestTeam;
import org.beloved.teams.directory.Listing;
import org.beloved.teams.directory.ListingState;
import org.beloved.teams.directory.TestListings;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** An entry that waits, and that two people want off the map: one of them was heard. */
@Component
class ModerationSubjects implements RouteSubjects {

    private final Scope scope;
    private final Neighbors neighbors;
    private final TestListings listings;
    private final Objections objections;

    ModerationSubjects(Scope scope, Neighbors neighbors, TestListings listings, Objections objections) {
        this.scope = scope;
        this.neighbors = neighbors;
        this.listings = listings;
        this.objections = objections;
    }

    @Override
    public Optional<String> value(Route route, String variable, TestTeam team) {
        return route.pattern().startsWith("/desk/teams/") && variable.equals("listing")
                ? Optional.of(objectedTo().toString())
                : Optional.empty();
    }

    private TeamId objectedTo() {
        Listing listing = listings.shown("Larkspur table");
        AccountId moderator = neighbors.signedIn(Standing.MODERATOR).account();
        object(listing, "We met there once, and are no team");
        scope.person(moderator, () -> objections.close(listing.team(), "They meet", moderator, Instant.now()));
        object(listing, "My name is in it");
        listings.move(listing, ListingState.WAITING);
        return listing.team();
    }

    private void object(Listing listing, String words) {
        Objections.Objection objection = new Objections.Objection(
                UUID.randomUUID(), words, Optional.of(new EmailAddress("worried@example.org")), Instant.now());
        scope.everyone(() -> {
            objections.add(listing.slug(), objection);
            return objection;
        });
    }
}
