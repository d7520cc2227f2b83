package org.beloved.evidence.store;

import java.time.Instant;
import java.util.List;
import org.beloved.evidence.DataSet;
import org.beloved.evidence.intake.Report;

/** A data set as the database has it: all but its records. */
public record KeptDataSet(
        String id, DataSet.About about, long bytes, Report report, List<Source> sources, State state, Instant keptAt) {

    /** A file it was made from. */
    public record Source(String name, String sha256, long bytes) {}

    /** Where it is between the files and the public. */
    public enum State {
        /** Read and reported on; only moderators see it. */
        EXAMINED,
        /** Everybody's. */
        IN_USE,
        /** It was everybody's; only moderators see it, and it waits for nobody. */
        RESTING
    }

    public KeptDataSet {
        sources = List.copyOf(sources);
    }
}
