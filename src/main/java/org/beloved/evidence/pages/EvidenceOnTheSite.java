package org.beloved.evidence.pages;

import java.util.stream.Stream;
import org.beloved.evidence.figures.Figures;
import org.beloved.web.SitePages;
import org.springframework.stereotype.Component;

/** A page for each county that the records tell of. */
@Component
class EvidenceOnTheSite implements SitePages {

    private final Figures figures;

    EvidenceOnTheSite(Figures figures) {
        this.figures = figures;
    }

    @Override
    public Stream<String> paths() {
        return figures.current().counties().keySet().stream().map(county -> "/evidence/" + county);
    }
}
