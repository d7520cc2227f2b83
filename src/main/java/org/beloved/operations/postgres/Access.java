package org.beloved.operations.postgres;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** How to reach the server of a home folder: its port and passwords, without a hand on the server itself. */
public record Access(int port, Passwords passwords) {
    /** As the files of the home folder have it; the server may or may not be running. */
    public static Access keptIn(Path home) throws IOException {
        int port = Integer.parseInt(Files.readString(portFile(home), UTF_8).strip());
        return new Access(port, Passwords.keptIn(passwordFile(home)));
    }

    public String url() {
        return url(Roles.DATABASE);
    }

    public String password(Role role) {
        return passwords.of(role);
    }

    Connection asSuperuser() throws SQLException {
        return DriverManager.getConnection(url("postgres"), Role.SUPERUSER.roleName(), password(Role.SUPERUSER));
    }

    static Path portFile(Path home) {
        return home.resolve("postgres.port");
    }

    static Path passwordFile(Path home) {
        return home.resolve("secrets/database.properties");
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
