package org.beloved.evidence.pages;

import org.beloved.evidence.figures.WhatIf;

/** The three-way bar of one policy, in a view box 720 wide; only drawn where the numbers may be shown. */
record SplitBar(String surely, String possibly, boolean hasSurely, boolean hasPossibly) {

    private static final double WIDE = 720;

    static SplitBar of(WhatIf whatIf) {
        int surely = whatIf.surely().orElseThrow();
        int possibly = whatIf.possibly().orElseThrow();
        double unit = WIDE / Math.max(whatIf.total(), 1);
        return new SplitBar(
                StackedBars.number(surely * unit), StackedBars.number(possibly * unit), surely > 0, possibly > 0);
    }
}
