package org.beloved.teams.relay;

import org.beloved.shared.Demonstration;
import org.beloved.shared.EmailAddress;
import org.beloved.shared.TeamId;
import org.beloved.teams.InventedTeam;
import org.beloved.walls.Scope;
import org.beloved.web.Language;
import org.springframework.stereotype.Component;

/** A made-up neighbor wrote to a made-up team, and waits for an answer. */
@Component
class RelayDemonstration implements Demonstration {

    private static final TeamId TEAM = InventedTeam.THREE_LANTERNS.id();

    private final Scope scope;
    private final Conversations conversations;

    RelayDemonstration(Scope scope, Conversations conversations) {
        this.scope = scope;
        this.conversations = conversations;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public void load() {
        scope.team(TEAM, () -> {
            var id = conversations.begin(
                    TEAM,
                    new EmailAddress("a-made-up-neighbor@example.org"),
                    Language.ENGLISH,
                    Conversation.State.OPEN);
            conversations.write(
                    TEAM,
                    id,
                    Side.VISITOR,
                    "I found you on the map. Our prayer group meets two towns over, and two of us would like to help. When do"
                            + " you meet?");
            return id;
        });
    }
}
