package org.beloved.teams.relay;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.access.Route;
import org.beloved.access.RouteSubjects;
import org.beloved.shared.EmailAddress;
import org.beloved.shared.TeamId;
import org.beloved.teams.TestTeam;
import org.beloved.teams.directory.Introduction;
import org.beloved.teams.directory.Listing;
import org.beloved.teams.directory.Listings;
import org.beloved.teams.directory.Origin;
import org.beloved.teams.directory.Shown;
import org.beloved.teams.entry.EntryKeys;
import org.beloved.walls.LinkToken;
import org.beloved.walls.Scope;
import org.beloved.web.Language;
import org.springframework.stereotype.Component;

/** Neighbors who wrote to a team. */
@Component
class RelaySubjects implements RouteSubjects {

    private final Scope scope;
    private final Listings listings;
    private final Conversations conversations;
    private final EntryKeys keys;
    private final RelayReports reports;

    RelaySubjects(Scope scope, Listings listings, Conversations conversations, EntryKeys keys, RelayReports reports) {
        this.scope = scope;
        this.listings = listings;
        this.conversations = conversations;
        this.keys = keys;
        this.reports = reports;
    }

    @Override
    public Optional<String> value(Route route, String variable, TestTeam team) {
        return switch (variable) {
            case "conversation" -> Optional.of(begun(team).toString());
            case "report" -> Optional.of(reported(team));
            case "token" ->
                route.pattern().startsWith("/conversations/")
                        ? Optional.of(visitorOf(team).value())
                        : route.pattern().startsWith("/teams/entry/{token}/messages")
                                ? Optional.of(keeperOf(team).value())
                                : Optional.empty();
            default -> Optional.empty();
        };
    }

    private LinkToken visitorOf(TestTeam team) {
        UUID id = begun(team);
        return scope.team(team.id(), () -> conversations.draw(team.id(), id, Side.VISITOR));
    }

    private String reported(TestTeam team) {
        return scope.team(team.id(), () -> {
            list(team);
            return reports.add(
                            team.id(),
                            Side.TEAM,
                            List.of(new Conversation.Relayed(Side.VISITOR, "Buy my candles", Instant.now())),
                            Instant.now())
                    .toString();
        });
    }

    private LinkToken keeperOf(TestTeam team) {
        return scope.team(team.id(), () -> {
            list(team);
            return keys.draw(team.id());
        });
    }

    private UUID begun(TestTeam team) {
        return scope.team(team.id(), () -> {
            list(team);
            UUID id = conversations.begin(
                    team.id(), new EmailAddress("visitor@example.org"), Language.ENGLISH, Conversation.State.OPEN);
            conversations.write(team.id(), id, Side.VISITOR, "May I come along?");
            return id;
        });
    }

    private void list(TestTeam team) {
        TeamId id = team.id();
        if (listings.find(id).isEmpty()) {
            Introduction says = new Introduction(Shown.NAME, "Larkspur", "", "", List.of(), List.of());
            listings.add(Listing.written(
                    id, Origin.WORKSPACE, team.effort().place(), says, Language.ENGLISH, Instant.now()));
        }
    }
}
