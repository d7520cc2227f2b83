package org.beloved.teams.entry;

import java.time.InstantSource;
import java.util.Optional;
import org.beloved.shared.EmailAddress;
import org.beloved.shared.TeamId;
import org.beloved.teams.directory.Introduction;
import org.beloved.teams.directory.Listing;
import org.beloved.teams.directory.ListingState;
import org.beloved.teams.directory.Listings;
import org.beloved.teams.directory.Origin;
import org.beloved.walls.LinkToken;
import org.beloved.walls.Once;
import org.beloved.walls.Scope;
import org.beloved.web.Language;
import org.springframework.stereotype.Component;

/** Takes an entry in, and does for the holder of its link what the buttons say. */
@Component
public class TeamEntries {

    private final Scope scope;
    private final Once once;
    private final Listings listings;
    private final EntryKeys keys;
    private final EntryLetters letters;
    private final InstantSource clock;

    TeamEntries(Scope scope, Once once, Listings listings, EntryKeys keys, EntryLetters letters, InstantSource clock) {
        this.scope = scope;
        this.once = once;
        this.listings = listings;
        this.keys = keys;
        this.letters = letters;
        this.clock = clock;
    }

    /** @return empty for a form that was sent before: what came of it was said then */
    Optional<EntryLetters.Sent> take(EntryForm.Answer answer, Language language, String token) {
        TeamId entry = TeamId.random();
        return scope.team(entry, () -> {
            if (!once.isFirst(token)) {
                return Optional.empty();
            }
            Listing listing = listings.add(Listing.written(
                    entry, Origin.FORM, answer.county().fips(), answer.says(), language, clock.instant()));
            keys.keep(entry, answer.email());
            return Optional.of(letters.confirm(listing, answer.email()));
        });
    }

    /** The entry a link opens. */
    public Optional<Listing> find(LinkToken token) {
        return opened(token).flatMap(entry -> scope.team(entry, () -> listings.find(entry)));
    }

    /** @return false when somebody else wrote something else in between; the same sent twice is written once */
    boolean write(Listing read, Introduction says, Language language, int version) {
        return scope.team(
                read.team(),
                () -> listings.change(read.saying(says, language, version, clock.instant()))
                        || read.version() == version + 1 && read.says().equals(says));
    }

    void confirm(Listing listing) {
        move(listing.team(), ListingState.CONFIRMING, ListingState.WAITING);
    }

    void withdraw(Listing listing) {
        move(listing.team(), listing.state(), ListingState.WITHDRAWN);
    }

    /** The team is still at work; a sleeping entry wakes. */
    void stir(Listing listing) {
        scope.team(listing.team(), () -> {
            listings.stir(listing.team(), clock.instant());
            return listings.move(listing.team(), ListingState.SLEEPING, ListingState.SHOWN, clock.instant());
        });
    }

    boolean isMailed() {
        return letters.isMailed();
    }

    /** A new link for each entry of an address; who asks learns nothing of whether there is one. */
    void sendLinks(EmailAddress email) {
        scope.job(() -> keys.of(email))
                .forEach(entry -> scope.job(entry, () -> {
                    listings.find(entry).ifPresent(listing -> letters.anew(listing, email));
                    return entry;
                }));
    }

    private void move(TeamId entry, ListingState from, ListingState to) {
        scope.team(entry, () -> listings.move(entry, from, to, clock.instant()));
    }

    private Optional<TeamId> opened(LinkToken token) {
        return scope.token(token.claim(EntryKeys.LINK), () -> keys.entry(token));
    }
}
