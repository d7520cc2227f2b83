package org.beloved.operations.selfcheck;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Asks the database, as the very role that serves requests, whether it is safe. */
final class DatabaseCheck {
    private static final Set<String> LOOPBACK = Set.of("", "localhost", "127.0.0.1", "::1");

    private final Connection app;
    private final List<Finding> findings = new ArrayList<>();

    DatabaseCheck(Connection app) {
        this.app = app;
    }

    List<Finding> findings() throws SQLException {
        settingsThatLoseData();
        role();
        return List.copyOf(findings);
    }

    /** A server of ours must be reachable from this machine alone; one of somebody else's is theirs to guard. */
    List<Finding> ofBundledServer() throws SQLException {
        for (String address : one("show listen_addresses").split(",", -1)) {
            if (!LOOPBACK.contains(address.strip())) {
                add(
                        "DATABASE_BEYOND_LOOPBACK",
                        "The bundled database listens on " + address.strip()
                                + "; it must be reachable from this machine alone (127.0.0.1).");
            }
        }
        return List.copyOf(findings);
    }

    private void settingsThatLoseData() throws SQLException {
        refuseOff("fsync", "FSYNC_OFF");
        refuseOff("synchronous_commit", "SYNCHRONOUS_COMMIT_OFF");
        refuseOff("full_page_writes", "FULL_PAGE_WRITES_OFF");
        if (one("show data_checksums").equals("off")) {
            add(
                    "CHECKSUMS_OFF",
                    "The database keeps no checksums, so it would not notice a damaged disk. Stop it and run "
                            + "pg_checksums --enable.");
        }
    }

    private void refuseOff(String setting, String id) throws SQLException {
        if (one("show " + setting).equals("off")) {
            add(
                    id,
                    "The database runs with " + setting
                            + " off: what people saved can be lost in a crash. Switch it on.");
        }
    }

    private void role() throws SQLException {
        if (yes("select rolsuper or rolbypassrls from pg_roles where rolname = current_user")) {
            add(
                    "APP_ROLE_TOO_STRONG",
                    "The role that serves requests (" + one("select current_user")
                            + ") is a superuser or bypasses row-level security, so no wall between teams holds. Use a plain role.");
        }
        if (yes(OWNS_SOMETHING)) {
            add(
                    "APP_ROLE_IS_OWNER",
                    "The role that serves requests (" + one("select current_user")
                            + ") owns the tables or can act as their owner, so it could switch off the walls between teams. Use a "
                            + "second role.");
        }
    }

    /** Directly, or by being allowed to become the owner. */
    private static final String OWNS_SOMETHING = """
            select exists (
                select from pg_class c join pg_namespace n on n.oid = c.relnamespace
                where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
                  and c.relkind in ('r', 'p', 'v', 'm', 'S') and pg_has_role(current_user, c.relowner, 'member'))
              or (select pg_has_role(current_user, datdba, 'member') from pg_database where datname = current_database())
            """;

    private boolean yes(String query) throws SQLException {
        return one(query).equals("t");
    }

    private String one(String query) throws SQLException {
        try (Statement statement = app.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void add(String id, String sentence) {
        findings.add(new Finding(id, sentence));
    }
}
