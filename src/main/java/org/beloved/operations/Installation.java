package org.beloved.operations;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.beloved.operations.directory.DataDirectory;
import org.beloved.operations.directory.InstanceKey;
import org.beloved.operations.postgres.BundledPostgres;
import org.beloved.operations.postgres.Refusal;
import org.beloved.operations.selfcheck.GivenUpWork;
import org.beloved.operations.selfcheck.SelfCheck;
import org.beloved.walls.KeyPrint;
import org.jspecify.annotations.Nullable;

/** A data directory and its key together with the database that belongs to them. */
record Installation(DataDirectory data, InstanceKey key, Database database, boolean bundled) {
    /** Starts the bundled server, or takes the database that was named instead. Whoever calls holds the directory. */
    static Installation open(DataDirectory data, Path keyFile, @Nullable Database external, Closing closing)
            throws IOException, InterruptedException {
        InstanceKey key = InstanceKey.keptIn(keyFile, data);
        if (external != null) {
            return new Installation(data, key, external, false);
        }
        BundledPostgres postgres = closing.keep(new BundledPostgres(data.root()));
        return new Installation(data, key, Database.of(postgres.start()), true);
    }

    /** Looks at the database with the eyes of the role that serves requests. */
    SelfCheck selfCheck(URI baseUrl) throws IOException {
        try (Connection connection = asApp()) {
            return SelfCheck.of(connection, bundled, key.file(), data.root(), baseUrl);
        } catch (SQLException trouble) {
            throw silent(trouble);
        }
    }

    /** Work that the house stopped trying; none before the first start. */
    List<GivenUpWork> givenUp() {
        try (Connection connection = asApp()) {
            return GivenUpWork.in(connection);
        } catch (SQLException trouble) {
            throw silent(trouble);
        }
    }

    /** From the first start on, the database knows its key, and the directory where it lies. After the check of both. */
    void rememberKey() throws IOException {
        try (Connection connection = asApp()) {
            KeyPrint.of(key.file()).keepIn(connection);
        } catch (SQLException trouble) {
            throw silent(trouble);
        }
        key.rememberFor(data);
    }

    private Connection asApp() throws SQLException {
        Login app = database.app();
        return DriverManager.getConnection(database.url(), app.user(), app.password());
    }

    private Refusal silent(SQLException trouble) {
        return new Refusal(
                "The database does not answer " + database.app().user() + ": " + trouble.getMessage(), trouble);
    }
}
