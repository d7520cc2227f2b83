package org.beloved.policy.casefile;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beloved.policy.Age;
import org.beloved.policy.CaseFacts;
import org.beloved.policy.DetainerForm;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.YesNoFact;
import org.jspecify.annotations.Nullable;

/** The facts of one case as written down, checked against the schema; what a missing fact means is settled per rule. */
public final class CaseDocument {

    static final List<String> FORMS = Arrays.stream(DetainerForm.values())
            .map(DetainerForm::printed)
            .filter(printed -> printed.startsWith("I-"))
            .toList();
    private static final Set<String> FIELDS = Stream.concat(
                    Stream.of(
                            "requestDate",
                            "arrestDate",
                            "form",
                            "ageYears",
                            "convictions",
                            "charges",
                            "reimbursementAgreement",
                            "adminWarrant"),
                    Arrays.stream(YesNoFact.values()).map(YesNoFact::key))
            .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> CONVICTION =
            Set.of("classes", "date", "releasedDate", "inCustodyForIt", "adjudication");
    private static final Set<String> CHARGE = Set.of("classes", "bail", "magistrateProbableCause");
    private static final Set<String> AGREEMENT = Set.of("written", "covers", "signed");

    private final Map<String, @Nullable Object> fields;

    private CaseDocument(Map<String, @Nullable Object> fields) {
        this.fields = fields;
    }

    /** What was read, or everything that is wrong with it. */
    public record Read(Optional<CaseDocument> document, List<FactsProblem> problems) {}

    public static Read of(@Nullable Object json) {
        var checks = new FieldChecks();
        if (!(json instanceof Map<?, ?>)) {
            checks.tell("facts", "an object", json);
            return new Read(Optional.empty(), checks.problems());
        }
        @SuppressWarnings("unchecked") // JsonText makes every object with text keys.
        var fields = (Map<String, @Nullable Object>) json;
        check(fields, checks);
        return checks.problems().isEmpty()
                ? new Read(Optional.of(new CaseDocument(fields)), List.of())
                : new Read(Optional.empty(), checks.problems());
    }

    private static void check(Map<String, @Nullable Object> fields, FieldChecks checks) {
        checks.onlyKnown("", fields, FIELDS);
        checks.date("requestDate", fields.get("requestDate"));
        checks.date("arrestDate", fields.get("arrestDate"));
        checks.oneOf("form", fields.get("form"), FORMS);
        checks.oneOf("adminWarrant", fields.get("adminWarrant"), List.of("NONE", "I-200", "I-205"));
        checks.wholeNumber("ageYears", fields.get("ageYears"), Age.OLDEST);
        for (var fact : YesNoFact.values()) {
            checks.flag(fact.key(), fields.get(fact.key()));
        }
        agreement(fields.get("reimbursementAgreement"), checks);
        records("convictions", fields.get("convictions"), checks, CONVICTION);
        records("charges", fields.get("charges"), checks, CHARGE);
        arrestNotAfterRequest(fields, checks);
    }

    private static void arrestNotAfterRequest(Map<String, @Nullable Object> fields, FieldChecks checks) {
        var arrest = fields.get("arrestDate");
        var request = fields.get("requestDate");
        if (FieldChecks.isDate(arrest)
                && FieldChecks.isDate(request)
                && LocalDate.parse(String.valueOf(arrest)).isAfter(LocalDate.parse(String.valueOf(request)))) {
            checks.tell("arrestDate", "a day no later than requestDate (" + request + ")", arrest);
        }
    }

    private static void agreement(@Nullable Object value, FieldChecks checks) {
        if (value instanceof Map<?, ?> parts) {
            checks.onlyKnown("reimbursementAgreement.", parts, AGREEMENT);
            checks.flag("reimbursementAgreement.written", parts.get("written"));
            checks.oneOf("reimbursementAgreement.covers", parts.get("covers"), List.of("ALL", "PARTIAL"));
            checks.date("reimbursementAgreement.signed", parts.get("signed"));
        } else if (value != null && !(value instanceof Boolean)) {
            checks.tell("reimbursementAgreement", "true, false, null or an object", value);
        }
    }

    private static void records(String name, @Nullable Object value, FieldChecks checks, Set<String> known) {
        if (value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                record(name + "[" + i + "]", items.get(i), checks, known);
            }
        } else if (value != null) {
            checks.tell(name, "a list or null", value);
        }
    }

    private static void record(String path, @Nullable Object item, FieldChecks checks, Set<String> known) {
        if (!(item instanceof Map<?, ?> fields)) {
            checks.tell(path, "an object", item);
            return;
        }
        checks.onlyKnown(path + ".", fields, known);
        checks.texts(path + ".classes", fields.get("classes"));
        checks.date(path + ".date", fields.get("date"));
        checks.date(path + ".releasedDate", fields.get("releasedDate"));
        checks.flag(path + ".inCustodyForIt", fields.get("inCustodyForIt"));
        checks.oneOf(
                path + ".adjudication", fields.get("adjudication"), List.of("ADULT", "JUVENILE", "YOUTHFUL_OFFENDER"));
        checks.amount(path + ".bail", fields.get("bail"));
        checks.flag(path + ".magistrateProbableCause", fields.get("magistrateProbableCause"));
    }

    /** The day of the request as written; empty when it is missing or unknown. */
    public Optional<LocalDate> requestDate() {
        return fields.get("requestDate") instanceof String text ? Optional.of(LocalDate.parse(text)) : Optional.empty();
    }

    /** Every class of offense named in the case. */
    public Set<String> classes() {
        var named = new HashSet<String>();
        for (var list : List.of("convictions", "charges")) {
            if (fields.get(list) instanceof List<?> items) {
                items.forEach(item -> named.addAll(Resolution.classNames(item)));
            }
        }
        return named;
    }

    /** The facts as one version reads them, and which of those it reads were assumed rather than told. */
    public record Resolved(CaseFacts facts, List<String> assumed) {}

    /**
     * @param decisionDay the day to take as the day of the request where the case does not mention one
     */
    public Resolved resolve(PolicyVersion version, Absence absence, Optional<LocalDate> decisionDay) {
        return new Resolution(fields, absence, decisionDay, FactsRead.by(version)).resolve();
    }
}
