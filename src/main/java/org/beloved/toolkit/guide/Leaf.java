package org.beloved.toolkit.guide;

import java.time.LocalDate;
import java.util.List;

/**
 * A part of the guide in one language.
 *
 * @param lede one or two sentences that stand for the whole
 * @param asOf the day up to which we know it to be so
 * @param sources ids of what its claims are from, in the order in which they are first named
 */
record Leaf(String title, String lede, LocalDate asOf, List<String> sources, Markdown body) {

    Leaf {
        sources = List.copyOf(sources);
    }
}
