package org.beloved.policy;

/**
 * The open fact worth asking first: one that settles the case either way, then one that settles it one way, then the
 * one that leaves least open.
 */
final class NextQuestion {

    private NextQuestion() {}

    static long of(Ground ground, long support) {
        var best = 0L;
        var bestRank = Integer.MAX_VALUE;
        for (var rest = support; rest != 0; rest &= rest - 1) {
            var fact = rest & -rest;
            var rank = rank(ground, fact);
            if (rank < bestRank) {
                best = fact;
                bestRank = rank;
            }
        }
        return best;
    }

    private static int rank(Ground ground, long fact) {
        var ifYes = Freed.learned(ground, fact, Truth.YES);
        var ifNo = Freed.learned(ground, fact, Truth.NO);
        var settled = (ifYes.truth().isKnown() ? 1 : 0) + (ifNo.truth().isKnown() ? 1 : 0);
        return (2 - settled) * 2 * Long.SIZE + Long.bitCount(ifYes.support()) + Long.bitCount(ifNo.support());
    }
}
