package org.beloved.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beloved.shared.AccountId;
import org.beloved.web.DeskClaim;
import org.beloved.web.DeskClaims;
import org.beloved.web.DeskQueue;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** What waits in all rooms, as one list; in a moderator's scope. */
@Component
class Queues {

    private final List<DeskQueue> rooms;
    private final DeskClaims claims;

    Queues(List<DeskQueue> rooms, DeskClaims claims) {
        this.rooms = rooms;
        this.claims = claims;
    }

    /** One thing that waits, what it is, and who has it. */
    record Line(String kind, DeskQueue.Waiting waiting, DeskClaim claim) {}

    /** One decision, and what it was about. */
    record Past(String kind, DeskQueue.Decided decided) {}

    /** The oldest first. */
    List<Line> waiting(AccountId moderator, Words words) {
        Map<String, DeskClaim> held =
                claims.all(moderator).stream().collect(Collectors.toMap(DeskClaim::path, Function.identity()));
        return rooms.stream()
                .flatMap(room -> room.waiting(words).stream().map(waiting -> line(room, waiting, held, words)))
                .sorted(Comparator.comparing((Line line) -> line.waiting().since()))
                .toList();
    }

    private static Line line(DeskQueue room, DeskQueue.Waiting waiting, Map<String, DeskClaim> held, Words words) {
        DeskClaim free = new DeskClaim(room.kind(), waiting.subject(), Optional.empty());
        return new Line(room.name(words), waiting, held.getOrDefault(free.path(), free));
    }

    Optional<Line> find(String kind, String subject, AccountId moderator, Words words) {
        return waiting(moderator, words).stream()
                .filter(line -> line.claim().kind().equals(kind)
                        && line.claim().subject().equals(subject))
                .findFirst();
    }

    /** The newest first. */
    List<Past> decided(int most, Words words) {
        return rooms.stream()
                .flatMap(room -> room.decided(most, words).stream().map(each -> new Past(room.name(words), each)))
                .sorted(Comparator.comparing((Past past) -> past.decided().at()).reversed())
                .limit(most)
                .toList();
    }

    List<DeskQueue.Published> published(Words words) {
        return rooms.stream().flatMap(room -> room.published(words).stream()).toList();
    }
}
