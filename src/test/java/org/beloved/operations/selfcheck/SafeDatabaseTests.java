package org.beloved.operations.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import org.beloved.InTurn;
import org.beloved.operations.Database;
import org.beloved.operations.TestDatabase;
import org.beloved.operations.postgres.PrivateFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@InTurn
class SafeDatabaseTests {
    @Test
    void findsNothingInAFreshInstallation(@TempDir Path folder) throws Exception {
        Path key = folder.resolve("instance.key");
        PrivateFiles.write(key, new byte[32]);
        Path data = folder.resolve("data");
        PrivateFiles.createFolder(data);
        Database database = TestDatabase.database();
        try (Connection app = DriverManager.getConnection(
                database.url(), database.app().user(), database.app().password())) {
            SelfCheck check = SelfCheck.of(app, true, key, data, URI.create("https://beloved.example"));
            assertThat(check.findings()).isEmpty();
            assertThat(check.tablesSeen()).isGreaterThan(3);
        }
    }
}
