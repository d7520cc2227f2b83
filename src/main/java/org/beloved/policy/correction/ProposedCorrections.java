package org.beloved.policy.correction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.shared.AccountId;
import org.beloved.shared.EmailAddress;
import org.beloved.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was proposed. Anybody's scope may add; only a moderator's reads and decides. */
@Repository
class ProposedCorrections {

    private final JdbcClient sql;

    ProposedCorrections(JdbcClient sql) {
        this.sql = sql;
    }

    void add(Correction correction) {
        sql.sql("""
                insert into policy.correction (id, topic, about, language, stood, proposed, source, email, proposed_at)
                values (:id, :topic, :about, :language, :stood, :proposed, :source, :email, :at)
                """)
                .param("id", correction.id())
                .param("topic", correction.topic())
                .param("about", correction.about().name())
                .param("language", correction.language().tag())
                .param("stood", correction.wording().stood())
                .param("proposed", correction.wording().proposed())
                .param("source", correction.wording().source())
                .param("email", correction.email().map(EmailAddress::value).orElse(null), Types.VARCHAR)
                .param("at", correction.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** Those that wait for a decision, the oldest first. */
    List<Correction> open() {
        return sql.sql("select * from policy.correction where decided_at is null order by proposed_at")
                .query((row, _) -> correction(row))
                .list();
    }

    Optional<Correction> open(UUID id) {
        return sql.sql("select * from policy.correction where id = :id and decided_at is null")
                .param("id", id)
                .query((row, _) -> correction(row))
                .optional();
    }

    /** @return false when somebody decided before; the address has served and goes */
    boolean close(UUID id, AccountId by, Instant at) {
        return sql.sql("""
                update policy.correction set decided_at = :at, decided_by = :by, email = null
                where id = :id and decided_at is null
                """)
                        .param("id", id)
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The address went with the decision and stays gone. */
    void reopen(UUID id) {
        sql.sql("update policy.correction set decided_at = null, decided_by = null where id = :id")
                .param("id", id)
                .update();
    }

    boolean discard(UUID id) {
        return sql.sql("delete from policy.correction where id = :id and decided_at is null")
                        .param("id", id)
                        .update()
                == 1;
    }

    int forgetAddresses(Instant before) {
        return sql.sql("update policy.correction set email = null where email is not null and proposed_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    private static Correction correction(ResultSet row) throws SQLException {
        return new Correction(
                row.getObject("id", UUID.class),
                row.getString("topic"),
                About.valueOf(row.getString("about")),
                Language.ofTag(row.getString("language")).orElseThrow(),
                new Correction.Wording(row.getString("stood"), row.getString("proposed"), row.getString("source")),
                Optional.ofNullable(row.getString("email")).flatMap(EmailAddress::parse),
                row.getObject("proposed_at", OffsetDateTime.class).toInstant());
    }
}
