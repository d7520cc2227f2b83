package org.beloved.meetings.plan;

import java.util.Map;
import org.beloved.teams.FormPage;
import org.beloved.teams.Seat;
import org.beloved.web.Form;
import org.beloved.web.Words;

/** One hard question. */
record QuestionPage(Seat seat, AnsweredQuestion question, People people, Form form) implements FormPage {

    boolean isNew() {
        return question.isOurs() && question.version() == 0;
    }

    String action() {
        return seat.path("plan/questions/" + (isNew() ? "new" : question.key()));
    }

    Map<String, String> persons(Words words) {
        return people.options(words.say(question.isOurs() ? "meetings.plan.nobody" : "meetings.question.by.kit"));
    }

    @Override
    public String template() {
        return "meetings/plan/question";
    }

    @Override
    public String title(Words words) {
        return words.say("meetings.plan.title");
    }
}
