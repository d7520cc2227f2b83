package org.beloved.mail;

import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.beloved.jobs.QueuedJob;
import org.beloved.walls.Scope;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/**
 * Sends one message, then forgets it. The mail server is spoken to outside any transaction; a crash between sending and
 * forgetting sends it again under the same Message-ID, so that it arrives at least once and mail programs show it once.
 */
@Component
class SendMessage implements QueuedJob {

    static final String NAME = "mail.send";

    private final Outbox outbox;
    private final Scope scope;
    private final ObjectProvider<JavaMailSender> sender;
    private final String from;

    SendMessage(
            Outbox outbox,
            Scope scope,
            ObjectProvider<JavaMailSender> sender,
            @Value("${beloved.mail.from:beloved@localhost}") String from) {
        this.outbox = outbox;
        this.scope = scope;
        this.sender = sender;
        this.from = from;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String subject) throws Exception {
        UUID id = UUID.fromString(subject);
        Optional<Message> message = scope.job(() -> {
            outbox.countAttempt(id);
            return outbox.find(id);
        });
        if (message.isPresent()) {
            send(id, message.get());
            scope.job(() -> {
                outbox.delete(id);
                return id;
            });
        }
    }

    private void send(UUID id, Message message) throws Exception {
        JavaMailSender server = sender.getObject();
        MimeMessage mime = server.createMimeMessage();
        MimeMessageHelper letter = new MimeMessageHelper(mime, StandardCharsets.UTF_8.name());
        letter.setFrom(from);
        letter.setTo(message.to().value());
        letter.setSubject(message.subject());
        letter.setText(message.body());
        mime.saveChanges();
        mime.setHeader("Message-ID", "<" + id + "@beloved>");
        server.send(mime);
    }
}
