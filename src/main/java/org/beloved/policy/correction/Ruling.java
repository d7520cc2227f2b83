package org.beloved.policy.correction;

/** What a moderator does with a proposed correction. */
enum Ruling {
    ACCEPTED,
    DECLINED,
    /** Advertising, insults, a mistake: nothing of it stays. */
    DISCARDED
}
