package org.beloved.policy.casefile;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.beloved.policy.Age;
import org.beloved.policy.CaseFacts;
import org.beloved.policy.CaseFacts.AdminWarrant;
import org.beloved.policy.CaseFacts.Agreement;
import org.beloved.policy.CaseFacts.Bail;
import org.beloved.policy.CaseFacts.Charge;
import org.beloved.policy.CaseFacts.Conviction;
import org.beloved.policy.CaseFacts.Dates;
import org.beloved.policy.CaseFacts.Manner;
import org.beloved.policy.CaseFacts.Papers;
import org.beloved.policy.CaseFacts.Records;
import org.beloved.policy.Criterion.Adjudication;
import org.beloved.policy.Day;
import org.beloved.policy.DetainerForm;
import org.beloved.policy.Dollars;
import org.beloved.policy.OffenseClasses;
import org.beloved.policy.Truth;
import org.beloved.policy.YesNoFact;
import org.beloved.policy.YesNoFacts;
import org.jspecify.annotations.Nullable;

/** Turns checked fields into facts and settles the missing ones; every assumption it makes is listed. */
final class Resolution {

    private final Map<String, @Nullable Object> fields;
    private final Absence absence;
    private final Optional<LocalDate> decisionDay;
    private final FactsRead read;
    private final List<String> assumed = new ArrayList<>();

    Resolution(Map<String, @Nullable Object> fields, Absence absence, Optional<LocalDate> decisionDay, FactsRead read) {
        this.fields = fields;
        this.absence = absence;
        this.decisionDay = decisionDay;
        this.read = read;
    }

    CaseDocument.Resolved resolve() {
        var facts = new CaseFacts(
                new Dates(requestDay(), day(fields.get("arrestDate"))),
                form(),
                fields.get("ageYears") instanceof BigDecimal years ? Age.years(years.intValueExact()) : Age.UNKNOWN,
                records("convictions", this::conviction),
                records("charges", this::charge),
                agreement(),
                new Papers(stated(), adminWarrant()));
        return new CaseDocument.Resolved(facts, List.copyOf(assumed));
    }

    /** Whether a missing fact is taken as a no here; if so, that is noted. */
    private boolean isTakenAsNo(String key) {
        if (fields.containsKey(key)
                || absence == Absence.UNKNOWN
                || read.negated().contains(key)) {
            return false;
        }
        assume(key, key);
        return true;
    }

    private void assume(String key, String name) {
        if (read.all().contains(key)) {
            assumed.add(name);
        }
    }

    private Day requestDay() {
        if (!fields.containsKey("requestDate") && decisionDay.isPresent()) {
            assumed.add("requestDate");
            return Day.on(decisionDay.get());
        }
        return day(fields.get("requestDate"));
    }

    private static Day day(@Nullable Object value) {
        return value instanceof String text ? Day.on(LocalDate.parse(text)) : Day.UNKNOWN;
    }

    private DetainerForm form() {
        if (!fields.containsKey("form")) {
            assumed.add("form");
            return DetainerForm.ASSUMED_HOLD;
        }
        return fields.get("form") instanceof String text
                ? DetainerForm.ofPrinted(text).orElse(DetainerForm.UNKNOWN)
                : DetainerForm.UNKNOWN;
    }

    private YesNoFacts stated() {
        var stated = YesNoFacts.UNKNOWN;
        for (var fact : YesNoFact.values()) {
            stated = stated.with(fact, isTakenAsNo(fact.key()) ? Truth.NO : truth(fields.get(fact.key())));
        }
        return stated;
    }

    private static Truth truth(@Nullable Object value) {
        return value instanceof Boolean flag ? Truth.of(flag) : Truth.UNKNOWN;
    }

    private AdminWarrant adminWarrant() {
        if (isTakenAsNo("adminWarrant")) {
            return AdminWarrant.NONE;
        }
        return fields.get("adminWarrant") instanceof String text
                ? AdminWarrant.valueOf(text.replace('-', '_'))
                : AdminWarrant.UNKNOWN;
    }

    private Agreement agreement() {
        if (isTakenAsNo("reimbursementAgreement")) {
            return new Agreement.Stated(Truth.NO);
        }
        if (!(fields.get("reimbursementAgreement") instanceof Map<?, ?> parts)) {
            return new Agreement.Stated(truth(fields.get("reimbursementAgreement")));
        }
        var notWritten = !parts.containsKey("written")
                && absence == Absence.NO
                && !read.negated().contains("reimbursementAgreement");
        var covers = parts.get("covers");
        return new Agreement.Detailed(
                notWritten ? Truth.NO : truth(parts.get("written")),
                covers == null ? Truth.UNKNOWN : Truth.of(covers.equals("ALL")),
                day(parts.get("signed")));
    }

    private interface RecordReader<T> {
        T read(Map<?, ?> record, String path);
    }

    private <T> Records<T> records(String key, RecordReader<T> reader) {
        if (isTakenAsNo(key)) {
            return new Records<>(List.of(), true);
        }
        if (!(fields.get(key) instanceof List<?> items)) {
            return Records.unknown();
        }
        var records = new ArrayList<T>();
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i) instanceof Map<?, ?> record) {
                records.add(reader.read(record, key + "[" + i + "]"));
            }
        }
        return new Records<>(records, true);
    }

    private Conviction conviction(Map<?, ?> record, String path) {
        return new Conviction(
                OffenseClasses.of(classNames(record)),
                day(record.get("date")),
                released(record, path),
                flagOrNo(record, "inCustodyForIt"),
                manner(record));
    }

    /** In a file where missing means no, a conviction without a release date is one without a release. */
    private Day released(Map<?, ?> record, String path) {
        if (!record.containsKey("releasedDate")
                && absence == Absence.NO
                && !read.negated().contains("convictions")) {
            assume("convictions", path + ".releasedDate");
            return Day.NONE;
        }
        return day(record.get("releasedDate"));
    }

    private static Manner manner(Map<?, ?> record) {
        if (!record.containsKey("adjudication")) {
            return Manner.ADULT;
        }
        return record.get("adjudication") instanceof String text
                ? new Manner(Set.of(Adjudication.valueOf(text)))
                : Manner.UNKNOWN;
    }

    private Charge charge(Map<?, ?> record, String path) {
        var bail = record.get("bail") instanceof BigDecimal amount
                ? new Bail.Set(new Dollars(amount))
                : new Bail.Unknown();
        return new Charge(OffenseClasses.of(classNames(record)), bail, flagOrNo(record, "magistrateProbableCause"));
    }

    /** Within a record the schema itself says that a missing flag is a no. */
    private static Truth flagOrNo(Map<?, ?> record, String key) {
        return record.containsKey(key) ? truth(record.get(key)) : Truth.NO;
    }

    static Set<String> classNames(@Nullable Object record) {
        return record instanceof Map<?, ?> fields && fields.get("classes") instanceof List<?> names
                ? names.stream().map(String::valueOf).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }
}
