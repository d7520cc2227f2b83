package org.beloved.teams.relay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.shared.EmailAddress;
import org.beloved.shared.TeamId;
import org.beloved.walls.LinkToken;
import org.beloved.walls.SealedColumn;
import org.beloved.walls.Seals;
import org.beloved.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was written through the house; every method in the team's scope but where it says otherwise. */
@Repository
class Conversations {

    private static final String LINK = "conversation";
    private static final SealedColumn EMAIL = new SealedColumn("teams.conversation.email");
    private static final SealedColumn WORDS = new SealedColumn("teams.relayed.words");

    private final JdbcClient sql;
    private final Seals seals;
    private final InstantSource clock;

    Conversations(JdbcClient sql, Seals seals, InstantSource clock) {
        this.sql = sql;
        this.seals = seals;
        this.clock = clock;
    }

    /** What a link opens. */
    record Key(TeamId team, UUID conversation, Side side) {}

    UUID begin(TeamId team, EmailAddress visitor, Language language, Conversation.State state) {
        UUID id = UUID.randomUUID();
        sql.sql("""
                insert into teams.conversation (team_id, id, state, language, email, begun_at, last_at)
                values (:team, :id, :state, :language, :email, :now, :now)
                """)
                .param("team", team.value())
                .param("id", id)
                .param("state", state.name())
                .param("language", language.tag())
                .param("email", seals.seal(EMAIL, team, id, visitor.value()))
                .param("now", now())
                .update();
        return id;
    }

    void write(TeamId team, UUID conversation, Side side, String words) {
        UUID id = UUID.randomUUID();
        sql.sql("""
                insert into teams.relayed (team_id, id, conversation, side, words, at)
                values (:team, :id, :conversation, :side, :words, :now)
                """)
                .param("team", team.value())
                .param("id", id)
                .param("conversation", conversation)
                .param("side", side.name())
                .param("words", seals.seal(WORDS, team, id, words))
                .param("now", now())
                .update();
        sql.sql("update teams.conversation set last_at = :now where team_id = :team and id = :id")
                .param("team", team.value())
                .param("id", conversation)
                .param("now", now())
                .update();
    }

    /** @return false when it stood elsewhere by then */
    boolean move(TeamId team, UUID conversation, Conversation.State from, Conversation.State to) {
        return sql.sql("update teams.conversation set state = :to where team_id = :team and id = :id and state = :from")
                        .param("team", team.value())
                        .param("id", conversation)
                        .param("from", from.name())
                        .param("to", to.name())
                        .update()
                == 1;
    }

    Optional<Conversation> find(TeamId team, UUID id) {
        return sql.sql("select * from teams.conversation where team_id = :team and id = :id")
                .param("team", team.value())
                .param("id", id)
                .query((row, _) -> conversation(team, row))
                .optional();
    }

    /** Those the team may see, the newest first. */
    List<Conversation> of(TeamId team) {
        return sql.sql("""
                select * from teams.conversation where team_id = :team and state <> 'UNCONFIRMED'
                order by last_at desc
                """)
                .param("team", team.value())
                .query((row, _) -> conversation(team, row))
                .list();
    }

    EmailAddress visitor(TeamId team, UUID id) {
        return sql.sql("select email from teams.conversation where team_id = :team and id = :id")
                .param("team", team.value())
                .param("id", id)
                .query((row, _) -> new EmailAddress(seals.open(EMAIL, team, id, row.getBytes("email"))))
                .single();
    }

    /** @return the token, which exists only in this answer */
    LinkToken draw(TeamId team, UUID conversation, Side side) {
        LinkToken token = LinkToken.draw();
        sql.sql("""
                insert into teams.conversation_key (team_id, token_hash, conversation, side)
                values (:team, :hash, :conversation, :side)
                """)
                .param("team", team.value())
                .param("hash", claim(token))
                .param("conversation", conversation)
                .param("side", side.name())
                .update();
        return token;
    }

    static String claim(LinkToken token) {
        return token.claim(LINK);
    }

    /** In the link's own scope. */
    Optional<Key> key(LinkToken token) {
        return sql.sql("select * from teams.conversation_key where token_hash = :hash")
                .param("hash", claim(token))
                .query((row, _) -> new Key(
                        new TeamId(row.getObject("team_id", UUID.class)),
                        row.getObject("conversation", UUID.class),
                        Side.valueOf(row.getString("side"))))
                .optional();
    }

    /** In a job's scope. */
    int forget(Instant quietSince, Instant unconfirmedSince) {
        return sql.sql("""
                delete from teams.conversation
                where last_at < :quiet or state = 'UNCONFIRMED' and last_at < :unconfirmed
                """)
                .param("quiet", quietSince.atOffset(ZoneOffset.UTC))
                .param("unconfirmed", unconfirmedSince.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Conversation conversation(TeamId team, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new Conversation(
                team,
                id,
                Conversation.State.valueOf(row.getString("state")),
                Language.ofTag(row.getString("language")).orElseThrow(),
                instant(row, "begun_at"),
                instant(row, "last_at"),
                messages(team, id));
    }

    private List<Conversation.Relayed> messages(TeamId team, UUID conversation) {
        return sql.sql("select * from teams.relayed where team_id = :team and conversation = :conversation order by at")
                .param("team", team.value())
                .param("conversation", conversation)
                .query((row, _) -> new Conversation.Relayed(
                        Side.valueOf(row.getString("side")),
                        seals.open(WORDS, team, row.getObject("id", UUID.class), row.getBytes("words")),
                        instant(row, "at")))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
