package org.beloved.meetings.followups;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.beloved.meetings.Change;
import org.beloved.meetings.promises.Noted;
import org.beloved.shared.Problem;
import org.beloved.shared.TeamId;

/**
 * Something left to do, with one owner and one day. Each verb answers with the changed follow-up or says in a sentence
 * why that cannot be.
 *
 * @param reason why it was dropped; empty otherwise
 * @param settledOn the day it was done or dropped; empty while it is open
 */
public record FollowUp(
        Key key, Task task, State state, String reason, Optional<LocalDate> settledOn, Noted made, int version) {

    /** Which follow-up it is. */
    public record Key(TeamId team, UUID effort, UUID id) {}

    /**
     * What is to be done.
     *
     * @param what in the team's words; empty when the promise says it all
     */
    public record Task(String what, UUID owner, LocalDate due, Source source) {}

    /** What it came from, if anything was named. */
    public record Source(Optional<UUID> promise, Optional<UUID> note) {

        public static final Source NONE = new Source(Optional.empty(), Optional.empty());
    }

    /** What the team has written down about it; late is computed. */
    public enum State {
        OPEN,
        DONE,
        DROPPED
    }

    public static FollowUp made(Key key, Task task, Noted made) {
        return new FollowUp(key, task, State.OPEN, "", Optional.empty(), made, 1);
    }

    public UUID id() {
        return key.id();
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public boolean isLate(LocalDate today) {
        return isOpen() && task.due().isBefore(today);
    }

    public Change<FollowUp> finish(LocalDate today) {
        return switch (state) {
            case OPEN -> Change.done(with(State.DONE, "", Optional.of(today)));
            case DONE -> refused("", "already-done");
            case DROPPED -> refused("", "was-dropped");
        };
    }

    /** It will not be done; the team says why, so that nobody wonders later. */
    public Change<FollowUp> drop(String why, LocalDate today) {
        return switch (state) {
            case OPEN ->
                why.isBlank()
                        ? refused("reason", "no-reason")
                        : Change.done(with(State.DROPPED, why.strip(), Optional.of(today)));
            case DONE -> refused("", "was-done");
            case DROPPED -> refused("", "already-dropped");
        };
    }

    public Change<FollowUp> reopen() {
        return switch (state) {
            case OPEN -> refused("", "already-open");
            case DONE, DROPPED -> Change.done(with(State.OPEN, "", Optional.empty()));
        };
    }

    /** Another owner, another day, other words. What it came from stays. */
    public Change<FollowUp> change(Task better) {
        return switch (state) {
            case OPEN -> Change.done(new FollowUp(key, better, state, reason, settledOn, made, version));
            case DONE -> refused("", "was-done");
            case DROPPED -> refused("", "was-dropped");
        };
    }

    private FollowUp with(State now, String why, Optional<LocalDate> on) {
        return new FollowUp(key, task, now, why, on, made, version);
    }

    private static Change<FollowUp> refused(String field, String reason) {
        return Change.refused(Problem.of(field, "meetings.followups.refusal." + reason));
    }
}
