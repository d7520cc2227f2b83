package org.beloved.operations;

import org.beloved.operations.postgres.Access;
import org.beloved.operations.postgres.Role;

/** A PostgreSQL database and the three logins for it: one migrates, one serves, one reads for backups. */
public record Database(String url, Login owner, Login app, Login backup) {
    static Database of(Access access) {
        return new Database(
                access.url(), login(access, Role.OWNER), login(access, Role.APP), login(access, Role.BACKUP));
    }

    private static Login login(Access access, Role role) {
        return new Login(role.roleName(), access.password(role));
    }
}
