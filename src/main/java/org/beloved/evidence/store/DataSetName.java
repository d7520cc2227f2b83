package org.beloved.evidence.store;

import java.nio.file.Path;
import java.util.Optional;
import org.beloved.shared.Slug;

/** Names of data sets: what people read, and what stands in addresses. */
public final class DataSetName {

    private DataSetName() {}

    /** Without the ending. */
    public static String ofFile(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("(?i)\\.(csv|tsv|txt|xlsx|parquet)$", "");
    }

    /** Small letters, digits and hyphens; empty where nothing of the name is left. */
    public static Optional<String> id(String name) {
        return Optional.of(Slug.of(name)).filter(id -> !id.isEmpty());
    }
}
