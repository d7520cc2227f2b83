package org.beloved.operations;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import org.beloved.operations.postgres.Refusal;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/** Brings the tables up to what this Beloved expects, as the owner, before anything serves a request. */
public final class Migrations {
    private static final List<String> EXTENSIONS = List.of("pg_trgm", "unaccent", "btree_gist", "citext");

    private Migrations() {}

    public static void run(Database database) {
        Login owner = database.owner();
        createExtensions(database);
        Flyway flyway = Flyway.configure()
                .dataSource(database.url(), owner.user(), owner.password())
                .locations("classpath:db/migration")
                .defaultSchema("public")
                .outOfOrder(true)
                .cleanDisabled(true)
                .validateMigrationNaming(true)
                .load();
        refuseNewerSchema(flyway.info().all());
        flyway.migrate();
    }

    /** All four are trusted extensions: the owner of the database may create them, no superuser needed. */
    private static void createExtensions(Database database) {
        Login owner = database.owner();
        try (Connection connection = DriverManager.getConnection(database.url(), owner.user(), owner.password());
                Statement statement = connection.createStatement()) {
            statement.execute("revoke create on schema public from public");
            for (String extension : EXTENSIONS) {
                statement.execute("create extension if not exists " + extension + " schema public");
            }
        } catch (SQLException trouble) {
            throw new Refusal(
                    "The database could not be prepared as " + owner.user() + ": " + trouble.getMessage(), trouble);
        }
    }

    private static void refuseNewerSchema(MigrationInfo[] migrations) {
        Arrays.stream(migrations)
                .filter(migration -> migration.getState().isApplied()
                        && !migration.getState().isResolved())
                .filter(migration -> migration.getVersion() != null)
                .findFirst()
                .ifPresent(unknown -> {
                    throw new Refusal("This database was changed by a newer Beloved (migration " + unknown.getVersion()
                            + ", " + unknown.getDescription() + "). Start that one, or restore a backup for this one.");
                });
    }
}
