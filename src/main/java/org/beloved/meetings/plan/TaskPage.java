package org.beloved.meetings.plan;

import java.util.Map;
import org.beloved.teams.FormPage;
import org.beloved.teams.Seat;
import org.beloved.web.Form;
import org.beloved.web.Words;

/** Something to do before the day. */
record TaskPage(Seat seat, PlanTask task, People people, Form form) implements FormPage {

    boolean isNew() {
        return task.isOurs() && task.version() == 0;
    }

    String action() {
        return seat.path("plan/tasks/" + (isNew() ? "new" : task.id()));
    }

    Map<String, String> owners(Words words) {
        return people.options(words.say("meetings.plan.nobody"));
    }

    @Override
    public String template() {
        return "meetings/plan/task";
    }

    @Override
    public String title(Words words) {
        return words.say("meetings.plan.title");
    }
}
