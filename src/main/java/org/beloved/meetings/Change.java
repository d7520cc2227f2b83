package org.beloved.meetings;

import java.util.function.Function;
import org.beloved.shared.Problem;

/** What came of telling a thing that something happened: how it now is, or why that cannot be. */
public sealed interface Change<T> {

    /** It is done; save this. */
    record Done<T>(T now) implements Change<T> {}

    /** It cannot be. The problem's message says why in a sentence. */
    record Refused<T>(Problem why) implements Change<T> {}

    static <T> Change<T> done(T now) {
        return new Done<>(now);
    }

    static <T> Change<T> refused(String reason) {
        return refused("", reason);
    }

    /** @param field the form field it belongs to, empty for the whole form */
    static <T> Change<T> refused(String field, String reason) {
        return refused(Problem.of(field, "meetings.refusal." + reason));
    }

    /** Where a thing has its own sentences. */
    static <T> Change<T> refused(Problem why) {
        return new Refused<>(why);
    }

    default <R> R fold(Function<T, R> done, Function<Problem, R> refused) {
        return switch (this) {
            case Done<T>(T now) -> done.apply(now);
            case Refused<T>(Problem why) -> refused.apply(why);
        };
    }
}
