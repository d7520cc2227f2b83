package org.beloved.evidence.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.beloved.evidence.DataSet;
import org.beloved.evidence.intake.Report;
import org.beloved.shared.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Data sets in the database. Every call runs in the scope of whoever calls. */
public class DataSetRows {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<KeptDataSet.Source>> SOURCES = new TypeReference<>() {};

    /** A value of PostgreSQL passes through memory whole. */
    private static final int PART = 1 << 20;

    /** Any number that no other work in the house locks by. */
    private static final long ONE_AT_A_TIME = 0x6465_7461_696E_6572L;

    private final JdbcClient sql;

    public DataSetRows(JdbcClient sql) {
        this.sql = sql;
    }

    /** The latest first. */
    public List<KeptDataSet> list() {
        return sql.sql("select * from evidence.data_set order by as_of desc, id")
                .query((row, _) -> kept(row))
                .list();
    }

    public Optional<KeptDataSet> find(String id) {
        return sql.sql("select * from evidence.data_set where id = :id")
                .param("id", id)
                .query((row, _) -> kept(row))
                .optional();
    }

    /** What was made of the same files before. */
    public Optional<KeptDataSet> madeOf(List<KeptDataSet.Source> sources) {
        return sql.sql("select * from evidence.data_set where sources_sha256 = :print")
                .param("print", Hashes.together(sources))
                .query((row, _) -> kept(row))
                .optional();
    }

    /** Holds for the rest of the transaction. @return false when another transaction has it */
    boolean lock() {
        return sql.sql("select pg_try_advisory_xact_lock(:number)")
                .param("number", ONE_AT_A_TIME)
                .query(Boolean.class)
                .single();
    }

    /** @param file is read to its end */
    void add(KeptDataSet set, @Nullable AccountId by, Path file) throws IOException {
        sql.sql("""
                insert into evidence.data_set (id, title, credit, licence, origin, as_of, sha256, byte_count, row_count, sources,
                    sources_sha256, report, state, kept_at, kept_by)
                values (:id, :title, :credit, :licence, :origin, :asOf, :sha256, :bytes, :rows, :sources, :print, :report, :state,
                    :at, :by)
                """)
                .param("id", set.id())
                .param("title", set.about().title())
                .param("credit", set.about().credit())
                .param("licence", set.about().licence())
                .param("origin", set.about().origin())
                .param("asOf", LocalDate.parse(set.about().asOf()))
                .param("sha256", set.about().sha256())
                .param("bytes", set.bytes())
                .param("rows", set.report().rows())
                .param("sources", JSON.writeValueAsString(set.sources()))
                .param("print", Hashes.together(set.sources()))
                .param("report", JSON.writeValueAsString(set.report()))
                .param("state", set.state().name())
                .param("at", set.keptAt().atOffset(ZoneOffset.UTC))
                .param("by", by == null ? null : by.value(), Types.OTHER)
                .update();
        try (InputStream bytes = Files.newInputStream(file)) {
            int number = 0;
            for (byte[] part = bytes.readNBytes(PART); part.length > 0; part = bytes.readNBytes(PART)) {
                sql.sql("insert into evidence.data_set_part (data_set, number, bytes) values (:id, :number, :bytes)")
                        .param("id", set.id())
                        .param("number", number++)
                        .param("bytes", part)
                        .update();
            }
        }
    }

    /** @return false when it does not stand there any more */
    public boolean move(String id, KeptDataSet.State from, KeptDataSet.State to) {
        return sql.sql("update evidence.data_set set state = :to where id = :id and state = :from")
                        .param("id", id)
                        .param("from", from.name())
                        .param("to", to.name())
                        .update()
                == 1;
    }

    /** @return false for one that is in use, which stays, and where there is none */
    public boolean discard(String id) {
        return sql.sql("delete from evidence.data_set where id = :id and state <> 'IN_USE'")
                        .param("id", id)
                        .update()
                == 1;
    }

    /** The file of the data set, into this one. */
    void copyTo(String id, Path file) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(file)) {
            int number = 0;
            for (Optional<byte[]> part = part(id, 0); part.isPresent(); part = part(id, ++number)) {
                bytes.write(part.get());
            }
        }
    }

    private Optional<byte[]> part(String id, int number) {
        return sql.sql("select bytes from evidence.data_set_part where data_set = :id and number = :number")
                .param("id", id)
                .param("number", number)
                .query(byte[].class)
                .optional();
    }

    private static KeptDataSet kept(ResultSet row) throws SQLException {
        return new KeptDataSet(
                row.getString("id"),
                new DataSet.About(
                        row.getString("title"),
                        row.getString("credit"),
                        row.getString("licence"),
                        row.getString("origin"),
                        row.getString("sha256"),
                        row.getObject("as_of", LocalDate.class).toString()),
                row.getLong("byte_count"),
                JSON.readValue(row.getString("report"), Report.class),
                JSON.readValue(row.getString("sources"), SOURCES),
                KeptDataSet.State.valueOf(row.getString("state")),
                row.getObject("kept_at", OffsetDateTime.class).toInstant());
    }
}
