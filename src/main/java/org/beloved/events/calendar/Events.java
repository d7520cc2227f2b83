package org.beloved.events.calendar;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.beloved.shared.Fips;
import org.beloved.shared.Slug;
import org.beloved.shared.TeamId;
import org.beloved.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Events as they are kept: in the event's own scope, a moderator's, a job's or everybody's. */
@Repository
public class Events {

    private static final EventText NO_TEXT = new EventText("", "");

    private final JdbcClient sql;

    Events(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<Event> find(TeamId id) {
        return sql.sql("select * from events.event where team_id = :id")
                .param("id", id.value())
                .query((row, _) -> event(row))
                .optional();
    }

    public Optional<Event> find(String slug) {
        return sql.sql("select * from events.event where slug = :slug")
                .param("slug", slug)
                .query((row, _) -> event(row))
                .optional();
    }

    /** Those in that state that the scope may see, the oldest first. */
    public List<Event> in(EventState state) {
        return sql.sql("select * from events.event where state = :state order by state_at, team_id limit 2000")
                .param("state", state.name())
                .query((row, _) -> event(row))
                .list();
    }

    /** @return the event as it was written: a taken address has got an ending */
    Event add(Event event) {
        Slug.take(event.slug(), free -> insert(event, free));
        return find(event.id()).orElseThrow();
    }

    private boolean insert(Event event, String slug) {
        return written(sql.sql("""
                insert into events.event (team_id, slug, title_en, about_en, title_es, about_es, starts_local, minutes,
                    zone, repeats, times, until, means, place, city, hosts, tradition, spoken, interpretation, access,
                    seats, language, state, state_at, made_at)
                values (:id, :slug, :title_en, :about_en, :title_es, :about_es, :starts, :minutes,
                    :zone, :repeats, :times, :until, :means, :place, :city, :hosts, :tradition, :spoken,
                    :interpretation, :access, :seats, :language, :state, :now, :now)
                on conflict (slug) do nothing
                """), event)
                        .param("slug", slug)
                        .param("language", event.standing().writtenIn().tag())
                        .param("state", event.standing().state().name())
                        .param("now", event.standing().since().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** @return false when somebody else changed it since that version was read */
    boolean change(Event event) {
        return written(sql.sql("""
                update events.event set title_en = :title_en, about_en = :about_en, title_es = :title_es,
                    about_es = :about_es, starts_local = :starts, minutes = :minutes, zone = :zone, repeats = :repeats,
                    times = :times, until = :until, means = :means, place = :place, city = :city, hosts = :hosts,
                    tradition = :tradition, spoken = :spoken, interpretation = :interpretation, access = :access,
                    seats = :seats, version = version + 1
                where team_id = :id and version = :version
                """), event).param("version", event.version()).update() == 1;
    }

    /** @return false when it stands elsewhere by now */
    public boolean move(TeamId id, EventState from, EventState to, Instant now) {
        return sql.sql("update events.event set state = :to, state_at = :now where team_id = :id and state = :from")
                        .param("id", id.value())
                        .param("from", from.name())
                        .param("to", to.name())
                        .param("now", now.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static JdbcClient.StatementSpec written(JdbcClient.StatementSpec statement, Event event) {
        Timing timing = event.timing();
        Repeats repeats = timing.repeats();
        for (Language language : Language.values()) {
            EventText text = event.texts().getOrDefault(language, NO_TEXT);
            statement.param("title_" + language.tag(), text.title()).param("about_" + language.tag(), text.about());
        }
        Invites invites = event.invites();
        return statement
                .param("id", event.id().value())
                .param("starts", timing.start(), Types.TIMESTAMP)
                .param("minutes", timing.minutes())
                .param("zone", timing.zone().getId())
                .param("repeats", repeats.every().name())
                .param("times", repeats.times())
                .param("until", repeats.until().orElse(null), Types.DATE)
                .param("means", event.venue().means().name())
                .param("place", event.venue().place().map(Fips::code).orElse(""))
                .param("city", event.venue().city())
                .param("hosts", String.join("\n", invites.hosts()))
                .param("tradition", invites.tradition())
                .param("spoken", invites.spoken())
                .param("interpretation", invites.interpretation())
                .param("access", invites.access())
                .param("seats", invites.seats().isPresent() ? invites.seats().getAsInt() : null, Types.INTEGER);
    }

    private static Event event(ResultSet row) throws SQLException {
        return new Event(
                new TeamId(row.getObject("team_id", UUID.class)),
                row.getString("slug"),
                texts(row),
                timing(row),
                new Venue(
                        Means.valueOf(row.getString("means")),
                        Fips.parse(row.getString("place")),
                        row.getString("city")),
                invites(row),
                new Event.Standing(
                        EventState.valueOf(row.getString("state")),
                        row.getObject("state_at", OffsetDateTime.class).toInstant(),
                        Language.ofTag(row.getString("language")).orElseThrow(),
                        row.getInt("version")));
    }

    private static Map<Language, EventText> texts(ResultSet row) throws SQLException {
        Map<Language, EventText> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String title = row.getString("title_" + language.tag());
            if (!title.isEmpty()) {
                texts.put(language, new EventText(title, row.getString("about_" + language.tag())));
            }
        }
        return texts;
    }

    private static Timing timing(ResultSet row) throws SQLException {
        return new Timing(
                row.getObject("starts_local", LocalDateTime.class),
                row.getInt("minutes"),
                ZoneId.of(row.getString("zone")),
                new Repeats(
                        Repeats.Every.valueOf(row.getString("repeats")),
                        row.getInt("times"),
                        Optional.ofNullable(row.getObject("until", LocalDate.class))));
    }

    private static Invites invites(ResultSet row) throws SQLException {
        int seats = row.getInt("seats");
        OptionalInt limited = row.wasNull() ? OptionalInt.empty() : OptionalInt.of(seats);
        return new Invites(
                row.getString("hosts").lines().toList(),
                row.getString("tradition"),
                row.getString("spoken"),
                row.getString("interpretation"),
                row.getString("access"),
                limited);
    }
}
