package org.beloved.evidence.cost;

import java.util.Locale;

/** What the number of people is multiplied with. */
public enum Factor {
    DAYS,
    DAY_COST;

    /** As in addresses, files and the names of messages. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
