package org.beloved.evidence.pages;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import org.beloved.evidence.figures.CountyFigures;
import org.beloved.evidence.figures.Figures;
import org.beloved.shared.Fips;
import org.beloved.web.Pieces;
import org.beloved.web.PlacePanel;
import org.beloved.web.Shell;
import org.springframework.stereotype.Component;

/** What the records say, in short, on a county's own page. */
@Component
class EvidencePanel implements PlacePanel {

    private final Pieces pieces;
    private final Figures figures;

    EvidencePanel(Pieces pieces, Figures figures) {
        this.pieces = pieces;
        this.figures = figures;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Content> draw(Fips place, Shell shell) {
        CountyFigures county = figures.current(place).county(place);
        return county.isEmpty()
                ? Optional.empty()
                : Optional.of(pieces.piece("evidence/pages/panel", Map.of("shell", shell, "figures", county)));
    }
}
