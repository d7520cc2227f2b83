package org.beloved.teams.publishing;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.beloved.teams.Seat;
import org.beloved.teams.Team;
import org.beloved.teams.directory.Introduction;
import org.beloved.teams.directory.Listing;
import org.beloved.teams.directory.ListingState;
import org.beloved.teams.directory.Listings;
import org.beloved.teams.directory.Origin;
import org.beloved.teams.directory.Ruling;
import org.beloved.teams.directory.Rulings;
import org.beloved.walls.Scope;
import org.beloved.web.Language;
import org.springframework.stereotype.Component;

/** What a lead does with the team's entry. */
@Component
class Publishing {

    private final Scope scope;
    private final Listings listings;
    private final Rulings rulings;
    private final InstantSource clock;

    Publishing(Scope scope, Listings listings, Rulings rulings, InstantSource clock) {
        this.scope = scope;
        this.listings = listings;
        this.rulings = rulings;
        this.clock = clock;
    }

    /** The entry, if there is one, and what moderators decided about it, the newest first. */
    record Found(Optional<Listing> listing, List<Ruling> rulings) {}

    Found find(Seat seat) {
        return scope.team(seat.teamId(), () -> new Found(listings.find(seat.teamId()), rulings.of(seat.teamId())));
    }

    /**
     * @param version the one that was read before typing; 0 where there was none
     * @return false when somebody else wrote in between
     */
    boolean write(Seat seat, Introduction says, Language language, int version) {
        Instant now = clock.instant();
        return scope.team(seat.teamId(), () -> {
            Optional<Listing> standing = listings.find(seat.teamId());
            if (standing.isEmpty()) {
                return version == 0 && isAdded(seat.team(), says, language, now);
            }
            return listings.change(standing.get().saying(says, language, version, now));
        });
    }

    private boolean isAdded(Team team, Introduction says, Language language, Instant now) {
        listings.add(Listing.written(team.id(), Origin.WORKSPACE, team.place(), says, language, now));
        return true;
    }

    /** Asks the moderators to look at what was written. */
    void confirm(Seat seat) {
        scope.team(
                seat.teamId(),
                () -> listings.move(seat.teamId(), ListingState.CONFIRMING, ListingState.WAITING, clock.instant()));
    }

    /** Takes the entry back at once, wherever it stands. */
    void withdraw(Seat seat) {
        scope.team(seat.teamId(), () -> {
            listings.find(seat.teamId())
                    .ifPresent(listing ->
                            listings.move(seat.teamId(), listing.state(), ListingState.WITHDRAWN, clock.instant()));
            return seat;
        });
    }

    /** The team is still at work; a sleeping entry wakes. */
    void stir(Seat seat) {
        scope.team(seat.teamId(), () -> {
            listings.stir(seat.teamId(), clock.instant());
            listings.move(seat.teamId(), ListingState.SLEEPING, ListingState.SHOWN, clock.instant());
            return seat;
        });
    }
}
