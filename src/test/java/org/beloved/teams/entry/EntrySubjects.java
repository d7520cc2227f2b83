package org.beloved.teams.entry;

import java.time.Instant;
import java.util.Optional;
import org.beloved.access.Route;
import org.beloved.access.RouteSubjects;
import org.beloved.shared.EmailAddress;
import org.beloved.shared.Fips;
import org.beloved.shared.TeamId;
import org.beloved.teams.TestTeam;
import org.beloved.teams.directory.Introduction;
import org.beloved.teams.directory.Listing;
import org.beloved.teams.directory.Listings;
import org.beloved.teams.directory.Origin;
import org.beloved.teams.directory.Shown;
import org.beloved.walls.LinkToken;
import org.beloved.walls.Scope;
import org.beloved.web.Language;
import org.springframework.stereotype.Component;

/** Entries of people without an account, and the links they hold. */
@Component
class EntrySubjects implements RouteSubjects {

    private static final Fips ALLEGHENY = new Fips("42003");

    private final Scope scope;
    private final Listings listings;
    private final EntryKeys keys;

    EntrySubjects(Scope scope, Listings listings, EntryKeys keys) {
        this.scope = scope;
        this.listings = listings;
        this.keys = keys;
    }

    /** An entry and the link to it. */
    record Held(TeamId entry, LinkToken token) {

        String path() {
            return "/teams/entry/" + token.value();
        }
    }

    @Override
    public Optional<String> value(Route route, String variable, TestTeam team) {
        return route.pattern().startsWith("/teams/entry/") && !route.pattern().contains("/messages")
                ? Optional.of(held("Larkspur table", new EmailAddress("lark@example.org"))
                        .token()
                        .value())
                : Optional.empty();
    }

    Held held(String name, EmailAddress email) {
        TeamId entry = TeamId.random();
        Introduction says =
                new Introduction(Shown.NAME, name, "", "", java.util.List.of("jewish"), java.util.List.of("es"));
        return scope.team(entry, () -> {
            listings.add(Listing.written(entry, Origin.FORM, ALLEGHENY, says, Language.SPANISH, Instant.now()));
            keys.keep(entry, email);
            return new Held(entry, keys.draw(entry));
        });
    }
}
