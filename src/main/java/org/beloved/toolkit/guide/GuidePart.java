package org.beloved.toolkit.guide;

import java.util.Map;
import java.util.Objects;
import org.beloved.web.Language;

/**
 * One page of the guide.
 *
 * @param step which of the nine steps it helps with, 0 for none
 * @param adds what the page shows from the kit's other files, below its own words
 */
record GuidePart(String id, int step, Adds adds, Map<Language, Leaf> leaves) {

    /** What is drawn below the words. */
    enum Adds {
        NOTHING,
        /** The requests a team may choose from. */
        PROVISIONS,
        /** The nine steps, each with its page. */
        STEPS
    }

    GuidePart {
        leaves = Map.copyOf(leaves);
    }

    Leaf in(Language language) {
        return Objects.requireNonNull(leaves.get(language));
    }
}
