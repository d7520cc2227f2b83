package org.beloved.operations;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.beloved.operations.directory.DataDirectory;
import org.beloved.operations.postgres.BundledPostgres;
import org.beloved.operations.postgres.PrivateFiles;
import org.beloved.operations.postgres.Refusal;

/** The file that tells a demonstration's folder from one with real data, and a loaded demonstration from half of one. */
record DemonstrationMark(DataDirectory data) {
    private static final String LOADING = "loading\n";
    private static final String LOADED = "loaded\n";

    /** Makes the folder a demonstration's, ready to load or loaded already; real data is never touched. */
    void prepare() throws IOException {
        boolean database = BundledPostgres.existsIn(data.root());
        if (database && !Files.exists(file())) {
            throw new Refusal(data.root()
                    + " holds real data; a demonstration would mix with it. Choose another folder " + "with --data.");
        }
        if (database && !isLoaded()) {
            // The last start was stopped while loading: half a demonstration is begun anew.
            BundledPostgres.removeFrom(data.root());
        }
        if (!isLoaded()) {
            PrivateFiles.write(file(), LOADING);
        }
    }

    boolean isLoaded() throws IOException {
        return Files.exists(file()) && Files.readString(file()).equals(LOADED);
    }

    void loaded() throws IOException {
        PrivateFiles.write(file(), LOADED);
    }

    /** Everybody knows the passphrases of a demonstration. */
    void refuseToServe() {
        if (Files.exists(file())) {
            throw new Refusal(
                    data.root() + " holds the demonstration, whose passphrases everybody knows. Choose another "
                            + "folder with --data, or start it with: ./beloved demo");
        }
    }

    private Path file() {
        return data.root().resolve("demonstration");
    }
}
