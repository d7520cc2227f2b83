package org.beloved.evidence.command;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.beloved.evidence.counting.Counterfactual;
import org.beloved.evidence.counting.Periods;
import org.beloved.evidence.counting.Summary;
import org.beloved.evidence.records.LiftReason;
import org.beloved.policy.DetainerForm;
import org.beloved.shared.Fips;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The machine form of figures. A county that was not found is null, and so is a year. */
final class Answers {

    static final JsonMapper MAPPER = JsonMapper.shared();

    private Answers() {}

    private static ObjectNode group(Periods.Group group) {
        ObjectNode row = MAPPER.createObjectNode();
        row.put("fips", group.county().map(Fips::code).orElse(null));
        row.put("level", group.level().code());
        group.year().ifPresentOrElse(year -> row.put("year", year), () -> row.putNull("year"));
        return row;
    }

    static ObjectNode summary(Summary summary) {
        ObjectNode row = group(summary.group()).put("total", summary.total());
        row.put("booked", summary.lifted(LiftReason.BOOKED));
        row.put("declined", summary.lifted(LiftReason.DECLINED));
        row.put("lifted", summary.lifted(LiftReason.LIFTED));
        row.put("closed", summary.lifted(LiftReason.CLOSED));
        row.put("liftUnknown", summary.lifted(LiftReason.UNKNOWN));
        row.put("liftOther", liftOther(summary));
        maybe(row, "people", summary.people());
        maybe(row, "likelyDuplicates", summary.likelyDuplicates());
        row.set("liftReasons", counts(summary.lifts()));
        row.set("criminality", counts(summary.criminality()));
        row.set("forms", forms(summary.forms()));
        return row;
    }

    static int liftOther(Summary summary) {
        return summary.total()
                - summary.lifted(LiftReason.BOOKED)
                - summary.lifted(LiftReason.DECLINED)
                - summary.lifted(LiftReason.LIFTED)
                - summary.lifted(LiftReason.CLOSED)
                - summary.lifted(LiftReason.UNKNOWN);
    }

    static ObjectNode count(Counterfactual.Count count) {
        return group(count.group())
                .put("total", count.total())
                .put("surely", count.surely())
                .put("possibly", count.possibly())
                .put("surelyNot", count.surelyNot());
    }

    private static void maybe(ObjectNode row, String name, OptionalInt value) {
        if (value.isPresent()) {
            row.put(name, value.getAsInt());
        } else {
            row.putNull(name);
        }
    }

    private static <E extends Enum<E>> ObjectNode counts(Map<E, Integer> counts) {
        ObjectNode node = MAPPER.createObjectNode();
        counts.forEach(
                (key, count) -> node.put(key.name().toLowerCase(Locale.ROOT).replace('_', '-'), count));
        return node;
    }

    private static ObjectNode forms(Map<DetainerForm, Integer> counts) {
        ObjectNode node = MAPPER.createObjectNode();
        counts.forEach(
                (form, count) -> node.put(form == DetainerForm.ASSUMED_HOLD ? "not-recorded" : form.printed(), count));
        return node;
    }
}
