package org.beloved.policy.strict;

import java.util.List;
import org.beloved.policy.Condition;
import org.beloved.policy.Condition.All;
import org.beloved.policy.Condition.Any;
import org.beloved.policy.Condition.Not;
import org.beloved.policy.HoldOutcome;
import org.beloved.policy.NoticeOutcome;
import org.beloved.policy.Proof;
import org.beloved.policy.Rule;

/** The cases in which a rule leaves a person to be held: all those it does not decline. */
public final class HeldCases {

    private static final Condition EVERY_CASE = new All(List.of());
    private static final Condition NO_CASE = new Any(List.of());

    private HeldCases() {}

    public static Condition of(Rule<HoldOutcome> rule) {
        if (isDeclined(rule.ifTrue())) {
            return isDeclined(rule.ifFalse()) ? NO_CASE : new Not(rule.when());
        }
        return isDeclined(rule.ifFalse()) ? rule.when() : EVERY_CASE;
    }

    /** A duty the state leaves open is not a refusal: a jail may then hold or not. */
    static boolean isDeclined(HoldOutcome outcome) {
        return switch (outcome) {
            case DECLINE, NOT_REQUESTED -> true;
            case HONOR, MAY_HONOR, MUST_HONOR, NO_STATE_DUTY, NO_VERSION -> false;
        };
    }

    /** The cases in which ICE may be told of a release. */
    public static Condition told(Rule<NoticeOutcome> rule) {
        if (rule.ifTrue() == NoticeOutcome.NO_NOTIFY) {
            return rule.ifFalse() == NoticeOutcome.NO_NOTIFY ? NO_CASE : new Not(rule.when());
        }
        return rule.ifFalse() == NoticeOutcome.NO_NOTIFY ? rule.when() : EVERY_CASE;
    }

    public static boolean areNone(Rule<HoldOutcome> rule) {
        return areNone(of(rule));
    }

    public static boolean areNone(Condition cases) {
        return new Proof(List.of()).implies(cases, NO_CASE);
    }
}
