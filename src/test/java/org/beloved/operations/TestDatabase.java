package org.beloved.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.beloved.operations.postgres.Access;
import org.beloved.operations.postgres.TestPostgres;

/** One real, migrated PostgreSQL for the whole test run; started by the first test that asks, stopped at the end. */
public final class TestDatabase {
    private static final class Holder {
        private static final Access ACCESS = started();
        private static final Database DATABASE = migrated(Database.of(ACCESS));
    }

    private TestDatabase() {}

    public static Database database() {
        return Holder.DATABASE;
    }

    /** A second one on the same server, for a house with other settings: their jobs must not meet. */
    public static Database another(String name) {
        Database first = database();
        TestPostgres.createDatabase(Holder.ACCESS, name);
        String url = first.url().replaceFirst("/[a-z_]+$", "/" + name);
        return migrated(new Database(url, first.owner(), first.app(), first.backup()));
    }

    private static Database migrated(Database database) {
        Migrations.run(database);
        return database;
    }

    private static Access started() {
        try {
            return TestPostgres.startedUntilExit(TestPostgres.temporaryHome());
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
