package org.beloved.policy;

import java.util.EnumSet;
import java.util.Set;
import org.beloved.policy.Instrument.Direction;

/**
 * How a state's answer and a local answer make the answer of a place. Both are sets of possible outcomes, combined
 * pointwise, so that an unknown in one layer never spoils a settled answer of the other.
 */
final class Combination {

    private Combination() {}

    /** A layer's outcome together with what matters about the text it comes from. */
    record Layered<O>(O outcome, Direction direction, boolean courtMade) {}

    static Set<HoldOutcome> hold(Layered<HoldOutcome> state, Layered<HoldOutcome> local) {
        return switch (state.outcome()) {
            case NO_VERSION -> EnumSet.of(local.outcome());
            case DECLINE, NOT_REQUESTED -> EnumSet.of(state.outcome());
            case NO_STATE_DUTY ->
                EnumSet.of(local.outcome() == HoldOutcome.NO_VERSION ? HoldOutcome.NO_STATE_DUTY : local.outcome());
            case MUST_HONOR -> mandated(local);
            case MAY_HONOR, HONOR -> EnumSet.of(permitted(state, local.outcome()));
        };
    }

    /** A limiting state law that lets a hold happen only permits it: whether to hold is the local rule's to say. */
    private static HoldOutcome permitted(Layered<HoldOutcome> state, HoldOutcome local) {
        var alone = state.direction() == Direction.LIMITS ? HoldOutcome.MAY_HONOR : state.outcome();
        return local == HoldOutcome.NO_VERSION ? alone : local;
    }

    /** A mandate overrides the local rule, but not a court's order: those two are in open conflict. */
    private static Set<HoldOutcome> mandated(Layered<HoldOutcome> local) {
        return isConflict(local)
                ? EnumSet.of(HoldOutcome.MUST_HONOR, HoldOutcome.DECLINE)
                : EnumSet.of(HoldOutcome.MUST_HONOR);
    }

    static boolean isConflict(Layered<HoldOutcome> local) {
        return local.courtMade() && local.outcome() == HoldOutcome.DECLINE;
    }

    static NoticeOutcome notice(Layered<NoticeOutcome> state, NoticeOutcome local) {
        return switch (state.outcome()) {
            case NOT_ADDRESSED -> local;
            case NO_NOTIFY -> NoticeOutcome.NO_NOTIFY;
            case MAY_NOTIFY, NOTIFY ->
                local == NoticeOutcome.NOT_ADDRESSED && state.direction() == Direction.LIMITS
                        ? NoticeOutcome.MAY_NOTIFY
                        : local == NoticeOutcome.NOT_ADDRESSED ? state.outcome() : local;
        };
    }
}
