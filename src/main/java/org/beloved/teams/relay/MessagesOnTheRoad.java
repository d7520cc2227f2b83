package org.beloved.teams.relay;

import java.util.List;
import java.util.Optional;
import org.beloved.web.OpenItems;
import org.beloved.web.RoadStep;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Neighbors who wait for an answer, among what is still open: without mail nobody else would say so. */
@Component
class MessagesOnTheRoad implements OpenItems {

    private final Conversations conversations;

    MessagesOnTheRoad(Conversations conversations) {
        this.conversations = conversations;
    }

    @Override
    public List<Item> of(RoadStep.Walk walk, Words words) {
        long waiting = conversations.of(walk.team()).stream()
                .filter(Conversation::waitsForTheTeam)
                .count();
        return waiting == 0
                ? List.of()
                : List.of(Item.todo(
                        words.sentence("teams.relay.open", "count", waiting),
                        "",
                        Optional.empty(),
                        walk.path("messages")));
    }
}
