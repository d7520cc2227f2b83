package org.beloved.policy.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beloved.policy.Age;
import org.beloved.policy.CaseFacts;
import org.beloved.policy.CaseFacts.Bail;
import org.beloved.policy.CaseFacts.Charge;
import org.beloved.policy.CaseFacts.Conviction;
import org.beloved.policy.Condition;
import org.beloved.policy.Criterion;
import org.beloved.policy.Criterion.Adjudication;
import org.beloved.policy.DateRounding;
import org.beloved.policy.Day;
import org.beloved.policy.Evaluation;
import org.beloved.policy.OffenseTable;
import org.beloved.policy.Truth;
import org.beloved.web.Language;

/** Tells the known facts of one case in plain sentences: only those that one of the rules asks about. */
public final class CaseWording {

    private final Language language;
    private final Phrases phrases;
    private final ClauseWording clauses;
    private final OffenseTable offenses;

    public CaseWording(Language language, OffenseTable offenses) {
        this.language = language;
        this.phrases = Phrases.in(language);
        this.clauses = new ClauseWording(language, offenses);
        this.offenses = offenses;
    }

    public List<String> sentences(CaseFacts facts, Condition... rules) {
        var asked = Stream.of(rules)
                .flatMap(Condition::leaves)
                .map(Condition.Leaf::criterion)
                .distinct()
                .toList();
        var told = new ArrayList<String>();
        told.add(phrases.say(
                "policy.compare.case.request", "date", date(facts.dates().request())));
        asked.stream()
                .filter(criterion -> !isRecord(criterion) && !criterion.isConstant())
                .filter(criterion -> Evaluation.of(criterion, facts, DateRounding.NEVER_LONGER) == Truth.YES)
                .map(criterion -> clauses.told(criterion, Truth.YES))
                .forEach(told::add);
        if (asks(asked, Criterion.MinimumAge.class) && facts.age() instanceof Age.Years age) {
            told.add(phrases.say("policy.compare.case.age", "years", age.atLeast()));
        }
        if (asks(asked, Criterion.Convicted.class)) {
            told.addAll(convictions(facts.convictions().listed()));
        }
        if (asks(asked, Criterion.Charged.class)) {
            told.addAll(charges(facts.charges().listed()));
        }
        told.add(phrases.say("policy.compare.case.nothingElse"));
        return told;
    }

    private static boolean asks(List<Criterion> asked, Class<? extends Criterion> kind) {
        return asked.stream().anyMatch(kind::isInstance);
    }

    private static boolean isRecord(Criterion criterion) {
        return switch (criterion) {
            case Criterion.Convicted _, Criterion.Charged _, Criterion.MinimumAge _ -> true;
            case Criterion.Always _,
                    Criterion.Never _,
                    Criterion.Stated _,
                    Criterion.Reimbursement _,
                    Criterion.PendingCase _,
                    Criterion.AdministrativeWarrant _ -> false;
        };
    }

    private List<String> convictions(List<Conviction> records) {
        return records.isEmpty()
                ? List.of(phrases.say("policy.compare.case.noConviction"))
                : records.stream().map(this::conviction).toList();
    }

    private String conviction(Conviction record) {
        var told = phrases.say(
                "policy.compare.case.convicted",
                "what",
                what(record.classes().surely()),
                "date",
                date(record.convicted()));
        var more = Stream.of(
                        record.manner().possible().contains(Adjudication.JUVENILE) ? "juvenile" : "",
                        record.manner().possible().contains(Adjudication.YOUTHFUL_OFFENDER) ? "youthful" : "",
                        record.inCustodyForIt() == Truth.YES ? "inCustody" : "")
                .filter(word -> !word.isEmpty())
                .map(word -> phrases.say("policy.compare.case." + word))
                .collect(Collectors.joining());
        var released = record.released().happened()
                ? phrases.say("policy.compare.case.released", "date", date(record.released()))
                : "";
        return told + more + released + ".";
    }

    private List<String> charges(List<Charge> records) {
        return records.isEmpty()
                ? List.of(phrases.say("policy.compare.case.noCharge"))
                : records.stream().map(this::charge).toList();
    }

    private String charge(Charge record) {
        var bail =
                record.bail() instanceof Bail.Set set && set.amount().amount().signum() > 0
                        ? phrases.say(
                                "policy.compare.case.bail",
                                "amount",
                                ClauseWording.dollars(set.amount().toString()))
                        : "";
        var finding = record.magistrateFinding() == Truth.YES ? phrases.say("policy.what.magistrate") : "";
        return phrases.say(
                        "policy.compare.case.charged",
                        "what",
                        what(record.classes().surely())) + finding + bail + ".";
    }

    /** The narrowest class says it all: the others only follow from it. */
    private String what(Set<String> classes) {
        return offenses.label(classes.iterator().next()).in(language);
    }

    private String date(Day day) {
        return new DateWords(language).day(day.earliest());
    }
}
