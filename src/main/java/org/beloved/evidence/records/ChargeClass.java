package org.beloved.evidence.records;

import java.util.Set;
import org.beloved.policy.OffenseClasses;

/**
 * What a federal charge code (NCIC, four digits) settles about the classes that local rules name. Almost nothing: the
 * codes are not a state's classes. Homicide is the exception; negligent and vehicular killings are left open.
 */
enum ChargeClass {
    OPEN,
    HOMICIDE;

    private static final Set<String> OPEN_KILLINGS = Set.of("0909", "0910");

    static ChargeClass of(String code) {
        return code.startsWith("09") && code.length() == 4 && !OPEN_KILLINGS.contains(code) ? HOMICIDE : OPEN;
    }

    OffenseClasses classes() {
        return switch (this) {
            case OPEN -> OffenseClasses.UNKNOWN;
            case HOMICIDE -> new OffenseClasses(Set.of("HOMICIDE"), Set.of(), false);
        };
    }
}
