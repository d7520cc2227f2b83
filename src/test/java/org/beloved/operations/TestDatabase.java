package org.beloved.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.beloved.operations.postgres.TestPostgres;

/** One real, migrated PostgreSQL for the whole test run; started by the first test that asks, stopped at the end. */
public final class TestDatabase {
    private static final class Holder {
        private static final Database DATABASE = started();
    }

    private TestDatabase() {}

    public static Database database() {
        return Holder.DATABASE;
    }

    private static Database started() {
        try {
            Path home = TestPostgres.temporaryHome();
            Database database = Database.of(TestPostgres.startedUntilExit(home));
            Migrations.run(database);
            return database;
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
