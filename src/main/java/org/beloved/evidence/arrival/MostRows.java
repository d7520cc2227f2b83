package org.beloved.evidence.arrival;

import org.springframework.stereotype.Component;

/** How many rows a data set may have for this house to count them: they stand in memory, twenty bytes each. */
@Component
class MostRows {

    /** With the order by which they are sorted, the pages' own needs, and other sets beside it. */
    private static final int SHARE_OF_EACH = 96;

    long rows() {
        return Runtime.getRuntime().maxMemory() / SHARE_OF_EACH;
    }
}
