package org.beloved.evidence.figures;

import org.beloved.evidence.counting.Summary;
import org.beloved.evidence.records.LiftReason;

/** How ICE recorded the end of a request, as charts and tables group it; bottom of the bar first. */
public enum Ending {
    BOOKED("a"),
    DECLINED("c"),
    OTHER("b"),
    NOT_RECORDED("dots");

    private final String fill;

    Ending(String fill) {
        this.fill = fill;
    }

    /** The class of the fill, or {@code dots} for the pattern: never color alone. */
    public String fill() {
        return fill;
    }

    int in(Summary summary) {
        return switch (this) {
            case BOOKED -> summary.lifted(LiftReason.BOOKED);
            case DECLINED -> summary.lifted(LiftReason.DECLINED);
            case NOT_RECORDED -> summary.lifted(LiftReason.UNKNOWN);
            case OTHER -> summary.total() - BOOKED.in(summary) - DECLINED.in(summary) - NOT_RECORDED.in(summary);
        };
    }
}
