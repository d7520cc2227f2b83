package org.beloved.operations;

import picocli.CommandLine.Option;

/** Starts everything and stops again: the run from which {@code ./beloved} makes the cache for quick starts. */
final class WarmUpOption {
    @Option(names = "--warm-up", hidden = true)
    private boolean asked;

    boolean isAsked() {
        return asked;
    }
}
