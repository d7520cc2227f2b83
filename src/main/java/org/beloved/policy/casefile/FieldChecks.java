package org.beloved.policy.casefile;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks raw JSON values one by one and collects what is wrong. Null passes wherever the schema allows it. */
final class FieldChecks {

    private final List<FactsProblem> problems = new ArrayList<>();

    List<FactsProblem> problems() {
        return problems;
    }

    void tell(String field, String expected, @Nullable Object found) {
        problems.add(new FactsProblem(field, expected, describe(found)));
    }

    static String describe(@Nullable Object value) {
        return switch (value) {
            case null -> "null";
            case String text -> "\"" + text + "\"";
            case Map<?, ?> ignored -> "an object";
            case List<?> ignored -> "a list";
            default -> String.valueOf(value);
        };
    }

    void onlyKnown(String path, Map<?, ?> fields, Set<String> known) {
        for (var name : fields.keySet()) {
            if (!known.contains(String.valueOf(name))) {
                problems.add(new FactsProblem(
                        path + name,
                        "one of " + String.join(", ", known.stream().sorted().toList()),
                        "an unknown field"));
            }
        }
    }

    void flag(String field, @Nullable Object value) {
        if (value != null && !(value instanceof Boolean)) {
            tell(field, "true, false or null", value);
        }
    }

    void date(String field, @Nullable Object value) {
        if (value != null && !isDate(value)) {
            tell(field, "a date like 2013-06-01, or null", value);
        }
    }

    static boolean isDate(@Nullable Object value) {
        try {
            return value instanceof String text
                    && text.length() == 10
                    && LocalDate.parse(text).getYear() > 0;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }

    void wholeNumber(String field, @Nullable Object value, int highest) {
        if (value != null && !(value instanceof BigDecimal number && isWhole(number, highest))) {
            tell(field, "a whole number from 0 to " + highest + ", or null", value);
        }
    }

    private static boolean isWhole(BigDecimal number, int highest) {
        return number.signum() >= 0
                && number.compareTo(BigDecimal.valueOf(highest)) <= 0
                && number.stripTrailingZeros().scale() <= 0;
    }

    void amount(String field, @Nullable Object value) {
        if (value != null && !(value instanceof BigDecimal number && number.signum() >= 0)) {
            tell(field, "an amount of dollars from 0, or null", value);
        }
    }

    void oneOf(String field, @Nullable Object value, List<String> choices) {
        if (value != null && !choices.contains(String.valueOf(value))) {
            tell(field, "one of " + String.join(", ", choices) + ", or null", value);
        }
    }

    void texts(String field, @Nullable Object value) {
        if (!(value instanceof List<?> items) || !items.stream().allMatch(String.class::isInstance)) {
            tell(field, "a list of offense classes", value);
        }
    }
}
