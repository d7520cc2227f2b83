package org.beloved.policy.deciding;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beloved.policy.OffenseTable;
import org.beloved.policy.PolicyBook;
import org.beloved.policy.casefile.CaseDocument;
import org.beloved.policy.where.CountyChoice;
import org.beloved.shared.Problem;
import org.beloved.web.Form;

/** What an address asks: whose rule, which facts, and whatever is wrong with the question. */
record AskedCase(Form form, CountyChoice where, Optional<Subject> subject, Optional<CaseDocument> document) {

    static AskedCase of(Form form, PolicyBook book, OffenseTable offenses, LocalDate today) {
        var problems = new ArrayList<Problem>();
        var where = CountyChoice.of(form, "place");
        var subject = subject(form, where, book, today, problems);
        var typed = new TypedCase(form, offenses);
        var read = typed.read();
        problems.addAll(typed.problems());
        var isGood = problems.isEmpty();
        return new AskedCase(form.with(problems), where, subject, isGood ? read.document() : Optional.empty());
    }

    private static Optional<Subject> subject(
            Form form, CountyChoice where, PolicyBook book, LocalDate today, List<Problem> problems) {
        var policy = form.value("policy");
        if (!policy.isEmpty()) {
            var version = book.find(policy);
            if (version.isEmpty()) {
                problems.add(Problem.of("policy", "policy.decide.bad.policy", "text", policy));
            }
            return version.map(Subject.Alone::new);
        }
        where.problem().ifPresent(problems::add);
        var county = where.county();
        if (county.isEmpty()) {
            return Optional.empty();
        }
        var day = day(form.value("on"), today, problems);
        return day.map(asked -> Subject.At.of(book, county.get(), asked));
    }

    private static Optional<LocalDate> day(String typed, LocalDate today, List<Problem> problems) {
        if (typed.isEmpty()) {
            return Optional.of(today);
        }
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeException notADay) {
            problems.add(Problem.of("on", "policy.decide.bad.date", "text", typed));
            return Optional.empty();
        }
    }

    Questions questions() {
        return Questions.of(subject.map(Subject::versions).orElse(List.of()));
    }

    /** How many records of a list are typed; empty where nobody knows. */
    int records(String list) {
        var typed = form.value(list);
        return typed.matches("[0-3]") ? Integer.parseInt(typed) : 0;
    }
}
