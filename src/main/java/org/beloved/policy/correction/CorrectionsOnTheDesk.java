package org.beloved.policy.correction;

import gg.jte.Content;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.beloved.policy.PolicyBook;
import org.beloved.web.DeskItem;
import org.beloved.web.Pieces;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Proposed corrections that wait for a moderator. */
@Component
class CorrectionsOnTheDesk implements DeskItem {

    private final ProposedCorrections corrections;
    private final PolicyBook book;
    private final Pieces pieces;

    CorrectionsOnTheDesk(ProposedCorrections corrections, PolicyBook book, Pieces pieces) {
        this.corrections = corrections;
        this.book = book;
        this.pieces = pieces;
    }

    /** One that waits. */
    record Line(UUID id, String topic, String about, String day) {}

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Content draw(LocalDate today, Words words) {
        List<Line> lines = corrections.open().stream()
                .map(each -> new Line(
                        each.id(),
                        Topic.find(each.topic(), book)
                                .map(topic -> topic.name(words))
                                .orElse(each.topic()),
                        words.say("policy.correction.about." + each.about()),
                        words.date(LocalDate.ofInstant(each.at(), ZoneOffset.UTC), today)))
                .toList();
        return pieces.piece("policy/correction/desk", Map.of("words", words, "lines", lines));
    }
}
