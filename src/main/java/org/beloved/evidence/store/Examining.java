package org.beloved.evidence.store;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.LongPredicate;
import org.beloved.evidence.facility.FacilityMatcher;
import org.beloved.evidence.intake.Examination;
import org.beloved.evidence.intake.FileRow;
import org.beloved.evidence.intake.Header;
import org.beloved.evidence.intake.HeaderSearch;
import org.beloved.evidence.intake.Intake;
import org.beloved.evidence.intake.Layout;
import org.beloved.evidence.intake.Report;
import org.beloved.evidence.intake.RowOrigin;
import org.beloved.evidence.intake.TableFile;
import org.beloved.evidence.intake.UnreadableFile;
import org.jspecify.annotations.Nullable;

/** Reads files to their end and reports on them; on the way, if wanted, writes what will be kept. */
public final class Examining {

    /** How the files are to be read. */
    public record How(Charset charset, Optional<Layout> columns) {

        /** Text in UTF-8, columns as in a release. */
        public static final How USUAL = new How(StandardCharsets.UTF_8, Optional.empty());

        private HeaderSearch search() {
            return columns.map(HeaderSearch::with).orElseGet(HeaderSearch::forReleases);
        }
    }

    /** @param report empty when the reading was cancelled */
    public record Result(List<KeptDataSet.Source> sources, Optional<Report> report) {}

    private final FacilityMatcher matcher;
    private final LocalDate today;
    private final How how;

    public Examining(FacilityMatcher matcher, LocalDate today, How how) {
        this.matcher = matcher;
        this.today = today;
        this.how = how;
    }

    /** Keeps nothing. */
    public Result read(List<Path> files, LongPredicate goOn) throws IOException, UnreadableFile {
        return read(files, goOn, null);
    }

    /** @param into a new file in {@code scratch} */
    Result write(List<Path> files, LongPredicate goOn, Path scratch, Path into) throws IOException, UnreadableFile {
        try (Behind kept = new Behind(scratch)) {
            Result result = read(files, goOn, kept);
            if (result.report().isPresent()) {
                kept.writeTo(into);
            }
            return result;
        }
    }

    private Result read(List<Path> files, LongPredicate goOn, @Nullable Behind kept)
            throws IOException, UnreadableFile {
        List<KeptDataSet.Source> sources = new ArrayList<>();
        Examination examination = Examination.forReport(matcher, today, goOn);
        HeaderSearch search = how.search();
        Intake.Rows rows = kept == null ? examination : new Both(examination, kept);
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            FutureTask<String> hash = hashed(file);
            boolean whole = new Intake(search).read(name, TableFile.of(file, how.charset(), search), rows);
            sources.add(new KeptDataSet.Source(name, Behind.result(hash), Files.size(file)));
            if (!whole) {
                return new Result(sources, Optional.empty());
            }
        }
        return new Result(sources, Optional.of(examination.report()));
    }

    /** While it is being read: the bytes come from the disk once. */
    private static FutureTask<String> hashed(Path file) {
        FutureTask<String> hash = new FutureTask<>(() -> Hashes.sha256(file));
        Thread.ofPlatform().daemon().name("hash").start(hash);
        return hash;
    }

    private record Both(Examination examination, Behind kept) implements Intake.Rows {
        @Override
        public boolean take(Header header, FileRow row) {
            kept.add(row);
            return examination.take(header, row);
        }

        @Override
        public void skippedSheet(RowOrigin firstRow) {
            examination.skippedSheet(firstRow);
        }
    }

    /** Writes in a thread of its own, so that a second core is of use. */
    private static final class Behind implements AutoCloseable {
        private static final int BATCH = 2000;

        private final ExecutorService writer = Executors.newSingleThreadExecutor();
        private final RecordFile file;
        private List<FileRow> batch = new ArrayList<>(BATCH);
        private Future<?> before = CompletableFuture.completedFuture(null);

        Behind(Path scratch) {
            file = result(writer.submit(() -> new RecordFile(scratch)));
        }

        void add(FileRow row) {
            batch.add(row);
            if (batch.size() == BATCH) {
                send();
            }
        }

        /** One batch is being written while the next fills: never more in memory. */
        private void send() {
            result(before);
            List<FileRow> full = batch;
            batch = new ArrayList<>(BATCH);
            before = writer.submit(() -> full.forEach(file::add));
        }

        void writeTo(Path into) {
            send();
            result(before);
            result(writer.submit(() -> {
                file.writeTo(into);
                return into;
            }));
        }

        @Override
        public void close() {
            try (writer) {
                result(writer.submit(() -> {
                    file.close();
                    return file;
                }));
            }
        }

        private static <T> T result(Future<T> work) {
            try {
                return work.get();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new UncheckedIOException(new InterruptedIOException("interrupted while writing records"));
            } catch (ExecutionException e) {
                throw new UncheckedIOException(new IOException("the records could not be written", e.getCause()));
            }
        }
    }
}
