package org.beloved.evidence.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import org.beloved.evidence.DataSet;
import org.beloved.evidence.ShippedDataSet;
import org.beloved.evidence.facility.FacilityMatcher;
import org.beloved.evidence.intake.Report;
import org.beloved.evidence.intake.UnreadableFile;
import org.beloved.shared.AccountId;
import org.beloved.shared.ScratchFolder;
import org.beloved.walls.Scope;
import org.jspecify.annotations.Nullable;

/**
 * Takes files into the house: all of their rows or none. Everything is read and written aside first; then one
 * transaction keeps it. Whatever ends the program before that leaves nothing behind in the database.
 */
public final class Keeping {

    /** What to call a data set and whom to thank; what is empty follows from the files. */
    public record Wanted(String id, String title, String credit, String licence, String origin) {}

    /** How it went. */
    public sealed interface Outcome {
        /** In the database, committed. */
        record Kept(KeptDataSet set) implements Outcome {}

        /** The same files are there already, maybe under another name. */
        record AlreadyKept(KeptDataSet set) implements Outcome {}

        /** Another data set has this name. */
        record NameTaken(String id) implements Outcome {}

        /** Somebody else keeps one at this moment. */
        record Busy() implements Outcome {}

        record Cancelled() implements Outcome {}
    }

    private final DataSetRows rows;
    private final FacilityRulings rulings;
    private final Scope scope;
    private final InstantSource clock;

    public Keeping(DataSetRows rows, FacilityRulings rulings, Scope scope, InstantSource clock) {
        this.rulings = rulings;
        this.rows = rows;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * @param state in which it is kept
     * @param by the moderator; nobody when the operator does it
     * @param goOn as for {@link Examining#read}
     */
    public Outcome keep(
            List<Path> files,
            Wanted wanted,
            Examining.How how,
            KeptDataSet.State state,
            @Nullable AccountId by,
            LongPredicate goOn)
            throws IOException, UnreadableFile {
        if (isTaken(wanted.id())) {
            return new Outcome.NameTaken(wanted.id());
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        try (ScratchFolder scratch = ScratchFolder.make("import")) {
            Path file = scratch.path().resolve("records.parquet");
            Examining.Result read = new Examining(matcher(), today, how).write(files, goOn, scratch.path(), file);
            Optional<Report> report = read.report();
            if (report.isEmpty()) {
                return new Outcome.Cancelled();
            }
            KeptDataSet set = new KeptDataSet(
                    wanted.id(),
                    about(wanted, report.get(), Hashes.sha256(file), today),
                    Files.size(file),
                    report.get(),
                    read.sources(),
                    state,
                    clock.instant());
            return scope.job(() -> commit(set, by, file));
        }
    }

    private FacilityMatcher matcher() {
        return scope.job(rulings::decisions).matcher();
    }

    private boolean isTaken(String id) {
        return ShippedDataSet.named(id).isPresent()
                || scope.job(() -> rows.find(id)).isPresent();
    }

    private Outcome commit(KeptDataSet set, @Nullable AccountId by, Path file) {
        if (!rows.lock()) {
            return new Outcome.Busy();
        }
        Optional<KeptDataSet> same = rows.madeOf(set.sources());
        if (same.isPresent()) {
            return new Outcome.AlreadyKept(same.get());
        }
        if (rows.find(set.id()).isPresent()) {
            return new Outcome.NameTaken(set.id());
        }
        try {
            rows.add(set, by, file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Outcome.Kept(set);
    }

    private static DataSet.About about(Wanted wanted, Report report, String sha256, LocalDate today) {
        Credit usual = Credit.of(report);
        return new DataSet.About(
                wanted.title(),
                wanted.credit().isEmpty() ? usual.credit() : wanted.credit(),
                wanted.licence().isEmpty() ? usual.licence() : wanted.licence(),
                wanted.origin(),
                sha256,
                report.lastDay().isEmpty() ? today.toString() : report.lastDay());
    }
}
