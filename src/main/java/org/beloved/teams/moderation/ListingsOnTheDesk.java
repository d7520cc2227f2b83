package org.beloved.teams.moderation;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.beloved.places.PlaceWords;
import org.beloved.web.DeskItem;
import org.beloved.web.Pieces;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Teams that wait to be shown, the oldest first. */
@Component
class ListingsOnTheDesk implements DeskItem {

    private final ListingQueue queue;
    private final Pieces pieces;

    ListingsOnTheDesk(ListingQueue queue, Pieces pieces) {
        this.queue = queue;
        this.pieces = pieces;
    }

    /** One that waits. */
    record Line(String team, String name, String where, String since) {}

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Content draw(LocalDate today, Words words) {
        return pieces.piece(
                "teams/moderation/desk",
                Map.of(
                        "words",
                        words,
                        "lines",
                        lines(queue.waiting(), today, words),
                        "objected",
                        lines(queue.objectedTo(), today, words)));
    }

    private static List<Line> lines(List<ListingQueue.Waiting> entries, LocalDate today, Words words) {
        return entries.stream()
                .map(ListingQueue.Waiting::listing)
                .map(each -> new Line(
                        each.team().toString(),
                        each.says().name(),
                        new PlaceWords(words).label(each.county()),
                        words.date(LocalDate.ofInstant(each.standing().since(), ZoneOffset.UTC), today)))
                .toList();
    }
}
