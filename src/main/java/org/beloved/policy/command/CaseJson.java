package org.beloved.policy.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beloved.policy.Age;
import org.beloved.policy.CaseFacts;
import org.beloved.policy.CaseFacts.Agreement;
import org.beloved.policy.CaseFacts.Bail;
import org.beloved.policy.CaseFacts.Charge;
import org.beloved.policy.CaseFacts.Conviction;
import org.beloved.policy.Day;
import org.beloved.policy.Truth;
import org.beloved.policy.YesNoFact;

/** Writes a case of which all is known as the facts file that "policy decide" reads. */
final class CaseJson {

    private CaseJson() {}

    static Map<String, Object> of(CaseFacts facts) {
        var fields = new LinkedHashMap<String, Object>();
        date(fields, "requestDate", facts.dates().request());
        date(fields, "arrestDate", facts.dates().arrest());
        fields.put("form", facts.form().printed());
        if (facts.age() instanceof Age.Years years) {
            fields.put("ageYears", years.atLeast());
        }
        fields.put(
                "convictions",
                facts.convictions().listed().stream().map(CaseJson::conviction).toList());
        fields.put(
                "charges",
                facts.charges().listed().stream().map(CaseJson::charge).toList());
        fields.put("reimbursementAgreement", agreement(facts.agreement()));
        fields.put("adminWarrant", warrant(facts));
        for (var fact : YesNoFact.values()) {
            fields.put(fact.key(), facts.papers().stated().get(fact) == Truth.YES);
        }
        return fields;
    }

    private static String warrant(CaseFacts facts) {
        return facts.papers().warrant().name().replace('_', '-');
    }

    private static void date(Map<String, Object> fields, String key, Day day) {
        if (day.isExact()) {
            fields.put(key, day.earliest().toString());
        }
    }

    private static Object agreement(Agreement agreement) {
        return switch (agreement) {
            case Agreement.Stated stated -> stated.exists() == Truth.YES;
            case Agreement.Detailed parts -> {
                var fields = new LinkedHashMap<String, Object>();
                fields.put("written", parts.written() == Truth.YES);
                fields.put("covers", parts.allCosts() == Truth.YES ? "ALL" : "PARTIAL");
                date(fields, "signed", parts.signed());
                yield fields;
            }
        };
    }

    private static Map<String, Object> conviction(Conviction record) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("classes", List.copyOf(record.classes().surely()));
        date(fields, "date", record.convicted());
        date(fields, "releasedDate", record.released());
        fields.put("inCustodyForIt", record.inCustodyForIt() == Truth.YES);
        fields.put("adjudication", record.manner().possible().iterator().next().name());
        return fields;
    }

    private static Map<String, Object> charge(Charge record) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("classes", List.copyOf(record.classes().surely()));
        if (record.bail() instanceof Bail.Set set) {
            fields.put("bail", set.amount().amount());
        }
        fields.put("magistrateProbableCause", record.magistrateFinding() == Truth.YES);
        return fields;
    }
}
