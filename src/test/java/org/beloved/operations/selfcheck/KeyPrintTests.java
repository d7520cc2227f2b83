package org.beloved.operations.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.beloved.InTurn;
import org.beloved.operations.Database;
import org.beloved.operations.TestDatabase;
import org.beloved.operations.postgres.PrivateFiles;
import org.beloved.operations.postgres.Refusal;
import org.beloved.walls.KeyPrint;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each test in a transaction that is taken back: the other tests' database learns no key. */
@InTurn
class KeyPrintTests {
    @TempDir
    private Path folder;

    private Connection app;
    private Path right;
    private Path wrong;

    @BeforeEach
    void connect() throws SQLException, IOException {
        Database database = TestDatabase.database();
        app = DriverManager.getConnection(
                database.url(), database.app().user(), database.app().password());
        app.setAutoCommit(false);
        right = key("right.key", (byte) 1);
        wrong = key("wrong.key", (byte) 2);
        PrivateFiles.createFolder(folder.resolve("data"));
    }

    @AfterEach
    void takeBack() throws SQLException {
        app.rollback();
        app.close();
    }

    @Test
    void beforeTheFirstStartAnyKeyWillDo() throws Exception {
        assertThat(KeyPrint.keptIn(app)).isEmpty();
        assertThat(checkWith(wrong).findings()).isEmpty();
    }

    @Test
    void afterItOnlyTheKeyOfThatStartWillDo() throws Exception {
        KeyPrint.of(right).keepIn(app);
        assertThat(checkWith(right).findings()).isEmpty();
        SelfCheck refused = checkWith(wrong);
        assertThat(refused.findings()).extracting(Finding::id).containsExactly("KEY_OF_ANOTHER_DATABASE");
        assertThatThrownBy(refused::refuseUnsafe)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("wrong.key is not the one this database was sealed with")
                .hasMessageContaining("--key-file");
    }

    @Test
    void theFirstKeyStaysAndNobodyWhoServesMayExchangeIt() throws Exception {
        KeyPrint.of(right).keepIn(app);
        KeyPrint.of(wrong).keepIn(app);
        assertThat(KeyPrint.keptIn(app)).contains(KeyPrint.of(right));
        try (Statement statement = app.createStatement()) {
            assertThatThrownBy(() -> statement.execute("update walls.key_print set print = ''"))
                    .hasMessageContaining("permission denied");
        }
    }

    private SelfCheck checkWith(Path key) throws Exception {
        return SelfCheck.of(app, true, key, folder.resolve("data"), URI.create("https://beloved.example"));
    }

    private Path key(String name, byte first) throws IOException {
        byte[] bytes = new byte[32];
        bytes[0] = first;
        Path file = folder.resolve(name);
        PrivateFiles.write(file, bytes);
        return file;
    }
}
