package org.beloved.policy.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.casefile.Absence;
import org.beloved.policy.casefile.CaseDocument;
import org.beloved.policy.casefile.FactsProblem;

/** One example case: a version, facts, and the outcomes expected. */
record TestCase(String id, PolicyVersion version, CaseDocument facts, Optional<String> hold, Optional<String> notice) {

    /** The cases of a file, or everything that is wrong with it. */
    record Read(List<TestCase> cases, Absence absence, List<String> problems) {}

    static Read read(String file, Object json) {
        var problems = new ArrayList<String>();
        var top = json instanceof Map<?, ?> fields ? fields : Map.of("cases", json);
        var absent = top.containsKey("absent") ? String.valueOf(top.get("absent")) : "unknown";
        var absence = Absence.ofWord(absent);
        if (absence.isEmpty()) {
            problems.add(file + ": absent: expected \"no\" or \"unknown\", found \"" + absent + "\"");
        }
        var cases = new ArrayList<TestCase>();
        if (top.get("cases") instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                one(file + ": cases[" + i + "]", items.get(i), problems).ifPresent(cases::add);
            }
        } else {
            problems.add(file + ": cases: expected a list of cases");
        }
        return new Read(cases, absence.orElse(Absence.UNKNOWN), problems);
    }

    private static Optional<TestCase> one(String where, Object item, List<String> problems) {
        if (!(item instanceof Map<?, ?> fields)) {
            problems.add(where + ": expected an object");
            return Optional.empty();
        }
        var id = text(fields, "id").orElse(where);
        var named = where + " (" + id + "): ";
        var policy = text(fields, "policyId").or(() -> text(fields, "policy"));
        var version = policy.flatMap(Shipped.book()::find);
        if (version.isEmpty()) {
            problems.add(named + "policyId: expected an id that \"policy list\" shows, found "
                    + policy.map(text -> "\"" + text + "\"").orElse("nothing"));
        }
        var read = CaseDocument.of(fields.get("facts"));
        read.problems().stream().map(FactsProblem::toString).forEach(problem -> problems.add(named + problem));
        var hold = expected(fields, "expectedHold", "hold");
        var notice = expected(fields, "expectedNotify", "notify");
        if (hold.isEmpty() && notice.isEmpty()) {
            problems.add(named + "expectedHold: expected an outcome, found nothing");
        }
        return version.isPresent() && read.document().isPresent()
                ? Optional.of(new TestCase(id, version.get(), read.document().get(), hold, notice))
                : Optional.empty();
    }

    private static Optional<String> expected(Map<?, ?> fields, String flat, String nested) {
        return text(fields, flat)
                .or(() -> fields.get("expect") instanceof Map<?, ?> expect ? text(expect, nested) : Optional.empty());
    }

    private static Optional<String> text(Map<?, ?> fields, String key) {
        return fields.get(key) instanceof String text ? Optional.of(text) : Optional.empty();
    }
}
