package org.beloved.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ReadingGateTest {

    private final ReadingGate gate = new ReadingGate(1, Duration.ofMillis(100));
    private final CountDownLatch inside = new CountDownLatch(1);
    private final CountDownLatch mayEnd = new CountDownLatch(1);

    /** Draws a page for as long as it is told to. */
    private final FilterChain slow = (_, _) -> {
        inside.countDown();
        await(mayEnd);
    };

    private final FilterChain quick = (_, response) -> ((MockHttpServletResponse) response).setStatus(200);

    @Test
    void whoeverFindsNoPlaceIsToldToComeAgain() throws Exception {
        try (ExecutorService people = Executors.newSingleThreadExecutor()) {
            Future<Integer> first = people.submit(() -> asked("GET", slow).getStatus());
            await(inside);
            MockHttpServletResponse second = asked("GET", quick);
            assertThat(second.getStatus()).isEqualTo(503);
            assertThat(second.getHeader("Retry-After")).isEqualTo("10");
            assertThat(asked("POST", quick).getStatus()).as("a form").isEqualTo(200);
            mayEnd.countDown();
            assertThat(first.get()).isEqualTo(200);
            assertThat(asked("GET", quick).getStatus()).as("afterwards").isEqualTo(200);
        }
    }

    @Test
    void whoeverIsOnlySentTheirPageKeepsNobodyOut() throws Exception {
        try (ExecutorService people = Executors.newSingleThreadExecutor()) {
            Future<Integer> first = people.submit(() -> asked("GET", (request, _) -> {
                        ReadingGate.leave((MockHttpServletRequest) request);
                        slow.doFilter(request, new MockHttpServletResponse());
                    })
                    .getStatus());
            await(inside);
            assertThat(asked("GET", quick).getStatus()).isEqualTo(200);
            mayEnd.countDown();
            first.get();
            assertThat(asked("GET", slow).getStatus()).as("one place, not two").isEqualTo(200);
        }
    }

    private MockHttpServletResponse asked(String method, FilterChain chain) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        gate.doFilter(new MockHttpServletRequest(method, "/"), response, chain);
        return response;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
