package org.beloved.meetings.promises;

import org.beloved.shared.Problem;

/** What came of telling a promise that something happened: the promise as it now is, or why that cannot be. */
public sealed interface PromiseChange {

    /** It happened; save this promise together with what happened. */
    record Made(Promise promise, PromiseEvent.What what) implements PromiseChange {}

    /** It cannot be. The problem's message says why in a sentence. */
    record Refused(Problem problem) implements PromiseChange {

        static Refused because(String reason) {
            return new Refused(Problem.overall("meetings.promises.refusal." + reason));
        }
    }
}
