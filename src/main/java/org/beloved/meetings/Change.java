package org.beloved.meetings;

import java.util.function.Function;
import org.beloved.shared.Problem;

/** What came of changing something of a meeting: how it now is, or why that cannot be. */
public sealed interface Change<T> {

    /** It is done; save this. */
    record Done<T>(T now) implements Change<T> {}

    /** It cannot be. The problem's message says why in a sentence. */
    record Refused<T>(Problem why) implements Change<T> {}

    static <T> Change<T> done(T now) {
        return new Done<>(now);
    }

    /** @param field the form field it belongs to, empty for the whole form */
    static <T> Change<T> refused(String field, String reason) {
        return new Refused<>(Problem.of(field, "meetings.refusal." + reason));
    }

    default <R> R fold(Function<T, R> done, Function<Problem, R> refused) {
        return switch (this) {
            case Done<T>(T now) -> done.apply(now);
            case Refused<T>(Problem why) -> refused.apply(why);
        };
    }
}
