package org.beloved.evidence.store;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        Examination examination = Examination.forReport(matcher, today, goOn);
        try (Behind behind = new Behind()) {
            return read(files, examination, behind.handing(examination));
        }
    }

    /** @param into a new file in {@code scratch} */
    Result write(List<Path> files, LongPredicate goOn, Path scratch, Path into) throws IOException, UnreadableFile {
        Examination examination = Examination.forReport(matcher, today, goOn);
        try (Behind behind = new Behind()) {
            RecordFile kept = behind.done(() -> new RecordFile(scratch));
            try {
                Result result = read(files, examination, behind.handing(new Both(examination, kept)));
                if (result.report().isPresent()) {
                    behind.done(() -> kept.writeTo(into));
                }
                return result;
            } finally {
                behind.done(() -> {
                    kept.close();
                    return kept;
                });
            }
        }
    }

    private Result read(List<Path> files, Examination examination, Behind.Rows rows)
            throws IOException, UnreadableFile {
        List<KeptDataSet.Source> sources = new ArrayList<>();
        HeaderSearch search = how.search();
        for (Path file : files) {
            String name = String.valueOf(file.getFileName());
            FutureTask<String> hash = hashed(file);
            boolean whole = new Intake(search).read(name, TableFile.of(file, how.charset(), search), rows);
            sources.add(new KeptDataSet.Source(name, Behind.result(hash), Files.size(file)));
            if (!whole || !rows.finish()) {
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

    private record Both(Examination examination, RecordFile kept) implements Intake.Rows {
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
}
