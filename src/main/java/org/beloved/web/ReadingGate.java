package org.beloved.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets so many pages be drawn at once and the others wait a moment. Without it a crowd takes all memory there is, and
 * then nobody is served at all. Whoever waited too long hears that many people are here. A pass is given back before the
 * page is sent, so that slow lines keep nobody out.
 */
@Component
@Order(-165)
class ReadingGate extends OncePerRequestFilter {

    /** Twice as many as there are connections to the database. */
    private static final int AT_ONCE = 24;

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Semaphore passes;
    private final Duration patience;

    @Autowired
    ReadingGate() {
        this(AT_ONCE, PATIENCE);
    }

    ReadingGate(int atOnce, Duration patience) {
        this.passes = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    private record Pass(Semaphore passes, AtomicBoolean isBack) {

        void giveBack() {
            if (isBack.compareAndSet(false, true)) {
                passes.release();
            }
        }
    }

    /** The page is drawn; what is left is to send it. */
    static void leave(HttpServletRequest request) {
        if (request.getAttribute(ReadingGate.class.getName()) instanceof Pass pass) {
            pass.giveBack();
        }
    }

    /** What is sent to us may come slowly, so forms wait for nobody here; their number is limited in other ways. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!mayEnter()) {
            Overrun.askToComeAgain(response);
            response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return;
        }
        Pass pass = new Pass(passes, new AtomicBoolean());
        request.setAttribute(ReadingGate.class.getName(), pass);
        try {
            chain.doFilter(request, response);
        } finally {
            pass.giveBack();
        }
    }

    private boolean mayEnter() throws InterruptedIOException {
        try {
            return passes.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted at the gate");
        }
    }
}
