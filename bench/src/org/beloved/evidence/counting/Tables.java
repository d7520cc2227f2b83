package org.beloved.evidence.counting;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.Truth;
import org.postgresql.PGConnection;

/** The rows as a table of a database: the group of each, and every clause decided. */
final class Tables {

    private final Question question;

    Tables(Question question) {
        this.question = question;
    }

    /** One line for each row, as PostgreSQL's COPY and DuckDB's reader take it. */
    Path written(Path file) throws IOException {
        List<Planes> columns = new ArrayList<>(question.leaves.values());
        columns.add(question.asked);
        int[] starts = question.starts();
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
            StringBuilder line = new StringBuilder();
            for (int row = 0; row < question.records.size(); row++) {
                line.setLength(0);
                line.append(question.groupOf(starts, row));
                for (Planes column : columns) {
                    Truth truth = column.at(row);
                    line.append(',').append(truth == Truth.YES ? "t" : truth == Truth.NO ? "f" : "");
                }
                out.append(line.append('\n'));
            }
        }
        return file;
    }

    private String columns() {
        return "grp integer, "
                + IntStream.range(0, question.leaves.size())
                        .mapToObj(number -> "c" + number + " boolean")
                        .collect(Collectors.joining(", "))
                + ", asked boolean";
    }

    void intoDuckDb(Connection duck, Path file) throws SQLException {
        try (Statement statement = duck.createStatement()) {
            statement.execute("set threads = 1");
            statement.execute("create table requests (" + columns() + ")");
            statement.execute("copy requests from '" + file + "' (format csv, header false)");
        }
    }

    void intoPostgres(Connection postgres, Path file) throws SQLException, IOException {
        try (Statement statement = postgres.createStatement()) {
            statement.execute("drop table if exists requests");
            statement.execute("create unlogged table requests (" + columns() + ")");
            try (var bytes = Files.newInputStream(file)) {
                postgres.unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("copy requests from stdin (format csv)", bytes);
            }
            statement.execute("vacuum (analyze) requests");
            statement.execute("set max_parallel_workers_per_gather = 0");
            statement.execute("set work_mem = '256MB'");
        }
    }

    List<int[]> counts(Connection database, List<PolicyVersion> some) throws SQLException {
        List<int[]> answers = new ArrayList<>();
        some.forEach(_ -> answers.add(new int[2 * question.groups.size()]));
        try (Statement statement = database.createStatement();
                ResultSet rows = statement.executeQuery(question.query(some))) {
            while (rows.next()) {
                int group = rows.getInt(1);
                for (int policy = 0; policy < some.size(); policy++) {
                    answers.get(policy)[2 * group] = rows.getInt(2 + 2 * policy);
                    answers.get(policy)[2 * group + 1] = rows.getInt(3 + 2 * policy);
                }
            }
        }
        return answers;
    }
}
