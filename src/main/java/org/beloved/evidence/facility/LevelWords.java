package org.beloved.evidence.facility;

import java.util.regex.Pattern;

/**
 * Tells from the name alone whose facility it is. The words are those of the records of 2007 to 2026; a name that says
 * nothing counts as local, as do a marshal's office and a regional facility.
 */
final class LevelWords {

    private static final Pattern STATE = Pattern.compile(
            "\\bS\\.?\\s?C\\.?\\s?I\\b|\\bSTATE (PRISON|PEN|PENITENTIARY|JAIL|CORR)"
                    + "|\\bDEP(T|ARTMENT)\\.? OF CORR|\\bD\\.?O\\.?C\\b|\\bTDCJ\\b|\\bCDCR?\\b|\\bASPC\\b|\\bM(INN)?\\.?C\\.?F\\.");

    private static final Pattern FEDERAL = Pattern.compile(
            "\\bFED\\b|\\bFED\\.|\\bFEDERAL\\b|\\bF\\.?C\\.?I\\b|\\bU\\.?S\\.?P\\b|\\bU\\.?S\\.? ?PEN|\\bFDC\\b|\\bFMC\\b|\\bFPC\\b|\\bFTC\\b"
                    + "|\\bFSL\\b|\\bBOP\\b|\\bBUREAU OF PRISONS\\b|\\bSERVICE PROCESSING\\b|\\bICE PROCESSING\\b|\\bCONTRACT DETENTION\\b"
                    + "|\\bMETROPOLITAN (CORR|DET)|\\bM[CD]C (NEW YORK|CHICAGO|SAN DIEGO|BROOKLYN|LOS ANGELES|GUAYNABO)\\b");

    private LevelWords() {}

    /** @param name in capitals */
    static FacilityLevel of(String name) {
        if (STATE.matcher(name).find()) {
            return FacilityLevel.STATE;
        }
        return FEDERAL.matcher(name).find() ? FacilityLevel.FEDERAL : FacilityLevel.LOCAL;
    }
}
