package org.beloved.evidence.arrival;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.evidence.store.DataSetRows;
import org.beloved.evidence.store.KeptDataSet;
import org.beloved.shared.AccountId;
import org.beloved.walls.Scope;
import org.beloved.web.DeskClaim;
import org.beloved.web.DeskClaims;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a moderator finds and decides about data sets. Of two who decide at once the first one's word stands. */
@Component
class DataSetRulings {

    private final JdbcClient sql;
    private final Scope scope;
    private final DataSetRows sets;
    private final DeskClaims claims;
    private final InstantSource clock;

    DataSetRulings(JdbcClient sql, Scope scope, DataSetRows sets, DeskClaims claims, InstantSource clock) {
        this.sql = sql;
        this.scope = scope;
        this.sets = sets;
        this.claims = claims;
        this.clock = clock;
    }

    /** A data set and what was decided about it, the newest first. */
    record Found(KeptDataSet set, DeskClaim claim, List<DataSetRuling> rulings) {

        /** What can be taken back: the last decision, while the set stands where it led to. */
        Optional<DataSetRuling> undoable() {
            return rulings.stream()
                    .findFirst()
                    .filter(last -> last.leftAt().filter(set.state()::equals).isPresent());
        }
    }

    Optional<Found> find(AccountId moderator, String id) {
        return scope.person(
                moderator,
                () -> sets.find(id)
                        .map(set -> new Found(set, claims.of(RecordsOnTheDesk.KIND, id, moderator), of(id))));
    }

    void use(AccountId moderator, KeptDataSet read) {
        if (read.state() != KeptDataSet.State.IN_USE) {
            move(moderator, read, DataSetRuling.Kind.USED, KeptDataSet.State.IN_USE);
        }
    }

    void rest(AccountId moderator, KeptDataSet read) {
        if (read.state() == KeptDataSet.State.IN_USE) {
            move(moderator, read, DataSetRuling.Kind.RESTED, KeptDataSet.State.RESTING);
        }
    }

    void undo(AccountId moderator, Found found) {
        found.undoable().ifPresent(last -> move(moderator, found.set(), DataSetRuling.Kind.UNDONE, last.was()));
    }

    /** One that is in use stays: it is taken out of use first. */
    void discard(AccountId moderator, KeptDataSet read) {
        scope.person(moderator, () -> sets.discard(read.id()) && add(moderator, read, DataSetRuling.Kind.DISCARDED));
    }

    private void move(AccountId moderator, KeptDataSet read, DataSetRuling.Kind kind, KeptDataSet.State to) {
        scope.person(moderator, () -> sets.move(read.id(), read.state(), to) && add(moderator, read, kind));
    }

    private boolean add(AccountId moderator, KeptDataSet read, DataSetRuling.Kind kind) {
        return sql.sql("""
                insert into evidence.data_set_ruling (id, data_set, title, ruling, was, by_account, at)
                values (:id, :set, :title, :kind, :was, :by, :at)
                """)
                        .param("id", UUID.randomUUID())
                        .param("set", read.id())
                        .param("title", read.about().title())
                        .param("kind", kind.name())
                        .param("was", read.state().name())
                        .param("by", moderator.value())
                        .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private List<DataSetRuling> of(String set) {
        return sql.sql("select * from evidence.data_set_ruling where data_set = :set order by at desc, id")
                .param("set", set)
                .query((row, _) -> ruling(row))
                .list();
    }

    /** The newest first, over all data sets; in a moderator's scope. */
    List<DataSetRuling> latest(int most) {
        return sql.sql("select * from evidence.data_set_ruling order by at desc, id limit :most")
                .param("most", most)
                .query((row, _) -> ruling(row))
                .list();
    }

    private static DataSetRuling ruling(ResultSet row) throws SQLException {
        return new DataSetRuling(
                row.getString("data_set"),
                row.getString("title"),
                DataSetRuling.Kind.valueOf(row.getString("ruling")),
                KeptDataSet.State.valueOf(row.getString("was")),
                new AccountId(row.getObject("by_account", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
