package org.beloved.toolkit.guide;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import org.beloved.web.Pieces;
import org.beloved.web.StepHelp;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** The guide's part on a step, folded below the team's own page of that step. */
@Component
class HelpBesideSteps implements StepHelp {

    private final Guides guides;
    private final Pieces pieces;

    HelpBesideSteps(Guides guides, Pieces pieces) {
        this.guides = guides;
        this.pieces = pieces;
    }

    @Override
    public Optional<Content> draw(String campaign, int step, Words words) {
        return guides.of(campaign)
                .flatMap(guide -> guide.forStep(step).map(part -> new PartPage.Reading(guide, part, words)))
                .map(reading -> pieces.piece("toolkit/guide/help", Map.of("reading", reading)));
    }
}
