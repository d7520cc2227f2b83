package org.beloved.teams.moderation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.jobs.Jobs;
import org.beloved.shared.AccountId;
import org.beloved.shared.TeamId;
import org.beloved.teams.directory.Listing;
import org.beloved.teams.directory.ListingDecided;
import org.beloved.teams.directory.ListingState;
import org.beloved.teams.directory.Listings;
import org.beloved.teams.directory.Origin;
import org.beloved.teams.directory.Reason;
import org.beloved.teams.directory.Ruling;
import org.beloved.teams.directory.Rulings;
import org.beloved.walls.Scope;
import org.beloved.web.DeskClaim;
import org.beloved.web.DeskClaims;
import org.beloved.web.DeskQueue;
import org.springframework.stereotype.Component;

/** What a moderator finds and decides. Of two who decide at once the first one's word stands. */
@Component
class Moderation {

    private final Scope scope;
    private final ListingQueue queue;
    private final Listings listings;
    private final Rulings rulings;
    private final Objections objections;
    private final DeskClaims claims;
    private final Jobs jobs;
    private final InstantSource clock;

    Moderation(
            Scope scope,
            ListingQueue queue,
            Listings listings,
            Rulings rulings,
            Objections objections,
            DeskClaims claims,
            Jobs jobs,
            InstantSource clock) {
        this.scope = scope;
        this.queue = queue;
        this.listings = listings;
        this.rulings = rulings;
        this.objections = objections;
        this.claims = claims;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** An entry with what was decided about it, the newest first. */
    record Found(Listing listing, DeskClaim claim, List<Ruling> rulings, Objections.Told objections) {

        Optional<Ruling> last() {
            return rulings.stream().findFirst();
        }

        /** A decision can be taken back while the entry stands where it led to. */
        boolean canBeUndone() {
            return last().filter(ruling -> ruling.kind() != Ruling.Kind.UNDONE)
                    .filter(ruling -> ruling.kind().leadsTo() == listing.state())
                    .isPresent();
        }

        boolean isWaiting() {
            return listing.state() == ListingState.WAITING || !objections.open().isEmpty();
        }
    }

    List<Listing> all(AccountId moderator, String words) {
        return scope.person(moderator, () -> queue.all(words));
    }

    Optional<Found> find(AccountId moderator, TeamId team) {
        return scope.person(
                moderator,
                () -> queue.find(team)
                        .map(listing -> new Found(
                                listing,
                                claims.of(ListingsOnTheDesk.KIND, team.toString(), moderator),
                                rulings.of(team),
                                objections.of(team))));
    }

    /** @return false when the entry is another one by now */
    boolean decide(AccountId moderator, Listing read, Ruling.Kind kind, Optional<Reason> reason, String words) {
        Instant now = clock.instant();
        return scope.person(moderator, () -> {
            boolean isStill = queue.find(read.team())
                    .filter(listing -> listing.version() == read.version())
                    .isPresent();
            boolean moved = isStill && listings.move(read.team(), read.state(), kind.leadsTo(), now);
            if (moved) {
                UUID id = UUID.randomUUID();
                rulings.add(new Ruling(read.team(), id, kind, reason, words, moderator, now));
                tell(read, new ListingDecided(read.team(), id), now);
            }
            return moved;
        });
    }

    /** A team with a workspace reads it there. */
    private void tell(Listing listing, ListingDecided decided, Instant now) {
        if (listing.origin() == Origin.FORM) {
            jobs.enqueueAt(ListingDecided.LETTER, decided.subject(), now.plus(DeskQueue.TIME_TO_UNDO));
        }
    }

    /** @return false where none waits, maybe since somebody else was first */
    boolean closeObjections(AccountId moderator, TeamId team, String reason) {
        return scope.person(moderator, () -> objections.close(team, reason, moderator, clock.instant()));
    }

    void reopenObjections(AccountId moderator, TeamId team) {
        scope.person(moderator, () -> {
            objections.reopen(team, moderator, clock.instant());
            return team;
        });
    }
}
