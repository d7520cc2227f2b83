package org.beloved.evidence.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beloved.evidence.DataSet;
import org.beloved.evidence.ShippedDataSet;
import org.beloved.evidence.facility.FacilityMatcher;
import org.beloved.evidence.intake.Examination;
import org.beloved.shared.Remembered;
import org.beloved.walls.Scope;

/**
 * All data sets that may be asked: those that come with the program and those that the house took in. Their records
 * are in memory while they are asked for; the file of a kept one lies on disk by its hash, and comes from the database
 * where it does not.
 */
public class DataSets {

    /** A national release takes some forty megabytes of memory. */
    private static final int IN_MEMORY = 4;

    private final DataSetRows rows;
    private final Scope scope;
    private final Path cache;
    private final FacilityMatcher matcher;
    private final Remembered<String, DataSet> loaded = new Remembered<>(IN_MEMORY);

    /** @param cache a folder of this installation; it may be emptied at any time */
    public DataSets(DataSetRows rows, Scope scope, Path cache, FacilityMatcher matcher) {
        this.rows = rows;
        this.scope = scope;
        this.cache = cache;
        this.matcher = matcher;
    }

    /** Where an installation keeps copies of the files. */
    public static Path cacheIn(Path folder) {
        return folder.resolve("data-sets");
    }

    /** Those of the house, the latest first, in use or not. */
    public List<KeptDataSet> kept() {
        return scope.job(rows::list);
    }

    /** A shipped one, or one that is in use. */
    public Optional<DataSet> find(String id) {
        return ShippedDataSet.find(id)
                .or(() -> scope.job(() -> rows.find(id))
                        .filter(set -> set.state() == KeptDataSet.State.IN_USE)
                        .map(this::load));
    }

    /** The file of a kept data set, checked against its hash. */
    public Path file(KeptDataSet set) {
        Path file = cache.resolve(set.about().sha256() + ".parquet");
        try {
            if (!Files.exists(file) || !Hashes.sha256(file).equals(set.about().sha256())) {
                fetch(set, file);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two nodes or two threads may do so at once: a file is moved into its place whole. */
    private void fetch(KeptDataSet set, Path file) throws IOException {
        Files.createDirectories(cache);
        Path fresh = Files.createTempFile(cache, "coming", ".parquet");
        scope.job(() -> {
            try {
                rows.copyTo(set.id(), fresh);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return fresh;
        });
        if (!Hashes.sha256(fresh).equals(set.about().sha256())) {
            Files.delete(fresh);
            throw new IOException("the records of " + set.id() + " are not what was kept: their hash differs");
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private DataSet load(KeptDataSet set) {
        return loaded.of(set.about().sha256(), () -> read(set));
    }

    private DataSet read(KeptDataSet set) {
        Examination examination =
                new Examination(matcher, LocalDate.parse(set.about().asOf()), _ -> true);
        try {
            RecordFile.read(set, file(set), examination);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DataSet(
                set.id(),
                set.about(),
                examination.records(),
                set.report().missing(),
                set.report().findings());
    }
}
