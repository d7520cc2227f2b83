package org.beloved.officials.dossier;

/** The questions a team asks itself about an official; nobody outside can answer them. */
public enum Thought {
    /** How the community looks from that chair. */
    CHAIR,
    /** What this person would gain from a fairer policy. */
    INTEREST,
    /** If this person wants to do right, how we can help them get there. */
    HELP,
    OTHER
}
