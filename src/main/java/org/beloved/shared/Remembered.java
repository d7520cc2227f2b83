package org.beloved.shared;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Answers that take long to work out, the last so many asked for; two who ask at once wait for one working out. */
public final class Remembered<K, V> {

    private final Map<K, FutureTask<V>> kept;

    public Remembered(int most) {
        kept = new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<K, FutureTask<V>> eldest) {
                return size() > most;
            }
        };
    }

    public V of(K key, Supplier<V> answer) {
        FutureTask<V> task;
        synchronized (kept) {
            task = kept.computeIfAbsent(key, _ -> new FutureTask<>(answer::get));
        }
        task.run();
        try {
            return task.get();
        } catch (ExecutionException failed) {
            forget(key, task);
            throw new IllegalStateException("An answer could not be worked out", failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while an answer was worked out", stopped);
        }
    }

    int size() {
        synchronized (kept) {
            return kept.size();
        }
    }

    /** The next who asks has it worked out anew. */
    public void forget(K key) {
        synchronized (kept) {
            kept.remove(key);
        }
    }

    private void forget(K key, FutureTask<V> task) {
        synchronized (kept) {
            kept.remove(key, task);
        }
    }
}
