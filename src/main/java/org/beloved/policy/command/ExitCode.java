package org.beloved.policy.command;

/** What a command ends with. */
final class ExitCode {

    /** Answered or done, whatever the answer. */
    static final int ANSWERED = 0;

    /** Problems were found, or a check failed. */
    static final int PROBLEMS = 1;

    /** Bad usage or bad input. */
    static final int BAD_INPUT = 2;

    private ExitCode() {}
}
