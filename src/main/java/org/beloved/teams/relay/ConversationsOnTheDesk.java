package org.beloved.teams.relay;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.beloved.web.DeskItem;
import org.beloved.web.Pieces;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Conversations that somebody reported, the oldest first. */
@Component
class ConversationsOnTheDesk implements DeskItem {

    private final RelayReports reports;
    private final Pieces pieces;

    ConversationsOnTheDesk(RelayReports reports, Pieces pieces) {
        this.reports = reports;
        this.pieces = pieces;
    }

    /** One that waits. */
    record Line(UUID id, Side side, String day) {}

    @Override
    public int order() {
        return 6;
    }

    @Override
    public Content draw(LocalDate today, Words words) {
        List<Line> lines = reports.open().stream()
                .map(each -> new Line(
                        each.id(), each.side(), words.date(LocalDate.ofInstant(each.at(), ZoneOffset.UTC), today)))
                .toList();
        return pieces.piece("teams/relay/desk", Map.of("words", words, "lines", lines));
    }
}
