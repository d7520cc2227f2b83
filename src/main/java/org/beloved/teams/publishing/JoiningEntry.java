package org.beloved.teams.publishing;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beloved.shared.Problem;
import org.beloved.shared.TeamId;
import org.beloved.teams.Seat;
import org.beloved.teams.directory.Listing;
import org.beloved.teams.directory.Listings;
import org.beloved.teams.entry.EntryKeys;
import org.beloved.teams.entry.TeamEntries;
import org.beloved.walls.LinkToken;
import org.beloved.walls.Once;
import org.beloved.walls.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * An entry that was made by the public form becomes the entry of a team with a workspace: whoever has the link to change it may
 * do so. Its words, its address and where it stands stay.
 */
@Component
class JoiningEntry {

    private static final String FIELD = "entry";
    private static final Pattern TOKEN_LAST = Pattern.compile("(?:.*/)?([\\w-]{20,60})/?");

    private final TeamEntries entries;
    private final Listings listings;
    private final EntryKeys keys;
    private final JdbcClient sql;
    private final Scope scope;
    private final Once once;
    private final InstantSource clock;

    JoiningEntry(
            TeamEntries entries,
            Listings listings,
            EntryKeys keys,
            JdbcClient sql,
            Scope scope,
            Once once,
            InstantSource clock) {
        this.entries = entries;
        this.listings = listings;
        this.keys = keys;
        this.sql = sql;
        this.scope = scope;
        this.once = once;
        this.clock = clock;
    }

    /**
     * @param pasted the link out of the letter, or the last part of it
     * @param sheet of the form: sent twice it is done once
     * @return why not; empty when it is done, now or before
     */
    Optional<Problem> join(Seat seat, String pasted, Optional<UUID> sheet) {
        if (isSentBefore(seat.teamId(), sheet)) {
            return Optional.empty();
        }
        if (hasEntry(seat.teamId())) {
            return Optional.of(Problem.overall("teams.publishing.join.already"));
        }
        Optional<Listing> entry = opened(pasted);
        if (entry.isEmpty()) {
            return Optional.of(Problem.of(FIELD, "teams.publishing.join.unknown"));
        }
        if (!entry.get().place().equals(seat.team().place())) {
            return Optional.of(Problem.of(FIELD, "teams.publishing.join.elsewhere"));
        }
        if (hasOpenConversations(entry.get().team())) {
            return Optional.of(Problem.of(FIELD, "teams.publishing.join.answer-first"));
        }
        move(entry.get(), seat, sheet);
        return Optional.empty();
    }

    private boolean isSentBefore(TeamId team, Optional<UUID> sheet) {
        return sheet.filter(each -> scope.team(team, () -> once.before(each)).isPresent())
                .isPresent();
    }

    private boolean hasEntry(TeamId team) {
        return scope.team(team, () -> listings.find(team)).isPresent();
    }

    private Optional<Listing> opened(String pasted) {
        Matcher token = TOKEN_LAST.matcher(pasted.strip());
        return token.matches() ? entries.find(new LinkToken(token.group(1))) : Optional.empty();
    }

    /** What was written under the old key could not be read under the new one. */
    private boolean hasOpenConversations(TeamId entry) {
        return scope.team(
                entry,
                () -> sql.sql(
                                "select exists (select 1 from teams.conversation where team_id = :team and state = 'OPEN')")
                        .param("team", entry.value())
                        .query(Boolean.class)
                        .single());
    }

    /** A transaction acts for one team only. Should the house fall between two of them, the entry stands twice and not nowhere. */
    private void move(Listing entry, Seat seat, Optional<UUID> sheet) {
        TeamId workspace = seat.teamId();
        scope.team(workspace, () -> listings.add(entry.ownedBy(workspace)));
        scope.team(entry.team(), () -> {
            listings.giveWay(entry.team(), clock.instant());
            keys.forget(entry.team());
            return entry;
        });
        scope.team(workspace, () -> {
            listings.takeAddress(workspace, entry.slug());
            sheet.ifPresent(each -> once.remember(each, seat.path("listing")));
            return entry;
        });
    }
}
