package org.beloved.meetings.followups;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.beloved.web.Words;

/**
 * A follow-up as a page of the team shows it.
 *
 * @param owner the owner's name; empty when they have left the team
 * @param promise the words of the promise it came from, as they stand now
 * @param note the words of the note it came from, as they stand now
 */
public record FollowUpView(
        FollowUp followUp,
        String owner,
        Optional<String> promise,
        Optional<String> note,
        LocalDate today,
        String href) {

    public boolean comesFrom(UUID promiseId) {
        return followUp.task().source().promise().filter(promiseId::equals).isPresent();
    }

    /** The promise's own words stand for the task until somebody says it in others. */
    public boolean isQuoted() {
        return followUp.task().what().isEmpty();
    }

    public String what() {
        return isQuoted() ? promise.orElse("") : followUp.task().what();
    }

    /** What it came from, where that is not already said. */
    public String from() {
        return isQuoted() ? "" : promise.or(() -> note).orElse("");
    }

    public boolean hasOwner() {
        return !owner.isEmpty();
    }

    public String due(Words words) {
        return words.date(followUp.task().due(), today);
    }

    public String tag() {
        return switch (followUp.state()) {
            case DONE -> "done";
            case DROPPED -> "";
            case OPEN -> followUp.isLate(today) || !hasOwner() ? "late" : days() <= 1 ? "now" : "";
        };
    }

    public String state(Words words) {
        return switch (followUp.state()) {
            case DONE, DROPPED -> words.say("meetings.followups.state." + followUp.state());
            case OPEN -> hasOwner() ? openSince(words) : words.say("meetings.followups.state.no-owner");
        };
    }

    private String openSince(Words words) {
        return days() < 0
                ? words.say("meetings.followups.state.LATE", "days", -days())
                : words.say("meetings.followups.state.OPEN", "days", days());
    }

    private long days() {
        return ChronoUnit.DAYS.between(today, followUp.task().due());
    }
}
