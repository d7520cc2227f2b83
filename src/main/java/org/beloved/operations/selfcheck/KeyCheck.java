package org.beloved.operations.selfcheck;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** The instance key must be its owner's alone, and must not travel with the data it seals. */
record KeyCheck(Path keyFile, Path dataDirectory) {
    List<Finding> findings() throws IOException {
        List<Finding> findings = new ArrayList<>();
        String permissions = PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile));
        if (!permissions.endsWith("------")) {
            findings.add(new Finding(
                    "KEY_FILE_READABLE",
                    "Other people on this machine can read the key file " + keyFile + " (" + permissions
                            + "). Run: chmod 600 " + keyFile));
        }
        if (keyFile.toRealPath().startsWith(dataDirectory.toRealPath())) {
            findings.add(new Finding(
                    "KEY_INSIDE_DATA",
                    "The key file " + keyFile + " lies inside the data directory "
                            + dataDirectory
                            + ", so whoever takes the one has the other. Move it elsewhere and name it with "
                            + "--key-file."));
        }
        return findings;
    }
}
