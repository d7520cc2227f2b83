package org.beloved;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Map;
import org.beloved.operations.Database;
import org.beloved.operations.TestDatabase;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Gives the application under test its database and a fresh instance key. */
class TestHouse implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Database database = TestDatabase.database();
        Map<String, Object> properties = Map.of(
                "spring.datasource.url", database.url(),
                "spring.datasource.username", database.app().user(),
                "spring.datasource.password", database.app().password(),
                "beloved.key-file", keyFile().toString(),
                "beloved.base-url", "http://localhost");
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test house", properties));
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
