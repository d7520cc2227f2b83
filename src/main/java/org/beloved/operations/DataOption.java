package org.beloved.operations;

import java.io.IOException;
import java.nio.file.Path;
import org.beloved.operations.directory.DataDirectory;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --data}, for every command that touches stored data. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Folder of all stored data (else BELOVED_DATA, else ~/.local/share/beloved).")
    private @Nullable Path folder;

    DataDirectory open() throws IOException {
        return DataDirectory.at(folder == null ? DataDirectory.usual() : folder);
    }

    /** A demonstration never goes into the folder of real data by default. */
    DataDirectory openForDemonstration() throws IOException {
        return DataDirectory.at(folder == null ? DataDirectory.usualForDemonstration() : folder);
    }

    /** Where it would be, without creating anything. */
    Path path() {
        return folder == null ? DataDirectory.usual() : folder;
    }
}
