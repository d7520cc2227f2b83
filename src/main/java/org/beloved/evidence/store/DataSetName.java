package org.beloved.evidence.store;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Names of data sets: what people read, and what stands in addresses. */
public final class DataSetName {

    private static final int LONGEST = 60;

    private DataSetName() {}

    /** Without the ending. */
    public static String ofFile(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("(?i)\\.(csv|tsv|txt|xlsx|parquet)$", "");
    }

    /** Small letters, digits and hyphens; empty where nothing of the name is left. */
    public static Optional<String> id(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.substring(0, Math.min(plain.length(), LONGEST)).replaceAll("^-+|-+$", "");
        return cut.isEmpty() ? Optional.empty() : Optional.of(cut);
    }
}
