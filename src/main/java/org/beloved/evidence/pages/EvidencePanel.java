package org.beloved.evidence.pages;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import org.beloved.evidence.ShippedDataSet;
import org.beloved.shared.Fips;
import org.beloved.web.Pieces;
import org.beloved.web.PlacePanel;
import org.beloved.web.Shell;
import org.springframework.stereotype.Component;

/** What the records say, in short, on a county's own page. */
@Component
class EvidencePanel implements PlacePanel {

    private final Pieces pieces;

    EvidencePanel(Pieces pieces) {
        this.pieces = pieces;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Content> draw(Fips place, Shell shell) {
        CountyFigures figures = CountyFigures.of(ShippedDataSet.pennsylvania(), place);
        return figures.isEmpty()
                ? Optional.empty()
                : Optional.of(pieces.piece("evidence/pages/panel", Map.of("shell", shell, "figures", figures)));
    }
}
