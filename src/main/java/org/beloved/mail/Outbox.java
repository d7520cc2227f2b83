package org.beloved.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.jobs.Jobs;
import org.beloved.mail.Message.CalendarPart;
import org.beloved.shared.EmailAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Messages that wait to be sent. Without a mail server the ordinary ones wait where an administrator can read them. */
@Component
public class Outbox {

    /**
     * A message in the outbox.
     *
     * @param trouble what kept the last attempt from working
     * @param isGivenUp whether nobody tries any more
     */
    public record Waiting(
            UUID id, Message message, Instant queuedAt, int attempts, Optional<Trouble> trouble, boolean isGivenUp) {}

    private final JdbcClient sql;
    private final Jobs jobs;
    private final InstantSource clock;
    private final boolean sending;

    Outbox(JdbcClient sql, Jobs jobs, InstantSource clock, ObjectProvider<JavaMailSender> sender) {
        this.sql = sql;
        this.jobs = jobs;
        this.clock = clock;
        this.sending = sender.getIfAvailable() != null;
    }

    /** Whether a mail server is set up at all. */
    public boolean isSending() {
        return sending;
    }

    /**
     * Queues a message with the current transaction, in any scope.
     *
     * @return false when it will not go out by itself: there is no mail server. A credential message is then not kept.
     */
    public boolean queue(Message message) {
        if (!sending && message.kind() == Message.Kind.CREDENTIAL) {
            return false;
        }
        UUID id = UUID.randomUUID();
        sql.sql("""
                insert into mail.message (id, recipient, subject, body, kind, queued_at, calendar, calendar_method)
                values (:id, :recipient, :subject, :body, :kind, :now, :calendar, :method)
                """)
                .param("id", id)
                .param("recipient", message.to().value())
                .param("subject", message.subject())
                .param("body", message.body())
                .param("kind", message.kind().name())
                .param("calendar", message.calendar().map(CalendarPart::text).orElse(""))
                .param("method", message.calendar().map(CalendarPart::method).orElse(""))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (sending) {
            jobs.enqueue(SendMessage.NAME, id.toString());
        }
        return sending;
    }

    /** Counts one more attempt at a message that is not given up. In a job's scope. */
    Optional<Waiting> attempt(UUID id) {
        return sql.sql("""
                update mail.message set attempts = attempts + 1 where id = :id and gave_up_at is null returning *
                """).param("id", id).query((row, _) -> waiting(row)).optional();
    }

    /** What lets somebody in is not kept once it is given up. In a job's scope. */
    int failed(UUID id, Trouble trouble, boolean isLast) {
        return sql.sql("""
                update mail.message set trouble = :trouble, gave_up_at = case when :last then :now::timestamptz end,
                       body = case when :last and kind = 'CREDENTIAL' then '' else body end,
                       calendar = case when :last and kind = 'CREDENTIAL' then '' else calendar end,
                       calendar_method = case when :last and kind = 'CREDENTIAL' then '' else calendar_method end
                where id = :id
                """)
                .param("id", id)
                .param("trouble", trouble.name())
                .param("last", isLast)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    /**
     * Lets a letter that was given up be tried once more; it is given up again when that fails. In a job's scope.
     *
     * @return false when there is no such letter, it is not given up, or nobody could send it
     */
    public boolean tryAgain(UUID id) {
        boolean again = sending && sql.sql("""
                        update mail.message set gave_up_at = null where id = :id and gave_up_at is not null
                          and kind = 'ORDINARY'
                        """).param("id", id).update() == 1;
        if (again) {
            jobs.enqueue(SendMessage.NAME, id.toString());
        }
        return again;
    }

    int delete(UUID id) {
        return sql.sql("delete from mail.message where id = :id")
                .param("id", id)
                .update();
    }

    /** In a job's scope. */
    int forget(Instant before) {
        return sql.sql("delete from mail.message where gave_up_at < :before")
                .param("before", before.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** What waits and may be read by an administrator, oldest first. In a job's scope. */
    public List<Waiting> readable() {
        return sql.sql("select * from mail.message where kind = 'ORDINARY' order by queued_at")
                .query((row, _) -> waiting(row))
                .list();
    }

    /** Why the letters that let somebody in and are never shown did not go out, one for each. In a job's scope. */
    public List<Trouble> troublesOfHidden() {
        return sql.sql("""
                select trouble from mail.message where kind = 'CREDENTIAL' and trouble is not null order by queued_at
                """)
                .query((row, _) -> Trouble.valueOf(row.getString("trouble")))
                .list();
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(
                row.getObject("id", UUID.class),
                message(row),
                row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                row.getInt("attempts"),
                Optional.ofNullable(row.getString("trouble")).map(Trouble::valueOf),
                row.getObject("gave_up_at") != null);
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(
                new EmailAddress(row.getString("recipient")),
                row.getString("subject"),
                row.getString("body"),
                Message.Kind.valueOf(row.getString("kind")),
                Optional.of(new CalendarPart(row.getString("calendar_method"), row.getString("calendar")))
                        .filter(part -> !part.text().isEmpty()));
    }
}
