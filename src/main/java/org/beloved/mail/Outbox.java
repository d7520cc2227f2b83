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
import org.beloved.shared.EmailAddress;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;

/** Messages that wait to be sent. Without a mail server the ordinary ones wait where an administrator can read them. */
@Component
public class Outbox {

    /** A message in the outbox. */
    public record Waiting(UUID id, Message message, Instant queuedAt, int attempts) {}

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
                insert into mail.message (id, recipient, subject, body, kind, queued_at)
                values (:id, :recipient, :subject, :body, :kind, :now)
                """)
                .param("id", id)
                .param("recipient", message.to().value())
                .param("subject", message.subject())
                .param("body", message.body())
                .param("kind", message.kind().name())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        if (sending) {
            jobs.enqueue(SendMessage.NAME, id.toString());
        }
        return sending;
    }

    /** In a job's scope. */
    Optional<Message> find(UUID id) {
        return sql.sql("select * from mail.message where id = :id")
                .param("id", id)
                .query((row, _) -> message(row))
                .optional();
    }

    void countAttempt(UUID id) {
        sql.sql("update mail.message set attempts = attempts + 1 where id = :id")
                .param("id", id)
                .update();
    }

    void delete(UUID id) {
        sql.sql("delete from mail.message where id = :id").param("id", id).update();
    }

    /** What waits and may be read by an administrator, oldest first. In a job's scope. */
    public List<Waiting> readable() {
        return sql.sql("select * from mail.message where kind = 'ORDINARY' order by queued_at")
                .query((row, _) -> new Waiting(
                        row.getObject("id", UUID.class),
                        message(row),
                        row.getObject("queued_at", OffsetDateTime.class).toInstant(),
                        row.getInt("attempts")))
                .list();
    }

    private static Message message(ResultSet row) throws SQLException {
        return new Message(
                new EmailAddress(row.getString("recipient")),
                row.getString("subject"),
                row.getString("body"),
                Message.Kind.valueOf(row.getString("kind")));
    }
}
