package org.beloved.policy.data;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.beloved.policy.Anchor;
import org.beloved.policy.Condition;
import org.beloved.policy.Confidence;
import org.beloved.policy.Criterion;
import org.beloved.policy.Criterion.Adjudication;
import org.beloved.policy.Criterion.AdminForm;
import org.beloved.policy.Criterion.CostsCovered;
import org.beloved.policy.Criterion.CountedTo;
import org.beloved.policy.Criterion.Timing;
import org.beloved.policy.Dollars;
import org.beloved.policy.OffenseTable;
import org.beloved.policy.YesNoFact;

/** Reads a condition: {@code all}, {@code any}, {@code not}, {@code unless}, or a {@code test}. */
final class ConditionReader {

    private static final Condition NOTHING =
            new Condition.Leaf(new Criterion.Never(), new Anchor("", "", Confidence.RECALLED));
    private static final int OLDEST = 130;

    private final Confidence usual;
    private final OffenseTable offenses;
    private final Set<String> ids = new HashSet<>();

    ConditionReader(Confidence usual, OffenseTable offenses) {
        this.usual = usual;
        this.offenses = offenses;
    }

    Condition read(YamlMapping from, String key) {
        return from.mapping(key).map(this::read).orElse(NOTHING);
    }

    private Condition read(YamlMapping from) {
        if (from.has("all")) {
            return finished(from, new Condition.All(parts(from, "all")));
        }
        if (from.has("any")) {
            return finished(from, new Condition.Any(parts(from, "any")));
        }
        if (from.has("not")) {
            return finished(from, new Condition.Not(read(from, "not")));
        }
        return from.has("unless") ? finished(from, unless(from)) : leaf(from);
    }

    private static Condition finished(YamlMapping from, Condition read) {
        from.done();
        return read;
    }

    private List<Condition> parts(YamlMapping from, String key) {
        var parts = from.mappings(key).stream().map(this::read).toList();
        if (parts.isEmpty()) {
            from.tellAt(key, "\"" + key + "\": at least one part", "none");
            return List.of(NOTHING);
        }
        return parts;
    }

    private Condition unless(YamlMapping from) {
        var inner = from.mapping("unless");
        if (inner.isEmpty()) {
            return NOTHING;
        }
        var fields = inner.get();
        return finished(
                fields, new Condition.Unless(fields.text("label"), read(fields, "rule"), read(fields, "exception")));
    }

    private Condition leaf(YamlMapping from) {
        var id = from.text("id");
        if (!id.isEmpty() && !ids.add(id)) {
            from.tellAt("id", "an id used once in this version", "\"" + id + "\" again");
        }
        var anchor = new Anchor(
                id,
                from.optionalText("pin").orElse(""),
                from.optionalChoice("confidence", Confidence.class).orElse(usual));
        return finished(from, new Condition.Leaf(criterion(from), anchor));
    }

    private Criterion criterion(YamlMapping from) {
        var test = from.text("test");
        return switch (test) {
            case "ALWAYS" -> new Criterion.Always();
            case "NEVER" -> new Criterion.Never();
            case "MIN_AGE" -> new Criterion.MinimumAge(age(from));
            case "WRITTEN_REIMBURSEMENT_AGREEMENT" ->
                new Criterion.Reimbursement(from.choice("covers", CostsCovered.class, CostsCovered.ALL));
            case "PENDING_CRIMINAL_CASE" -> new Criterion.PendingCase();
            case "ADMIN_WARRANT_ATTACHED" -> new Criterion.AdministrativeWarrant(forms(from));
            case "CONVICTED" -> convicted(from);
            case "CHARGED" -> charged(from);
            default -> stated(from, test);
        };
    }

    private static int age(YamlMapping from) {
        var years = from.number("years");
        if (years > OLDEST) {
            from.tellAt("years", "\"years\": an age up to " + OLDEST, String.valueOf(years));
        }
        return years;
    }

    private static Criterion stated(YamlMapping from, String test) {
        for (var fact : YesNoFact.values()) {
            if (fact.name().equals(test) && fact != YesNoFact.PENDING_CRIMINAL_CASE) {
                return new Criterion.Stated(fact);
            }
        }
        from.tellAt(
                "test",
                "\"test\": a test this product knows (docs/how-to-add-a-county.md lists them)",
                "\"" + test + "\"");
        return new Criterion.Never();
    }

    private static List<AdminForm> forms(YamlMapping from) {
        var forms = from.texts("forms").stream()
                .flatMap(text -> form(from, text).stream())
                .toList();
        if (forms.isEmpty()) {
            from.tellAt("forms", "\"forms\": I-200, I-205 or both", "none");
        }
        return forms;
    }

    private static Optional<AdminForm> form(YamlMapping from, String text) {
        for (var form : AdminForm.values()) {
            if (form.printed().equals(text)) {
                return Optional.of(form);
            }
        }
        from.tellAt("forms", "\"forms\": I-200, I-205 or both", "\"" + text + "\"");
        return Optional.empty();
    }

    private Set<String> classes(YamlMapping from) {
        var classes = new LinkedHashSet<>(from.texts("classes"));
        if (classes.isEmpty()) {
            from.tellAt("classes", "\"classes\": at least one class of offense", "none");
        }
        classes.stream()
                .filter(name -> !offenses.knows(name))
                .forEach(name ->
                        from.tellAt("classes", "\"classes\": classes that classes.yaml lists", "\"" + name + "\""));
        return classes;
    }

    private Criterion convicted(YamlMapping from) {
        var notCounting = from.texts("notCounting").stream()
                .flatMap(text -> adjudication(from, text).stream())
                .toList();
        return new Criterion.Convicted(classes(from), timing(from), minCount(from), new LinkedHashSet<>(notCounting));
    }

    private static int minCount(YamlMapping from) {
        var count = from.optionalNumber("minCount").orElse(1);
        if (count < 1) {
            from.tellAt("minCount", "\"minCount\": 1 or more", String.valueOf(count));
        }
        return Math.max(1, count);
    }

    private static Optional<Adjudication> adjudication(YamlMapping from, String text) {
        for (var kind : Adjudication.values()) {
            if (kind.name().equals(text)) {
                return Optional.of(kind);
            }
        }
        from.tellAt("notCounting", "\"notCounting\": JUVENILE, YOUTHFUL_OFFENDER", "\"" + text + "\"");
        return Optional.empty();
    }

    private static Timing timing(YamlMapping from) {
        var timing = new Timing(
                from.optionalFlag("inCustodyForIt").orElse(false),
                optionalInt(from.optionalNumber("withinYears")),
                optionalInt(from.optionalNumber("releasedWithinYears")),
                from.optionalChoice("countedTo", CountedTo.class).orElse(CountedTo.REQUEST));
        var said = from.optionalFlag("whicheverIsLater").orElse(false);
        if (timing.isWhicheverLater() != said) {
            from.tell(
                    "\"whicheverIsLater: true\" where there are two windows, and only there",
                    said ? "it with one window" : "two windows without it");
        }
        return timing;
    }

    private static OptionalInt optionalInt(Optional<Integer> number) {
        return number.map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private Criterion charged(YamlMapping from) {
        var bail = from.optionalNumber("bailOver").map(BigDecimal::valueOf).map(Dollars::new);
        return new Criterion.Charged(
                classes(from), from.optionalFlag("magistrateProbableCause").orElse(false), bail);
    }
}
