package org.beloved.evidence.facility;

import java.util.regex.Pattern;

/**
 * Tells from the name alone whose facility it is. The words are those of the records of 2007 to 2026 and of the federal
 * register; a name that says nothing counts as local, as do a marshal's office and a regional facility.
 */
final class LevelWords {

    private static final Pattern STATE = Pattern.compile(
            "\\bS\\.?\\s?C\\.?\\s?I\\b|\\bSTATE (PRISON|PEN|PENITENTIARY|JAIL|CORR)|\\bCENTRAL PRISON\\b"
                    + "|\\bTDCJ\\b|\\bCDCR?\\b|\\bASPC\\b|\\bCSP\\b|\\bMCI\\b|\\bM(INN)?\\.?C\\.?F\\.");

    /** A state's, unless the name says whose else: counties have departments of correction too. */
    private static final Pattern MOSTLY_STATE = Pattern.compile("\\bDEP(T|ARTMENT)\\.? OF (CORR|CRIMINAL JUSTICE)"
            + "|\\bBUREAU OF CORR|\\bD\\.?O\\.?C\\b|\\bCORR(ECTIONAL|\\.)? INST");

    private static final Pattern LOCAL = Pattern.compile("\\b(COUNTY|CNTY|PARISH|CITY|NYC|METRO)\\b|(?<=\\w )CO\\b");

    private static final Pattern FEDERAL = Pattern.compile(
            "\\bFED\\b|\\bFED\\.|\\bFEDERAL\\b|\\bF\\.?C\\.?I\\b|\\bU\\.?S\\.?P\\b|\\bU\\.?S\\.? ?PEN|\\bFDC\\b|\\bFMC\\b|\\bFPC\\b|\\bFTC\\b"
                    + "|\\bFSL\\b|\\bBOP\\b|\\bBUREAU OF PRISONS\\b|\\bSERVICE PROCESSING\\b|\\bS\\.?P\\.?C\\b|\\bICE PROCESSING\\b"
                    + "|\\bCONTRACT DETENTION\\b|\\bMETROPOLITAN (CORR|DET)|\\bGUAYNABO MDC\\b"
                    + "|\\bM[CD]C (NEW YORK|CHICAGO|SAN DIEGO|BROOKLYN|LOS ANGELES|GUAYNABO)\\b");

    private LevelWords() {}

    /** @param name in capitals */
    static FacilityLevel of(String name) {
        if (STATE.matcher(name).find()) {
            return FacilityLevel.STATE;
        }
        if (FEDERAL.matcher(name).find()) {
            return FacilityLevel.FEDERAL;
        }
        return MOSTLY_STATE.matcher(name).find() && !isLocal(name) ? FacilityLevel.STATE : FacilityLevel.LOCAL;
    }

    /** Whether the name itself says that a county or a city has it. */
    static boolean isLocal(String name) {
        return LOCAL.matcher(name).find();
    }
}
