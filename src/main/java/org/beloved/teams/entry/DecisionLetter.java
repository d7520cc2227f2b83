package org.beloved.teams.entry;

import java.util.Optional;
import org.beloved.jobs.QueuedJob;
import org.beloved.shared.TeamId;
import org.beloved.teams.directory.Listing;
import org.beloved.teams.directory.ListingDecided;
import org.beloved.teams.directory.Listings;
import org.beloved.teams.directory.Ruling;
import org.beloved.teams.directory.Rulings;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** Tells the people behind an entry what was decided, some minutes later: a decision taken back by then is not told. */
@Component
class DecisionLetter implements QueuedJob {

    private final Scope scope;
    private final Listings listings;
    private final Rulings rulings;
    private final EntryKeys keys;
    private final EntryLetters letters;

    DecisionLetter(Scope scope, Listings listings, Rulings rulings, EntryKeys keys, EntryLetters letters) {
        this.scope = scope;
        this.listings = listings;
        this.rulings = rulings;
        this.keys = keys;
        this.letters = letters;
    }

    @Override
    public String name() {
        return ListingDecided.LETTER;
    }

    @Override
    public void run(String subject) {
        ListingDecided decided = ListingDecided.of(subject);
        TeamId entry = decided.team();
        scope.job(entry, () -> {
            Optional<Ruling> last = rulings.of(entry).stream()
                    .findFirst()
                    .filter(ruling -> ruling.id().equals(decided.ruling()))
                    .filter(ruling -> ruling.kind() != Ruling.Kind.UNDONE);
            Optional<Listing> listing = listings.find(entry);
            if (last.isPresent() && listing.isPresent()) {
                keys.email(entry).ifPresent(to -> letters.decided(listing.get(), to, last.get()));
            }
            return entry;
        });
    }
}
