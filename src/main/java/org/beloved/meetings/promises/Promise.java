package org.beloved.meetings.promises;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

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
    public PromiseChange keep(LocalDate on, LocalDate today) {
        return switch (state) {
            case OPEN, NO_REPLY -> settled(PromiseState.KEPT, PromiseEvent.What.KEPT, on, today);
            case KEPT -> PromiseChange.Refused.because("already-kept");
            case BROKEN -> PromiseChange.Refused.because("reopen-broken");
            case WITHDRAWN -> withdrawn();
        };
    }

    /** They did otherwise, or said that they will not do it. */
    public PromiseChange breakIt(LocalDate on, LocalDate today) {
        return switch (state) {
            case OPEN, NO_REPLY -> settled(PromiseState.BROKEN, PromiseEvent.What.BROKEN, on, today);
            case KEPT -> PromiseChange.Refused.because("reopen-kept");
            case BROKEN -> PromiseChange.Refused.because("already-broken");
            case WITHDRAWN -> withdrawn();
        };
    }

    /** We asked and heard nothing. Before its day nobody owes us an answer, and from ourselves we need none. */
    public PromiseChange hearNothing(LocalDate on, LocalDate today) {
        return switch (state) {
            case OPEN -> isOurs() ? PromiseChange.Refused.because("ours") : unanswered(on, today);
            case KEPT -> PromiseChange.Refused.because("reopen-kept");
            case BROKEN -> PromiseChange.Refused.because("reopen-broken");
            case NO_REPLY -> PromiseChange.Refused.because("already-no-reply");
            case WITHDRAWN -> withdrawn();
        };
    }

    public PromiseChange reopen() {
        return switch (state) {
            case KEPT, BROKEN, NO_REPLY, WITHDRAWN ->
                new PromiseChange.Made(with(promised, PromiseState.OPEN, Optional.empty()), PromiseEvent.What.REOPENED);
            case OPEN -> PromiseChange.Refused.because("already-open");
        };
    }

    /** The note was not exact, or the day has moved; what stood there before is kept. */
    public PromiseChange correct(Promised better) {
        return switch (state) {
            case OPEN, KEPT, BROKEN, NO_REPLY ->
                new PromiseChange.Made(with(better, state, settledOn), PromiseEvent.What.CORRECTED);
            case WITHDRAWN -> withdrawn();
        };
    }

    /** It was never promised: somebody misheard. */
    public PromiseChange withdraw(LocalDate today) {
        return switch (state) {
            case OPEN, KEPT, BROKEN, NO_REPLY ->
                new PromiseChange.Made(
                        with(promised, PromiseState.WITHDRAWN, Optional.of(today)), PromiseEvent.What.WITHDRAWN);
            case WITHDRAWN -> withdrawn();
        };
    }

    private PromiseChange unanswered(LocalDate on, LocalDate today) {
        boolean dayIsAhead = promised.byWhen().filter(day -> !day.isBefore(on)).isPresent();
        return dayIsAhead
                ? PromiseChange.Refused.because("not-due")
                : settled(PromiseState.NO_REPLY, PromiseEvent.What.NO_REPLY, on, today);
    }

    private PromiseChange settled(PromiseState now, PromiseEvent.What what, LocalDate on, LocalDate today) {
        return on.isAfter(today)
                ? PromiseChange.Refused.because("ahead")
                : new PromiseChange.Made(with(promised, now, Optional.of(on)), what);
    }

    private boolean isPastDue(LocalDate today) {
        return promised.byWhen().filter(day -> day.isBefore(today)).isPresent();
    }

    private static PromiseChange withdrawn() {
        return PromiseChange.Refused.because("withdrawn");
    }

    private Promise with(Promised said, PromiseState now, Optional<LocalDate> on) {
        return new Promise(key, said, now, on, noted, version);
    }
}
