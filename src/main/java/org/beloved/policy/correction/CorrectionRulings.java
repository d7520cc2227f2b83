package org.beloved.policy.correction;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.beloved.shared.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who decided what about corrections: a line is added and none changes. In a moderator's scope. */
@Repository
class CorrectionRulings {

    private final JdbcClient sql;

    CorrectionRulings(JdbcClient sql) {
        this.sql = sql;
    }

    /** What a moderator did. */
    enum Deed {
        ACCEPTED,
        DECLINED,
        DISCARDED,
        /** The decision before it was a mistake: it waits again. */
        UNDONE;

        static Deed of(Ruling ruling) {
            return switch (ruling) {
                case ACCEPTED -> ACCEPTED;
                case DECLINED -> DECLINED;
                case DISCARDED -> DISCARDED;
            };
        }
    }

    /** One line. @param topic empty where nothing is left of the correction */
    record Line(UUID correction, Deed deed, String reason, String topic, AccountId by, Instant at) {}

    void add(UUID correction, Deed deed, String reason, AccountId by, Instant at) {
        sql.sql("""
                insert into policy.ruling (id, correction, ruling, reason, by_account, at)
                values (:id, :correction, :deed, :reason, :by, :at)
                """)
                .param("id", UUID.randomUUID())
                .param("correction", correction)
                .param("deed", deed.name())
                .param("reason", reason)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The newest first. */
    List<Line> latest(int most) {
        return sql.sql("""
                select r.*, coalesce(c.topic, '') as topic
                from policy.ruling r left join policy.correction c on c.id = r.correction
                order by r.at desc, r.id limit :most
                """)
                .param("most", most)
                .query((row, _) -> new Line(
                        row.getObject("correction", UUID.class),
                        Deed.valueOf(row.getString("ruling")),
                        row.getString("reason"),
                        row.getString("topic"),
                        new AccountId(row.getObject("by_account", UUID.class)),
                        row.getObject("at", OffsetDateTime.class).toInstant()))
                .list();
    }
}
