package org.beloved.evidence.arrival;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.beloved.evidence.store.DataSetRows;
import org.beloved.evidence.store.KeptDataSet;
import org.beloved.web.DeskItem;
import org.beloved.web.Pieces;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** Data sets that wait for a moderator. */
@Component
class RecordsOnTheDesk implements DeskItem {

    private final DataSetRows sets;
    private final Pieces pieces;

    RecordsOnTheDesk(DataSetRows sets, Pieces pieces) {
        this.sets = sets;
        this.pieces = pieces;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Content draw(LocalDate today, Words words) {
        List<KeptDataSet> waiting = sets.list().stream()
                .filter(set -> set.state() == KeptDataSet.State.EXAMINED)
                .toList();
        return pieces.piece("evidence/arrival/item", Map.of("words", words, "waiting", waiting));
    }
}
