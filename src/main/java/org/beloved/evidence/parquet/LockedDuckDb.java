package org.beloved.evidence.parquet;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/** Opens DuckDB in memory so that whatever a file makes it do, it touches one folder only and uses little memory. */
public final class LockedDuckDb {

    private LockedDuckDb() {}

    /** @param folder the only one it may read and write; it also spills there */
    public static DuckDBConnection open(Path folder) throws SQLException {
        Properties streaming = new Properties();
        streaming.setProperty("jdbc_stream_results", "true");
        Connection connection = new DuckDBDriver().connect("jdbc:duckdb:", streaming);
        try (Statement statement = connection.createStatement()) {
            String quoted = quoted(folder.toAbsolutePath().toString());
            for (String setting : List.of(
                    "allowed_directories = [" + quoted + "]",
                    "temp_directory = " + quoted,
                    "memory_limit = '768MB'",
                    "threads = 2",
                    "autoinstall_known_extensions = false",
                    "autoload_known_extensions = false",
                    "enable_external_access = false",
                    "lock_configuration = true")) {
                statement.execute("set " + setting);
            }
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return connection.unwrap(DuckDBConnection.class);
    }

    public static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
