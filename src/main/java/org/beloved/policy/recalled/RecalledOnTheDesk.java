package org.beloved.policy.recalled;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.Map;
import org.beloved.policy.OffenseTable;
import org.beloved.policy.PolicyBook;
import org.beloved.web.DeskItem;
import org.beloved.web.Pieces;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** What waits to be verified: clauses of rules, and rows about whole states. */
@Component
class RecalledOnTheDesk implements DeskItem {

    private final PolicyBook book;
    private final OffenseTable offenses;
    private final Pieces pieces;

    RecalledOnTheDesk(PolicyBook book, OffenseTable offenses, Pieces pieces) {
        this.book = book;
        this.offenses = offenses;
        this.pieces = pieces;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Content draw(LocalDate today, Words words) {
        return pieces.piece(
                "policy/recalled/desk",
                Map.of(
                        "words",
                        words,
                        "clauses",
                        RecalledClauses.of(book, offenses, words),
                        "states",
                        RecalledStates.of(words)));
    }
}
