package org.beloved.meetings.tracker;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.beloved.meetings.followups.FollowUpView;
import org.beloved.meetings.promises.PromiseEvent;
import org.beloved.meetings.promises.PromiseState;
import org.beloved.meetings.promises.PromiseView;
import org.beloved.teams.FormPage;
import org.beloved.teams.Seat;
import org.beloved.web.Form;
import org.beloved.web.Words;

/**
 * One promise: how it stands, what is being done about it, what happened to it.
 *
 * @param form what came of it, as typed
 */
record PromisePage(Seat seat, PromiseView promise, List<PromiseEvent> events, List<FollowUpView> followUps, Form form)
        implements FormPage {

    boolean isSettled() {
        return promise.promise().state() != PromiseState.OPEN;
    }

    boolean isWithdrawn() {
        return !promise.promise().counts();
    }

    /** Silence can only come from the other side. */
    Map<String, String> outcomes(Words words) {
        Map<String, String> outcomes = new LinkedHashMap<>();
        String side = promise.promise().isOurs() ? "ours." : "theirs.";
        outcomes.put(PromiseState.KEPT.name(), words.say("meetings.tracker.outcome." + side + "KEPT"));
        outcomes.put(PromiseState.BROKEN.name(), words.say("meetings.tracker.outcome." + side + "BROKEN"));
        if (!promise.promise().isOurs()) {
            outcomes.put(PromiseState.NO_REPLY.name(), words.say("meetings.tracker.outcome.theirs.NO_REPLY"));
        }
        return outcomes;
    }

    String heading(Words words) {
        return words.say("meetings.tracker.heading." + promise.standing(), "by", promise.byWhen(words));
    }

    String told(PromiseEvent event, Words words) {
        return words.say(
                "meetings.tracker.event." + event.what(),
                "who",
                promise.name(event.noted().by(), words),
                "day",
                words.date(LocalDate.ofInstant(event.noted().at(), promise.zone()), promise.today()));
    }

    String dayBefore(PromiseEvent event, Words words) {
        return event.dayBefore()
                .map(day -> words.say("meetings.tracker.day-before", "day", words.date(day, promise.today())))
                .orElse("");
    }

    @Override
    public String template() {
        return "meetings/tracker/show";
    }

    @Override
    public String title(Words words) {
        return words.say("meetings.promises.title");
    }
}
