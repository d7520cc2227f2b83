package org.beloved.meetings.promises;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.beloved.meetings.Change;
import org.beloved.shared.Problem;

/**
 * Something somebody said they would do. Each verb answers with the changed promise or says in a sentence why that
 * cannot be.
 *
 * @param settledOn the day it was kept, broken, given up or taken back; empty while it is open
 * @param version rises with each save
 */
public record Promise(
        PromiseKey key,
        Promised promised,
        PromiseState state,
        Optional<LocalDate> settledOn,
        Noted noted,
        int version) {

    public static Promise noted(PromiseKey key, Promised promised, Noted noted) {
        return new Promise(key, promised, PromiseState.OPEN, Optional.empty(), noted, 1);
    }

    public UUID id() {
        return key.id();
    }

    public int number() {
        return key.number();
    }

    public String words() {
        return promised.words();
    }

    public boolean isOurs() {
        return promised.side() == Side.OURS;
    }

    /** It was given; a promise taken back never was. */
    public boolean counts() {
        return state != PromiseState.WITHDRAWN;
    }

    public PromiseStanding standing(LocalDate today) {
        return switch (state) {
            case OPEN -> isPastDue(today) ? PromiseStanding.LATE : PromiseStanding.OPEN;
            case KEPT -> PromiseStanding.KEPT;
            case BROKEN -> PromiseStanding.BROKEN;
            case NO_REPLY -> PromiseStanding.NO_REPLY;
            case WITHDRAWN -> PromiseStanding.WITHDRAWN;
        };
    }

    /** Done as it was said; also late, and after a silence. */
    public Change<Happening> keep(LocalDate on, LocalDate today) {
        return switch (state) {
            case OPEN, NO_REPLY -> settled(PromiseState.KEPT, PromiseEvent.What.KEPT, on, today);
            case KEPT -> refused("already-kept");
            case BROKEN -> refused("reopen-broken");
            case WITHDRAWN -> withdrawn();
        };
    }

    /** They did otherwise, or said that they will not do it. */
    public Change<Happening> breakIt(LocalDate on, LocalDate today) {
        return switch (state) {
            case OPEN, NO_REPLY -> settled(PromiseState.BROKEN, PromiseEvent.What.BROKEN, on, today);
            case KEPT -> refused("reopen-kept");
            case BROKEN -> refused("already-broken");
            case WITHDRAWN -> withdrawn();
        };
    }

    /** We asked and heard nothing. Before its day nobody owes us an answer, and from ourselves we need none. */
    public Change<Happening> hearNothing(LocalDate on, LocalDate today) {
        return switch (state) {
            case OPEN -> isOurs() ? refused("ours") : unanswered(on, today);
            case KEPT -> refused("reopen-kept");
            case BROKEN -> refused("reopen-broken");
            case NO_REPLY -> refused("already-no-reply");
            case WITHDRAWN -> withdrawn();
        };
    }

    public Change<Happening> reopen() {
        return switch (state) {
            case KEPT, BROKEN, NO_REPLY, WITHDRAWN ->
                happened(with(promised, PromiseState.OPEN, Optional.empty()), PromiseEvent.What.REOPENED);
            case OPEN -> refused("already-open");
        };
    }

    /** The note was not exact, or the day has moved; what stood there before is kept. */
    public Change<Happening> correct(Promised better) {
        return switch (state) {
            case OPEN, KEPT, BROKEN, NO_REPLY -> happened(with(better, state, settledOn), PromiseEvent.What.CORRECTED);
            case WITHDRAWN -> withdrawn();
        };
    }

    /** It was never promised: somebody misheard. */
    public Change<Happening> withdraw(LocalDate today) {
        return switch (state) {
            case OPEN, KEPT, BROKEN, NO_REPLY ->
                happened(with(promised, PromiseState.WITHDRAWN, Optional.of(today)), PromiseEvent.What.WITHDRAWN);
            case WITHDRAWN -> withdrawn();
        };
    }

    private Change<Happening> unanswered(LocalDate on, LocalDate today) {
        boolean dayIsAhead = promised.byWhen().filter(day -> !day.isBefore(on)).isPresent();
        return dayIsAhead ? refused("not-due") : settled(PromiseState.NO_REPLY, PromiseEvent.What.NO_REPLY, on, today);
    }

    private Change<Happening> settled(PromiseState now, PromiseEvent.What what, LocalDate on, LocalDate today) {
        return on.isAfter(today) ? refused("ahead") : happened(with(promised, now, Optional.of(on)), what);
    }

    private boolean isPastDue(LocalDate today) {
        return promised.byWhen().filter(day -> day.isBefore(today)).isPresent();
    }

    private static Change<Happening> withdrawn() {
        return refused("withdrawn");
    }

    private Promise with(Promised said, PromiseState now, Optional<LocalDate> on) {
        return new Promise(key, said, now, on, noted, version);
    }

    private static Change<Happening> happened(Promise now, PromiseEvent.What what) {
        return Change.done(new Happening(now, what));
    }

    private static Change<Happening> refused(String reason) {
        return Change.refused(Problem.overall("meetings.promises.refusal." + reason));
    }
}
