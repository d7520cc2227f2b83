package org.beloved.operations;

import java.nio.file.Path;
import org.beloved.operations.directory.DataDirectory;
import org.beloved.operations.directory.InstanceKey;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --key-file}: the instance key, outside the data directory. */
final class KeyOption {
    @Option(
            names = "--key-file",
            paramLabel = "FILE",
            defaultValue = "${env:BELOVED_KEY_FILE}",
            description = "File of the instance key (BELOVED_KEY_FILE; default below ~/.config/beloved).")
    private @Nullable Path file;

    Path fileFor(DataDirectory data) {
        return file == null ? InstanceKey.usualFor(data) : file;
    }
}
