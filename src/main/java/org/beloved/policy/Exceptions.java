package org.beloved.policy;

import java.util.ArrayList;
import java.util.List;

/** Finds the named exceptions that apply, so that none hides another. */
final class Exceptions {

    private Exceptions() {}

    static List<String> applying(Condition condition, CaseFacts facts, DateRounding rounding) {
        var found = new ArrayList<String>();
        collect(condition, facts, rounding, found);
        return found;
    }

    private static void collect(Condition condition, CaseFacts facts, DateRounding rounding, List<String> found) {
        if (condition instanceof Condition.Unless unless
                && Evaluation.of(unless.exception(), facts, rounding) == Truth.YES) {
            found.add(unless.label());
        }
        condition.parts().forEach(part -> collect(part, facts, rounding, found));
    }
}
