package org.beloved;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.Map;
import org.beloved.operations.Database;
import org.beloved.operations.TestDatabase;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives the application under test its database, a fresh instance key, and an address that is really its own. */
class TestHouse implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** Below those that the system hands out by itself, so that none of them is taken before the house opens. */
    private static final int LOWEST_PORT = 20_000;

    private static final int PORTS = 12_000;

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Database database = database();
        int port = freePort();
        Map<String, Object> properties = new HashMap<>(Map.of(
                "spring.datasource.url", database.url(),
                "spring.datasource.username", database.app().user(),
                "spring.datasource.password", database.app().password(),
                "beloved.key-file", keyFile().toString(),
                // What a test writes past the house is seen at once.
                "beloved.pages.kept-for", "0s",
                "beloved.data-dir", folder().toString(),
                "server.port", port,
                "beloved.base-url", "http://localhost:" + port));
        properties.putAll(more());
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test house", properties));
    }

    Database database() {
        return TestDatabase.database();
    }

    /** Settings of this house alone. */
    Map<String, Object> more() {
        return Map.of();
    }

    /** A passkey belongs to one address, port included, so the house must know its own before it starts. */
    static int freePort() {
        SecureRandom random = new SecureRandom();
        while (true) {
            int port = LOWEST_PORT + random.nextInt(PORTS);
            try (ServerSocket socket = new ServerSocket(port)) {
                return socket.getLocalPort();
            } catch (BindException _) {
                // Somebody else is there: try another.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Holds copies only, so each house of a run may have it. */
    private static Path folder() {
        return Path.of("target", "test-house");
    }

    private static Path keyFile() {
        try {
            byte[] key = new byte[32];
            new SecureRandom().nextBytes(key);
            Path file = Files.createTempFile("beloved-test", ".key");
            file.toFile().deleteOnExit();
            return Files.write(file, key);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
