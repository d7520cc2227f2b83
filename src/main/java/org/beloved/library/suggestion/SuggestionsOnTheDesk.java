package org.beloved.library.suggestion;

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

/** Suggested resources that wait for a moderator. */
@Component
class SuggestionsOnTheDesk implements DeskItem {

    private final Suggestions suggestions;
    private final Pieces pieces;

    SuggestionsOnTheDesk(Suggestions suggestions, Pieces pieces) {
        this.suggestions = suggestions;
        this.pieces = pieces;
    }

    /** One that waits. */
    record Line(UUID id, String title, String publisher, String day) {}

    @Override
    public int order() {
        return 15;
    }

    @Override
    public Content draw(LocalDate today, Words words) {
        List<Line> lines = suggestions.waiting().stream()
                .map(each -> new Line(
                        each.id(),
                        each.says().title(),
                        each.says().publisher(),
                        words.date(LocalDate.ofInstant(each.at(), ZoneOffset.UTC), today)))
                .toList();
        return pieces.piece("library/suggestion/desk", Map.of("words", words, "lines", lines));
    }
}
