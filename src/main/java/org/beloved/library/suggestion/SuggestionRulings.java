package org.beloved.library.suggestion;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.shared.AccountId;
import org.beloved.walls.Scope;
import org.beloved.web.DeskClaim;
import org.beloved.web.DeskClaims;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a moderator finds and decides. Of two who decide at once the first one's word stands. */
@Component
class SuggestionRulings {

    private final JdbcClient sql;
    private final Scope scope;
    private final Suggestions suggestions;
    private final DeskClaims claims;
    private final InstantSource clock;

    SuggestionRulings(JdbcClient sql, Scope scope, Suggestions suggestions, DeskClaims claims, InstantSource clock) {
        this.sql = sql;
        this.scope = scope;
        this.suggestions = suggestions;
        this.claims = claims;
        this.clock = clock;
    }

    /** A suggestion and what was decided about it, the newest first. */
    record Found(Suggestion suggestion, DeskClaim claim, List<SuggestionRuling> rulings) {

        boolean isOpen() {
            return suggestion.state() == Suggestion.State.WAITING;
        }

        Optional<SuggestionRuling> last() {
            return rulings.stream().findFirst();
        }
    }

    Optional<Found> find(AccountId moderator, UUID id) {
        return scope.person(
                moderator,
                () -> suggestions
                        .find(id)
                        .map(suggestion -> new Found(
                                suggestion,
                                claims.of(SuggestionsOnTheDesk.KIND, id.toString(), moderator),
                                rulings(id))));
    }

    /** @return false when somebody else decided before */
    boolean decide(AccountId moderator, Suggestion read, SuggestionRuling.Kind kind, String reason) {
        Instant now = clock.instant();
        return scope.person(moderator, () -> {
            boolean moved = suggestions.move(read, kind.leadsTo(), now);
            if (moved) {
                add(new SuggestionRuling(read.id(), kind, reason, moderator, now));
            }
            return moved;
        });
    }

    private void add(SuggestionRuling ruling) {
        sql.sql("""
                insert into library.ruling (id, suggestion, ruling, reason, by_account, at)
                values (:id, :suggestion, :ruling, :reason, :by, :at)
                """)
                .param("id", UUID.randomUUID())
                .param("suggestion", ruling.suggestion())
                .param("ruling", ruling.kind().name())
                .param("reason", ruling.reason())
                .param("by", ruling.by().value())
                .param("at", ruling.at().atOffset(ZoneOffset.UTC))
                .update();
    }

    private List<SuggestionRuling> rulings(UUID suggestion) {
        return sql.sql("select * from library.ruling where suggestion = :id order by at desc, id")
                .param("id", suggestion)
                .query((row, _) -> ruling(row))
                .list();
    }

    /** The newest first, over all suggestions; in a moderator's scope. */
    List<SuggestionRuling> latest(int most) {
        return sql.sql("select * from library.ruling order by at desc, id limit :most")
                .param("most", most)
                .query((row, _) -> ruling(row))
                .list();
    }

    private static SuggestionRuling ruling(ResultSet row) throws SQLException {
        return new SuggestionRuling(
                row.getObject("suggestion", UUID.class),
                SuggestionRuling.Kind.valueOf(row.getString("ruling")),
                row.getString("reason"),
                new AccountId(row.getObject("by_account", UUID.class)),
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
