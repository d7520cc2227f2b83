package org.beloved;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/** Several people at once: the house serves them side by side, so the test waits less. */
public final class Crowd {

    private static final int PEOPLE = 4;

    private Crowd() {}

    /** What each comes to, in the order of the list; whatever fails there fails here. */
    public static <A, B> List<B> each(List<A> all, Function<A, B> work) {
        try (ExecutorService people = Executors.newFixedThreadPool(PEOPLE)) {
            List<Future<B>> begun = all.stream()
                    .map(one -> people.submit(() -> work.apply(one)))
                    .toList();
            return begun.stream().map(Crowd::done).toList();
        }
    }

    private static <B> B done(Future<B> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }
}
