package org.beloved.jobs;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.ToIntFunction;
import org.beloved.walls.Scope;

/** Keeps a word of the register: what is older than was promised goes. */
public abstract class Forgetting implements RecurringJob {

    private static final Duration OFTEN_ENOUGH = Duration.ofHours(6);

    private final String name;
    private final Duration kept;
    private final ToIntFunction<Instant> forget;
    private final Scope scope;
    private final InstantSource clock;

    /**
     * @param name as in {@link RecurringJob#name}
     * @param forget what is older than the moment; it is called in a job's scope and says how much went
     */
    protected Forgetting(String name, Duration kept, ToIntFunction<Instant> forget, Scope scope, InstantSource clock) {
        this.name = name;
        this.kept = kept;
        this.forget = forget;
        this.scope = scope;
        this.clock = clock;
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public Duration every() {
        return OFTEN_ENOUGH;
    }

    @Override
    public final void run() {
        scope.job(() -> forget.applyAsInt(clock.instant().minus(kept)));
    }
}
