package org.beloved.evidence.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.beloved.evidence.intake.FileRow;
import org.beloved.evidence.intake.Header;
import org.beloved.evidence.intake.Intake;
import org.beloved.evidence.intake.RowOrigin;

/** A thread that works on rows while the next are being read, so that a second core is of use. */
final class Behind implements AutoCloseable {

    private static final int BATCH = 1000;

    private final ExecutorService worker = Executors.newSingleThreadExecutor();

    /** Waits until it is done there. */
    <T> T done(Callable<T> work) {
        return result(worker.submit(work));
    }

    /** @param taker is only ever called over there */
    Rows handing(Intake.Rows taker) {
        return new Rows(taker);
    }

    /** A row below its header. */
    private record Below(Header header, FileRow row) {}

    /** Takes rows here and hands them on over there. */
    final class Rows implements Intake.Rows {
        private final Intake.Rows taker;
        private List<Below> batch = new ArrayList<>(BATCH);
        private Future<Boolean> before = CompletableFuture.completedFuture(true);

        private Rows(Intake.Rows taker) {
            this.taker = taker;
        }

        @Override
        public boolean take(Header header, FileRow row) {
            batch.add(new Below(header, row));
            return batch.size() < BATCH || send();
        }

        @Override
        public void skippedSheet(RowOrigin firstRow) {
            if (send()) {
                before = worker.submit(() -> {
                    taker.skippedSheet(firstRow);
                    return true;
                });
            }
        }

        /** One batch is being worked on while the next fills: never more in memory. */
        private boolean send() {
            boolean goOn = result(before);
            List<Below> full = batch;
            batch = new ArrayList<>(BATCH);
            if (goOn) {
                before = worker.submit(() -> takesAll(full));
            }
            return goOn;
        }

        private boolean takesAll(List<Below> rows) {
            for (Below each : rows) {
                if (!taker.take(each.header(), each.row())) {
                    return false;
                }
            }
            return true;
        }

        /** Waits until all rows so far have been taken. @return false when no more are wanted */
        boolean finish() {
            return send() && result(before);
        }
    }

    @Override
    public void close() {
        worker.close();
    }

    static <T> T result(Future<T> work) {
        try {
            return work.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException("interrupted while taking records in"));
        } catch (ExecutionException e) {
            throw new UncheckedIOException(new IOException("the records could not be taken in", e.getCause()));
        }
    }
}
