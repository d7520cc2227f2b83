package org.beloved.policy.data;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.beloved.policy.Condition;
import org.beloved.policy.Confidence;
import org.beloved.policy.DateRounding;
import org.beloved.policy.DateRounding.LeapDay;
import org.beloved.policy.Flips;
import org.beloved.policy.HoldCap;
import org.beloved.policy.HoldCap.Counting;
import org.beloved.policy.HoldOutcome;
import org.beloved.policy.NoticeOutcome;
import org.beloved.policy.OffenseTable;
import org.beloved.policy.Outcomes;
import org.beloved.policy.PolicyVersion.Rules;
import org.beloved.policy.Rule;

/** Reads the hold rule and the notice rule of a version. */
final class RuleReader {

    private static final Set<HoldOutcome> HOLDS = EnumSet.of(
            HoldOutcome.HONOR,
            HoldOutcome.MAY_HONOR,
            HoldOutcome.MUST_HONOR,
            HoldOutcome.DECLINE,
            HoldOutcome.NO_STATE_DUTY);
    private static final Set<NoticeOutcome> NOTICES =
            EnumSet.of(NoticeOutcome.NOTIFY, NoticeOutcome.MAY_NOTIFY, NoticeOutcome.NO_NOTIFY);

    private final Confidence usual;
    private final OffenseTable offenses;

    RuleReader(Confidence usual, OffenseTable offenses) {
        this.usual = usual;
        this.offenses = offenses;
    }

    Rules read(YamlMapping from) {
        var hold = from.mapping("hold");
        var cap = hold.flatMap(fields -> fields.optionalMapping("cap")).map(this::cap);
        return new Rules(
                hold.map(fields -> rule(fields, HOLDS, HoldOutcome.DECLINE)).orElse(DECLINE_ALL),
                cap,
                from.optionalMapping("notice").map(fields -> rule(fields, NOTICES, NoticeOutcome.NO_NOTIFY)),
                from.optionalMapping("dateRounding").map(RuleReader::rounding).orElse(DateRounding.NEVER_LONGER));
    }

    private static final Rule<HoldOutcome> DECLINE_ALL =
            new Rule<>(new Condition.Any(List.of()), HoldOutcome.HONOR, HoldOutcome.DECLINE);

    private <O extends Enum<O>> Rule<O> rule(YamlMapping from, Set<O> outcomes, O fallback) {
        var before = from.problemsTold();
        var rule = new Rule<>(
                new ConditionReader(usual, offenses).read(from, "when"),
                from.oneOf("ifTrue", outcomes, fallback),
                from.oneOf("ifFalse", outcomes, fallback));
        var ifUnknown = from.text("ifUnknown");
        if (!ifUnknown.isEmpty() && !ifUnknown.equals(Outcomes.NEEDS_INFO)) {
            from.tellAt("ifUnknown", "\"ifUnknown\": " + Outcomes.NEEDS_INFO, "\"" + ifUnknown + "\"");
        }
        from.done();
        if (from.problemsTold() == before) {
            new Flips(rule, DateRounding.NEVER_LONGER)
                    .dead()
                    .forEach(leaf -> from.tellAt(
                            "when",
                            "each clause to change the answer of some case",
                            "\"" + leaf.anchor().id() + "\", which changes none"));
        }
        return rule;
    }

    private HoldCap cap(YamlMapping from) {
        Optional<Integer> hours = from.optionalNumber("hours");
        var cap = new HoldCap(
                hours.map(OptionalInt::of).orElse(OptionalInt.empty()),
                from.choice("counting", Counting.class, Counting.NOT_STATED),
                from.optionalChoice("confidence", Confidence.class).orElse(usual));
        from.done();
        return cap;
    }

    private static DateRounding rounding(YamlMapping from) {
        var rounding = new DateRounding(
                from.choice("birthday", LeapDay.class, LeapDay.MARCH_1),
                from.choice("windowEnd", LeapDay.class, LeapDay.FEBRUARY_28));
        from.text("source");
        from.done();
        return rounding;
    }
}
