package org.beloved.meetings;

import org.beloved.shared.Problem;

/** What came of telling a meeting that something happened: the meeting as it now is, or why that cannot be. */
public sealed interface Turn {

    /** It happened; save this meeting. */
    record Taken(Meeting meeting) implements Turn {}

    /** It cannot be, at this stage. The problem's message says why in a sentence. */
    record Refusal(Problem problem) implements Turn {

        static Refusal because(String reason) {
            return new Refusal(Problem.overall("meetings.refusal." + reason));
        }
    }
}
