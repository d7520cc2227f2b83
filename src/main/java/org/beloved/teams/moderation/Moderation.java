package org.beloved.teams.moderation;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.shared.AccountId;
import org.beloved.shared.TeamId;
import org.beloved.teams.directory.Listing;
import org.beloved.teams.directory.Listings;
import org.beloved.teams.directory.Reason;
import org.beloved.teams.directory.Ruling;
import org.beloved.teams.directory.Rulings;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** What a moderator finds and decides. Of two who decide at once the first one's word stands. */
@Component
class Moderation {

    private final Scope scope;
    private final ListingQueue queue;
    private final Listings listings;
    private final Rulings rulings;
    private final InstantSource clock;

    Moderation(Scope scope, ListingQueue queue, Listings listings, Rulings rulings, InstantSource clock) {
        this.scope = scope;
        this.queue = queue;
        this.listings = listings;
        this.rulings = rulings;
        this.clock = clock;
    }

    /** An entry with what was decided about it, the newest first. */
    record Found(Listing listing, boolean isSomebodyElses, List<Ruling> rulings) {

        Optional<Ruling> last() {
            return rulings.stream().findFirst();
        }

        /** A decision can be taken back while the entry stands where it led to. */
        boolean canBeUndone() {
            return last().filter(ruling -> ruling.kind() != Ruling.Kind.UNDONE)
                    .filter(ruling -> ruling.kind().leadsTo() == listing.state())
                    .isPresent();
        }
    }

    List<ListingQueue.Waiting> all(AccountId moderator, String words) {
        return scope.person(moderator, () -> queue.all(words));
    }

    Optional<Found> find(AccountId moderator, TeamId team) {
        Instant now = clock.instant();
        return scope.person(
                moderator,
                () -> queue.find(team)
                        .map(waiting -> new Found(
                                waiting.listing(),
                                waiting.claim()
                                        .filter(claim -> !claim.by().equals(moderator))
                                        .filter(claim -> claim.at()
                                                .plus(ListingQueue.CLAIM)
                                                .isAfter(now))
                                        .isPresent(),
                                rulings.of(team))));
    }

    void claim(AccountId moderator, TeamId team) {
        scope.person(moderator, () -> {
            queue.claim(team, moderator, clock.instant());
            return team;
        });
    }

    /** @return false when the entry is another one by now */
    boolean decide(AccountId moderator, Listing read, Ruling.Kind kind, Optional<Reason> reason, String words) {
        Instant now = clock.instant();
        return scope.person(moderator, () -> {
            boolean isStill = queue.find(read.team())
                    .filter(waiting -> waiting.listing().version() == read.version())
                    .isPresent();
            boolean moved = isStill && listings.move(read.team(), read.state(), kind.leadsTo(), now);
            if (moved) {
                rulings.add(new Ruling(read.team(), UUID.randomUUID(), kind, reason, words, moderator, now));
            }
            return moved;
        });
    }
}
