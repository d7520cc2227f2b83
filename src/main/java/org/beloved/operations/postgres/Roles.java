package org.beloved.operations.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.PGConnection;

/** Creates the three roles and the database at the first start, and mends what an interrupted first start left out. */
record Roles(Connection superuser, Passwords passwords) {
    static final String DATABASE = "beloved";

    private static final List<Role> WITHOUT_POWERS = List.of(Role.OWNER, Role.APP, Role.BACKUP);

    void ensureExist() throws SQLException {
        for (Role role : WITHOUT_POWERS) {
            if (!exists("select from pg_roles where rolname = ?", role.roleName())) {
                create(role);
            }
        }
        run("alter role beloved_backup bypassrls");
        run("alter role beloved_backup set default_transaction_read_only = on");
        run("alter role beloved_backup set row_security = off");
        run("grant pg_read_all_data to beloved_backup");
        if (!exists("select from pg_database where datname = ?", DATABASE)) {
            run("create database beloved owner beloved_owner");
        }
        run("revoke all on database beloved from public");
        run("grant connect on database beloved to beloved_app, beloved_backup");
    }

    private void create(Role role) throws SQLException {
        run("create role " + role.roleName() + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls");
        // Hashed on our side, so that no log can ever show the password.
        superuser
                .unwrap(PGConnection.class)
                .alterUserPassword(role.roleName(), passwords.of(role).toCharArray(), "scram-sha-256");
    }

    private boolean exists(String query, String name) throws SQLException {
        try (PreparedStatement statement = superuser.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute(sql);
        }
    }
}
