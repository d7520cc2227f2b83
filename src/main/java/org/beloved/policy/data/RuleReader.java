package org.beloved.policy.data;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.beloved.policy.Condition;
import org.beloved.policy.Confidence;
import org.beloved.policy.DateRounding;
import org.beloved.policy.DateRounding.LeapDay;
import org.beloved.policy.HoldCap;
import org.beloved.policy.HoldCap.Counting;
import org.beloved.policy.HoldOutcome;
import org.beloved.policy.NoticeOutcome;
import org.beloved.policy.Outcomes;
import org.beloved.policy.PolicyVersion.Rules;
import org.beloved.policy.Rule;

/** Reads the hold rule and the notice rule of a version. */
final class RuleReader {

    private final Confidence usual;

    RuleReader(Confidence usual) {
        this.usual = usual;
    }

    Rules read(YamlMapping from) {
        var hold = from.mapping("hold");
        var cap = hold.flatMap(fields -> fields.optionalMapping("cap")).map(this::cap);
        return new Rules(
                hold.map(fields -> rule(fields, HoldOutcome.class, HoldOutcome.DECLINE))
                        .orElse(DECLINE_ALL),
                cap,
                from.optionalMapping("notice")
                        .map(fields -> rule(fields, NoticeOutcome.class, NoticeOutcome.NO_NOTIFY)),
                from.optionalMapping("dateRounding").map(RuleReader::rounding).orElse(DateRounding.NEVER_LONGER));
    }

    private static final Rule<HoldOutcome> DECLINE_ALL =
            new Rule<>(new Condition.Any(List.of()), HoldOutcome.HONOR, HoldOutcome.DECLINE);

    private <O extends Enum<O>> Rule<O> rule(YamlMapping from, Class<O> outcomes, O fallback) {
        var rule = new Rule<>(
                new ConditionReader(usual).read(from, "when"),
                from.choice("ifTrue", outcomes, fallback),
                from.choice("ifFalse", outcomes, fallback));
        var ifUnknown = from.text("ifUnknown");
        if (!ifUnknown.isEmpty() && !ifUnknown.equals(Outcomes.NEEDS_INFO)) {
            from.tellAt("ifUnknown", "\"ifUnknown\": " + Outcomes.NEEDS_INFO, "\"" + ifUnknown + "\"");
        }
        from.done();
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
