package org.beloved.evidence.arrival;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.beloved.evidence.store.Keeping;
import org.beloved.evidence.store.KeptDataSet;
import org.beloved.shared.AccountId;
import org.beloved.shared.Problem;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What was sent, in the database, until the look at it has ended. Every call runs in the scope of whoever calls. */
@Repository
class Arrivals {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** A message with its values, as kept. */
    private record Kept(String key, Map<String, Object> values) {}

    private final JdbcClient sql;

    Arrivals(JdbcClient sql) {
        this.sql = sql;
    }

    /** @return false when another look is under way: there is one at a time */
    boolean add(Arrival arrival) {
        return sql.sql("""
                insert into evidence.arrival (id, data_set, title, credit, licence, origin, encoding, columns, state,
                    sent_at, sent_by, looked_at)
                values (:id, :set, :title, :credit, :licence, :origin, :encoding, :columns, :state, :at, :by, :at)
                on conflict do nothing
                """)
                        .param("id", arrival.id())
                        .param("set", arrival.wanted().id())
                        .param("title", arrival.wanted().title())
                        .param("credit", arrival.wanted().credit())
                        .param("licence", arrival.wanted().licence())
                        .param("origin", arrival.wanted().origin())
                        .param("encoding", arrival.reading().encoding())
                        .param("columns", arrival.reading().columns())
                        .param("state", arrival.state().name())
                        .param("at", arrival.sent().at().atOffset(ZoneOffset.UTC))
                        .param("by", arrival.sent().by().value())
                        .update()
                == 1;
    }

    void addPart(UUID arrival, int file, int number, byte[] bytes) {
        sql.sql("insert into evidence.arrival_part (arrival, file, number, bytes) values (:id, :file, :number, :bytes)")
                .param("id", arrival)
                .param("file", file)
                .param("number", number)
                .param("bytes", bytes)
                .update();
    }

    void addFile(UUID arrival, int number, KeptDataSet.Source file) {
        sql.sql("""
                insert into evidence.arrival_file (arrival, number, name, sha256, byte_count)
                values (:id, :number, :name, :sha256, :bytes)
                """)
                .param("id", arrival)
                .param("number", number)
                .param("name", file.name())
                .param("sha256", file.sha256())
                .param("bytes", file.bytes())
                .update();
    }

    void copyTo(UUID arrival, int file, Path into) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(into)) {
            int number = 0;
            for (Optional<byte[]> part = part(arrival, file, 0);
                    part.isPresent();
                    part = part(arrival, file, ++number)) {
                bytes.write(part.get());
            }
        }
    }

    private Optional<byte[]> part(UUID arrival, int file, int number) {
        return sql.sql(
                        "select bytes from evidence.arrival_part where arrival = :id and file = :file and number = :number")
                .param("id", arrival)
                .param("file", file)
                .param("number", number)
                .query(byte[].class)
                .optional();
    }

    Optional<Arrival> find(UUID id) {
        return sql.sql("select * from evidence.arrival where id = :id")
                .param("id", id)
                .query((row, _) -> arrival(row))
                .optional();
    }

    /** The latest first. */
    List<Arrival> latest(int most) {
        return sql.sql("select * from evidence.arrival order by sent_at desc limit :most")
                .param("most", most)
                .query((row, _) -> arrival(row))
                .list();
    }

    /** @return false when it has ended, or somebody looks at it already: whoever fell silent does not */
    boolean begin(UUID id, Instant now) {
        return sql.sql("""
                update evidence.arrival set state = 'READING', row_count = 0, looked_at = :now
                where id = :id and (state = 'WAITING' or state = 'READING' and looked_at < :silent)
                """)
                        .param("id", id)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .param("silent", now.minus(Arrival.LONGEST_SILENCE).atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** @return false when the look is to end: somebody cancelled it */
    boolean moved(UUID id, long rows, Instant now) {
        return sql.sql("""
                update evidence.arrival set row_count = :rows, looked_at = :now
                where id = :id and state = 'READING'
                """)
                        .param("id", id)
                        .param("rows", rows)
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The files have served. @return false when it had ended before */
    boolean end(UUID id, Arrival.State state, Optional<Problem> trouble, Instant now) {
        boolean ended = sql.sql("""
                update evidence.arrival set state = :state, trouble = :trouble, looked_at = :now
                where id = :id and state in ('WAITING', 'READING')
                """)
                        .param("id", id)
                        .param("state", state.name())
                        .param(
                                "trouble",
                                trouble.map(each -> JSON.writeValueAsString(new Kept(each.key(), each.values())))
                                        .orElse(""))
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
        sql.sql("delete from evidence.arrival_part where arrival = :id")
                .param("id", id)
                .update();
        return ended;
    }

    int forget(Instant before) {
        return sql.sql("delete from evidence.arrival where state not in ('WAITING', 'READING') and looked_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private List<KeptDataSet.Source> files(UUID id) {
        return sql.sql("select name, sha256, byte_count from evidence.arrival_file where arrival = :id order by number")
                .param("id", id)
                .query((row, _) -> new KeptDataSet.Source(
                        row.getString("name"), row.getString("sha256"), row.getLong("byte_count")))
                .list();
    }

    private Arrival arrival(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Arrival(
                id,
                new Keeping.Wanted(
                        row.getString("data_set"),
                        row.getString("title"),
                        row.getString("credit"),
                        row.getString("licence"),
                        row.getString("origin")),
                new Arrival.Reading(row.getString("encoding"), row.getString("columns")),
                Arrival.State.valueOf(row.getString("state")),
                row.getLong("row_count"),
                trouble(row.getString("trouble")),
                files(id),
                new Arrival.Sent(
                        row.getObject("sent_at", OffsetDateTime.class).toInstant(),
                        new AccountId(row.getObject("sent_by", UUID.class))),
                row.getObject("looked_at", OffsetDateTime.class).toInstant());
    }

    private static Optional<Problem> trouble(String kept) {
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        Kept read = JSON.readValue(kept, new TypeReference<Kept>() {});
        return Optional.of(new Problem("", read.key(), read.values()));
    }
}
