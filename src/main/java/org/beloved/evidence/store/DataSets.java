package org.beloved.evidence.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.beloved.evidence.DataSet;
import org.beloved.evidence.ShippedDataSet;
import org.beloved.evidence.facility.Decisions;
import org.beloved.walls.Scope;

/**
 * All data sets that may be asked: those that come with the program and those that the house took in. The file of a kept
 * one lies on disk by its hash, and comes from the database where it does not. Whoever asks holds the records: they are
 * read anew each time.
 */
public final class DataSets {

    private final Optional<House> house;

    /** What an installation has. */
    private record House(DataSetRows rows, FacilityRulings rulings, Scope scope, Path cache) {}

    private DataSets(Optional<House> house) {
        this.house = house;
    }

    /** Without an installation there are those that come with the program. */
    public static DataSets shippedOnly() {
        return new DataSets(Optional.empty());
    }

    /** @param cache a folder of this installation; it may be emptied at any time */
    public static DataSets of(DataSetRows rows, FacilityRulings rulings, Scope scope, Path cache) {
        return new DataSets(Optional.of(new House(rows, rulings, scope, cache)));
    }

    /** Where an installation keeps copies of the files. */
    public static Path cacheIn(Path folder) {
        return folder.resolve("data-sets");
    }

    /** Those of the house, the latest first, in use or not, for a command. */
    public List<KeptDataSet> kept() {
        return house.map(here -> here.scope().job(here.rows()::list)).orElse(List.of());
    }

    /** Those that everybody may see, the latest first. */
    public List<KeptDataSet> inUse() {
        return house.map(here -> here.scope().whoeverActs(here.rows()::list)).orElse(List.of()).stream()
                .filter(set -> set.state() == KeptDataSet.State.IN_USE)
                .toList();
    }

    /** What was decided about facilities here, beyond what comes with the program. */
    public Decisions decisions() {
        return house.map(here -> here.scope().whoeverActs(here.rulings()::decisions))
                .orElse(Decisions.NONE);
    }

    /** As it was after so many changes; empty when there were never so many. */
    public Optional<Decisions> decisions(int changes) {
        return house.isPresent()
                ? house.flatMap(
                        here -> here.scope().whoeverActs(() -> here.rulings().decisions(changes)))
                : Optional.of(Decisions.NONE).filter(none -> none.changes() == changes);
    }

    /** A shipped one, or one that is in use. */
    public Optional<DataSet> find(String id, Decisions decisions) {
        return ShippedDataSet.named(id)
                .map(set -> read(set, decisions))
                .or(() -> inUse().stream()
                        .filter(set -> set.id().equals(id))
                        .findFirst()
                        .map(set -> read(set, decisions)));
    }

    public DataSet read(ShippedDataSet set, Decisions decisions) {
        return decisions.equals(Decisions.NONE) ? set.dataSet() : set.dataSet(decisions);
    }

    public DataSet read(KeptDataSet set, Decisions decisions) {
        try {
            return KeptRecords.read(set, file(set), decisions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file of a kept data set, checked against its hash. */
    public Path file(KeptDataSet set) {
        House here = house.orElseThrow();
        Path file = here.cache().resolve(set.about().sha256() + ".parquet");
        try {
            if (!Files.exists(file) || !Hashes.sha256(file).equals(set.about().sha256())) {
                fetch(here, set, file);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Two nodes or two threads may do so at once: a file is moved into its place whole. */
    private static void fetch(House here, KeptDataSet set, Path file) throws IOException {
        Files.createDirectories(here.cache());
        Path fresh = Files.createTempFile(here.cache(), "coming", ".parquet");
        Supplier<Path> copy = () -> {
            try {
                here.rows().copyTo(set.id(), fresh);
                return fresh;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
        // What waits for a moderator is read by a command only.
        if (set.state() == KeptDataSet.State.IN_USE) {
            here.scope().whoeverActs(copy);
        } else {
            here.scope().job(copy);
        }
        if (!Hashes.sha256(fresh).equals(set.about().sha256())) {
            Files.delete(fresh);
            throw new IOException("the records of " + set.id() + " are not what was kept: their hash differs");
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
