package org.beloved.web.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;

/**
 * So many requests a second, whether or not the earlier ones are answered. The time of each counts from when it was due,
 * so that a house that stands still is not spared the requests that it kept waiting.
 */
final class Load {

    /** @param trouble empty when the page came */
    record Answer(Pages.Asked asked, double milliseconds, String trouble) {}

    private final Caller caller;
    private final int perSecond;

    Load(Caller caller, int perSecond) {
        this.caller = caller;
        this.perSecond = perSecond;
    }

    List<Answer> run(List<Pages.Asked> pages) throws InterruptedException {
        List<Future<Answer>> sent = new ArrayList<>(pages.size());
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            long began = System.nanoTime();
            for (int i = 0; i < pages.size(); i++) {
                long due = began + i * 1_000_000_000L / perSecond;
                for (long early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
                    LockSupport.parkNanos(early);
                }
                Pages.Asked page = pages.get(i);
                sent.add(callers.submit(() -> ask(page, due)));
            }
        }
        List<Answer> answers = new ArrayList<>(sent.size());
        for (Future<Answer> each : sent) {
            try {
                answers.add(each.get());
            } catch (ExecutionException e) {
                throw new IllegalStateException(e);
            }
        }
        return answers;
    }

    private Answer ask(Pages.Asked page, long due) throws InterruptedException {
        String trouble = "";
        try {
            int status = caller.get(page.address(), page.cookie()).statusCode();
            trouble = status == 200 ? "" : "status " + status;
        } catch (IOException e) {
            trouble = e.getClass().getSimpleName();
        }
        return new Answer(page, (System.nanoTime() - due) / 1e6, trouble);
    }
}
