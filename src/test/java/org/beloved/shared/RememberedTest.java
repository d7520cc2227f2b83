package org.beloved.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RememberedTest {

    private final AtomicInteger worked = new AtomicInteger();
    private final Remembered<String, Integer> kept = new Remembered<>(2);

    @Test
    void anAnswerIsWorkedOutOnceAndTheOneNotAskedForLongestGoes() {
        ask("a");
        ask("b");
        ask("a");
        assertThat(worked).hasValue(2);
        ask("c");
        assertThat(kept.size()).isEqualTo(2);
        ask("a");
        assertThat(worked).as("a was asked for after b, so b went").hasValue(3);
        ask("b");
        assertThat(worked).hasValue(4);
    }

    @Test
    void whoAsksAtOnceWaitsForOneWorkingOut() throws Exception {
        CountDownLatch all = new CountDownLatch(8);
        try (ExecutorService many = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> answers = IntStream.range(0, 8)
                    .mapToObj(_ -> many.submit(() -> {
                        all.countDown();
                        all.await();
                        return ask("a");
                    }))
                    .toList();
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isEqualTo(1);
            }
        }
        assertThat(worked).hasValue(1);
    }

    @Test
    void whatFailedIsTriedAgain() {
        assertThatThrownBy(() -> kept.of("a", () -> {
                    throw new IllegalArgumentException("no");
                }))
                .hasRootCauseMessage("no");
        assertThat(ask("a")).isEqualTo(1);
    }

    private int ask(String key) {
        return kept.of(key, worked::incrementAndGet);
    }
}
