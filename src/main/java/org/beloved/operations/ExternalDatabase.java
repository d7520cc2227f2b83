package org.beloved.operations;

import org.beloved.operations.postgres.Refusal;
import org.beloved.operations.postgres.Role;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Somebody's own PostgreSQL instead of the bundled one; its three roles have the names that migrations grant to. */
final class ExternalDatabase {
    @Option(
            names = "--database-url",
            paramLabel = "URL",
            defaultValue = "${env:BELOVED_DATABASE_URL}",
            description = "PostgreSQL 18 of your own, as postgresql://HOST/NAME (BELOVED_DATABASE_URL).")
    private @Nullable String url;

    @Option(
            names = "--database-password",
            paramLabel = "PASSWORD",
            defaultValue = "${env:BELOVED_DATABASE_PASSWORD}",
            description = "Password of beloved_app, which serves requests (better: BELOVED_DATABASE_PASSWORD).")
    private @Nullable String appPassword;

    @Option(
            names = "--database-owner-password",
            paramLabel = "PASSWORD",
            defaultValue = "${env:BELOVED_DATABASE_OWNER_PASSWORD}",
            description = "Password of beloved_owner, which migrates (better: BELOVED_DATABASE_OWNER_PASSWORD).")
    private @Nullable String ownerPassword;

    @Option(
            names = "--database-backup-password",
            paramLabel = "PASSWORD",
            defaultValue = "${env:BELOVED_DATABASE_BACKUP_PASSWORD}",
            description = "Password of beloved_backup, which reads (better: BELOVED_DATABASE_BACKUP_PASSWORD).")
    private @Nullable String backupPassword;

    /** Nothing when the bundled server is meant. */
    @Nullable
    Database orNull() {
        if (url == null) {
            return null;
        }
        return new Database(
                url.startsWith("jdbc:") ? url : "jdbc:" + url,
                login(Role.OWNER, ownerPassword, "BELOVED_DATABASE_OWNER_PASSWORD"),
                login(Role.APP, appPassword, "BELOVED_DATABASE_PASSWORD"),
                login(Role.BACKUP, backupPassword, "BELOVED_DATABASE_BACKUP_PASSWORD"));
    }

    private static Login login(Role role, @Nullable String password, String variable) {
        if (password == null) {
            throw new Refusal("A database of your own needs the password of its role " + role.roleName() + ": set "
                    + variable + ".");
        }
        return new Login(role.roleName(), password);
    }
}
