package org.beloved.meetings.after;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.meetings.debrief.DebriefAnswer;
import org.beloved.meetings.debrief.DebriefQuestion;
import org.beloved.meetings.debrief.Outcome;
import org.beloved.shared.Problem;
import org.beloved.web.Form;
import org.beloved.web.Words;
import org.springframework.http.HttpStatus;

/**
 * The eight questions as far as they are answered, and the one that is asked now.
 *
 * @param asked the question in the form; empty when every one is answered and none is to be changed
 */
record Talk(Map<DebriefQuestion, DebriefAnswer> answers, Optional<DebriefQuestion> asked, Form form, LocalDate today) {

    /** Asks the named question, else the first that has no answer. */
    static Talk of(Map<DebriefQuestion, DebriefAnswer> answers, String wanted, LocalDate today) {
        Optional<DebriefQuestion> asked = Arrays.stream(DebriefQuestion.values())
                .filter(question -> question.name().equals(wanted))
                .findFirst()
                .or(() -> Arrays.stream(DebriefQuestion.values())
                        .filter(question -> !answers.containsKey(question))
                        .findFirst());
        Form form = asked.map(answers::get).map(Talk::kept).orElseGet(Form::empty);
        return new Talk(answers, asked, form, today);
    }

    Talk with(Problem problem) {
        return new Talk(answers, asked, form.with(problem), today);
    }

    Talk mending(DebriefQuestion question, Form typed) {
        return new Talk(answers, Optional.of(question), typed, today);
    }

    /** What was typed stays in the form; saving again means it, so the form now carries the newer version. */
    Talk overtaken(DebriefQuestion question, Form typed) {
        return new Talk(answers, Optional.of(question), typed.overtaken(version(question)), today);
    }

    private static Form kept(DebriefAnswer answer) {
        return Form.filled(Map.of(
                "outcome", answer.outcome().map(Enum::name).orElse(""),
                "words", answer.words(),
                "call-on", answer.callOn().map(LocalDate::toString).orElse(""),
                "version", Integer.toString(answer.version())));
    }

    int version(DebriefQuestion question) {
        return Optional.ofNullable(answers.get(question))
                .map(DebriefAnswer::version)
                .orElse(0);
    }

    boolean isDone() {
        return answers.containsKey(DebriefQuestion.OUTCOME) && answers.size() >= DebriefQuestion.values().length / 2;
    }

    List<DebriefAnswer> answered() {
        return Arrays.stream(DebriefQuestion.values())
                .flatMap(question -> Optional.ofNullable(answers.get(question)).stream())
                .toList();
    }

    Optional<DebriefAnswer> standing() {
        return asked.flatMap(question -> Optional.ofNullable(answers.get(question)));
    }

    /** The question after that one which still has no answer; empty when there is none. */
    String afterThis() {
        return asked.flatMap(now -> Arrays.stream(DebriefQuestion.values())
                        .filter(question -> question.compareTo(now) > 0 && !answers.containsKey(question))
                        .findFirst())
                .map(DebriefQuestion::name)
                .orElse("");
    }

    int number() {
        return asked.map(question -> question.ordinal() + 1).orElse(0);
    }

    String said(DebriefAnswer answer, Words words) {
        if (answer.outcome().isEmpty()) {
            return answer.words();
        }
        String outcome = words.say("meetings.after.outcome." + answer.outcome().get());
        return answer.callOn()
                .map(day -> words.say("meetings.after.outcome.call", "outcome", outcome, "day", words.date(day, today)))
                .orElse(outcome);
    }

    static Map<String, String> outcomes(Words words) {
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (Outcome outcome : Outcome.values()) {
            outcomes.put(outcome.name(), words.say("meetings.after.outcome." + outcome));
        }
        return outcomes;
    }

    HttpStatus status() {
        return form.status();
    }
}
