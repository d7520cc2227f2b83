package org.beloved.policy.strict;

import org.beloved.policy.CaseFacts;
import org.beloved.policy.Decision;

/** One case on which two rules part: the first leaves the person to be held, the second does not. Both decided it. */
public record Witness(CaseFacts facts, Decision held, Decision declined) {}
