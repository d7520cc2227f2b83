package org.beloved.teams.relay;

import gg.jte.Content;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.beloved.accounts.SignedIn;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.DeskItem;
import org.beloved.web.NotHere;
import org.beloved.web.Pieces;
import org.beloved.web.SeeOther;
import org.beloved.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Reported conversations on the desk; a moderator reads one, does what is to do, and closes it. */
@Controller
class RelayReports implements DeskItem {

    private final JdbcClient sql;
    private final Scope scope;
    private final Pieces pieces;
    private final InstantSource clock;

    RelayReports(JdbcClient sql, Scope scope, Pieces pieces, InstantSource clock) {
        this.sql = sql;
        this.scope = scope;
        this.pieces = pieces;
        this.clock = clock;
    }

    /** One that waits. */
    record Line(UUID id, UUID team, Side side, String words, String day) {}

    @Override
    public int order() {
        return 6;
    }

    @Override
    public Content draw(LocalDate today, Words words) {
        List<Line> lines = sql.sql("select * from teams.relay_report where closed_at is null order by at")
                .query((row, _) -> new Line(
                        row.getObject("id", UUID.class),
                        row.getObject("team_id", UUID.class),
                        Side.valueOf(row.getString("side")),
                        row.getString("words"),
                        words.date(day(row.getObject("at", OffsetDateTime.class).toInstant()), today)))
                .list();
        return pieces.piece("teams/relay/desk", Map.of("words", words, "lines", lines));
    }

    /** Its words have served and go. */
    @PostMapping("/desk/reports/{report}/closing")
    Answer close(@PathVariable UUID report, @AuthenticationPrincipal @Nullable SignedIn person) {
        if (person == null || !person.standing().mayModerate()) {
            throw new NotHere();
        }
        scope.person(
                person.account(),
                () -> sql.sql("""
                update teams.relay_report set closed_at = :now, words = '' where id = :id and closed_at is null
                """)
                        .param("id", report)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update());
        return new SeeOther("/desk#reports");
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }
}
