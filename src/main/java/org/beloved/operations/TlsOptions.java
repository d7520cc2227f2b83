package org.beloved.operations;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.beloved.operations.postgres.Refusal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A certificate of one's own; otherwise a proxy in front does the encryption. */
final class TlsOptions {
    @Option(names = "--tls-cert", paramLabel = "PEM", description = "Certificate with its chain.")
    private @Nullable Path certificate;

    @Option(names = "--tls-key", paramLabel = "PEM", description = "Private key of the certificate.")
    private @Nullable Path key;

    boolean given() {
        return certificate != null || key != null;
    }

    Map<String, String> properties() {
        if (!given()) {
            return Map.of();
        }
        return Map.of(
                "spring.ssl.bundle.pem.beloved.keystore.certificate", "file:" + readable(certificate, "--tls-cert"),
                "spring.ssl.bundle.pem.beloved.keystore.private-key", "file:" + readable(key, "--tls-key"),
                "server.ssl.bundle", "beloved");
    }

    private static Path readable(@Nullable Path file, String option) {
        if (file == null) {
            throw new Refusal("A certificate and its key belong together: give --tls-cert and --tls-key.");
        }
        if (!Files.isReadable(file)) {
            throw new Refusal("The file " + file + " of " + option + " cannot be read.");
        }
        return file.toAbsolutePath();
    }
}
