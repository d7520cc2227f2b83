package org.beloved.sharing;

/** How much a team shows. Each shows less than the one before. */
enum Detail {
    /** The team, its county, the official, the exact words, and members as each chose to appear. */
    NAMES,
    /** The county and the exact words; nobody's name beside them. */
    COUNTY,
    /** The state, the answer and how many promises stand how. */
    FIGURES
}
