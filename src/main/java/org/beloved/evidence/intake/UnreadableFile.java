package org.beloved.evidence.intake;

import org.beloved.shared.Problem;

/** A file that cannot be taken in, with a sentence for whoever sent it. */
public final class UnreadableFile extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    public UnreadableFile(Problem problem) {
        super(problem.key());
        this.problem = problem;
    }

    public UnreadableFile(Problem problem, Throwable cause) {
        super(problem.key(), cause);
        this.problem = problem;
    }

    /** The message in words, with {@code file} and whatever else it names as values. */
    public Problem problem() {
        return problem;
    }
}
