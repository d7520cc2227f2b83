package org.beloved.policy.deciding;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.beloved.policy.Age;
import org.beloved.policy.DetainerForm;
import org.beloved.policy.OffenseTable;
import org.beloved.policy.YesNoFact;
import org.beloved.policy.casefile.CaseDocument;
import org.beloved.policy.casefile.FactsProblem;
import org.beloved.shared.Problem;
import org.beloved.web.Form;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a case as an address carries them, turned into the same document that a facts file is. Empty means not
 * known. Everything wrong with it is told in words.
 */
final class TypedCase {

    static final int MOST_RECORDS = 3;
    static final List<String> WARRANTS = List.of("NONE", "I-200", "I-205");
    static final List<String> MANNERS = List.of("ADULT", "JUVENILE", "YOUTHFUL_OFFENDER");
    private static final Set<String> PLAIN = Set.of(
            "policy",
            "place",
            "where",
            "on",
            "lang",
            "form",
            "ageYears",
            "requestDate",
            "arrestDate",
            "reimbursementAgreement",
            "adminWarrant",
            "convictions",
            "charges");
    private static final String CONVICTION =
            "conviction[1-3]\\.(classes|date|releasedDate|inCustodyForIt|adjudication)";
    private static final String CHARGE = "charge[1-3]\\.(classes|bail|magistrateProbableCause)";

    private final Form form;
    private final OffenseTable offenses;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, @Nullable Object> facts = new LinkedHashMap<>();

    TypedCase(Form form, OffenseTable offenses) {
        this.form = form;
        this.offenses = offenses;
    }

    /** The case, or what is wrong with it. */
    CaseDocument.Read read() {
        unknownFields();
        day("requestDate");
        day("arrestDate");
        oneOf("form", "form", forms(), facts);
        oneOf("adminWarrant", "adminWarrant", WARRANTS, facts);
        age();
        answer("reimbursementAgreement", "reimbursementAgreement", facts);
        for (var fact : YesNoFact.values()) {
            answer(fact.key(), fact.key(), facts);
        }
        records("convictions", this::conviction);
        records("charges", this::charge);
        var read = CaseDocument.of(facts);
        if (problems.isEmpty()) {
            read.problems().stream().map(TypedCase::inWords).forEach(problems::add);
        }
        return read;
    }

    List<Problem> problems() {
        return problems;
    }

    static List<String> forms() {
        return Arrays.stream(DetainerForm.values())
                .map(DetainerForm::printed)
                .filter(printed -> printed.startsWith("I-"))
                .toList();
    }

    private static Problem inWords(FactsProblem problem) {
        var key = problem.field().equals("arrestDate") ? "policy.decide.bad.arrest" : "policy.decide.bad.value";
        return Problem.of(problem.field(), key, "field", problem.field());
    }

    private void unknownFields() {
        for (var name : form.typed().keySet()) {
            var isFact = Arrays.stream(YesNoFact.values())
                    .anyMatch(fact -> fact.key().equals(name));
            if (!PLAIN.contains(name) && !isFact && !name.matches(CONVICTION) && !name.matches(CHARGE)) {
                problems.add(Problem.of("", "policy.decide.bad.field", "field", name));
            }
        }
    }

    private void day(String name) {
        day(name, name, facts);
    }

    private void day(String name, String key, Map<String, @Nullable Object> into) {
        var typed = form.value(name);
        if (typed.isEmpty()) {
            return;
        }
        try {
            into.put(key, LocalDate.parse(typed).toString());
        } catch (DateTimeException notADay) {
            problems.add(Problem.of(name, "policy.decide.bad.date", "text", typed));
        }
    }

    private void age() {
        var typed = form.value("ageYears");
        if (typed.isEmpty()) {
            return;
        }
        if (typed.matches("[0-9]{1,3}") && Integer.parseInt(typed) <= Age.OLDEST) {
            facts.put("ageYears", new BigDecimal(typed));
        } else {
            problems.add(Problem.of("ageYears", "policy.decide.bad.age", "text", typed));
        }
    }

    private void answer(String name, String key, Map<String, @Nullable Object> into) {
        switch (form.value(name)) {
            case "" -> {}
            case "yes" -> into.put(key, true);
            case "no" -> into.put(key, false);
            default -> problems.add(Problem.of(name, "policy.decide.bad.answer", "text", form.value(name)));
        }
    }

    private void oneOf(String name, String key, List<String> choices, Map<String, @Nullable Object> into) {
        var typed = form.value(name);
        if (choices.contains(typed)) {
            into.put(key, typed);
        } else if (!typed.isEmpty()) {
            problems.add(Problem.of(name, "policy.decide.bad.choice", "text", typed));
        }
    }

    private interface RecordReader {
        Map<String, @Nullable Object> read(String prefix);
    }

    /** How many there are, then each of them; empty means that nobody knows. */
    private void records(String name, RecordReader reader) {
        var typed = form.value(name);
        if (typed.isEmpty()) {
            return;
        }
        if (!typed.matches("[0-3]")) {
            problems.add(Problem.of(name, "policy.decide.bad.choice", "text", typed));
            return;
        }
        var records = new ArrayList<Map<String, @Nullable Object>>();
        for (int i = 1; i <= Integer.parseInt(typed); i++) {
            records.add(reader.read(name.substring(0, name.length() - 1) + i + "."));
        }
        facts.put(name, records);
    }

    private Map<String, @Nullable Object> conviction(String prefix) {
        var record = classed(prefix);
        day(prefix + "date", "date", record);
        day(prefix + "releasedDate", "releasedDate", record);
        record.put("inCustodyForIt", null);
        answer(prefix + "inCustodyForIt", "inCustodyForIt", record);
        oneOf(prefix + "adjudication", "adjudication", MANNERS, record);
        return record;
    }

    private Map<String, @Nullable Object> charge(String prefix) {
        var record = classed(prefix);
        var bail = form.value(prefix + "bail");
        if (bail.matches("[0-9]{1,9}([.][0-9]{1,2})?")) {
            record.put("bail", new BigDecimal(bail));
        } else if (!bail.isEmpty()) {
            problems.add(Problem.of(prefix + "bail", "policy.decide.bad.bail", "text", bail));
        }
        record.put("magistrateProbableCause", null);
        answer(prefix + "magistrateProbableCause", "magistrateProbableCause", record);
        return record;
    }

    /** No class ticked means: some other crime. */
    private Map<String, @Nullable Object> classed(String prefix) {
        var record = new LinkedHashMap<String, @Nullable Object>();
        var typed = form.values(prefix + "classes");
        for (var name : typed) {
            if (!offenses.knows(name)) {
                problems.add(Problem.of(prefix + "classes", "policy.decide.bad.choice", "text", name));
            }
        }
        record.put("classes", typed);
        return record;
    }
}
