package org.beloved.operations;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.beloved.operations.directory.DataDirectory;
import org.beloved.operations.directory.InstanceKey;
import org.beloved.operations.postgres.BundledPostgres;
import org.beloved.operations.postgres.Refusal;
import org.beloved.operations.selfcheck.SelfCheck;
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
        Login app = database.app();
        try (Connection connection = DriverManager.getConnection(database.url(), app.user(), app.password())) {
            return SelfCheck.of(connection, bundled, key.file(), data.root(), baseUrl);
        } catch (SQLException trouble) {
            throw new Refusal("The database does not answer " + app.user() + ": " + trouble.getMessage(), trouble);
        }
    }
}
