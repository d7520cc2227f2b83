package org.beloved.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Hands one message to the mail server. */
@Component
class Postbox {

    private final ObjectProvider<JavaMailSender> sender;
    private final String from;

    Postbox(ObjectProvider<JavaMailSender> sender, @Value("${beloved.mail.from:beloved@localhost}") String from) {
        this.sender = sender;
        this.from = from;
    }

    /** @param id becomes the Message-ID, so that mail programs show a message once that arrives twice */
    void send(UUID id, Message message) throws NotSent {
        JavaMailSender server = sender.getObject();
        try {
            server.send(letter(server.createMimeMessage(), id, message));
        } catch (MailException | MessagingException failure) {
            throw new NotSent(failure);
        }
    }

    private MimeMessage letter(MimeMessage mime, UUID id, Message message) throws MessagingException {
        Optional<Message.CalendarPart> calendar = message.calendar();
        MimeMessageHelper letter = new MimeMessageHelper(mime, calendar.isPresent(), StandardCharsets.UTF_8.name());
        letter.setFrom("Beloved <" + from + ">");
        letter.setTo(message.to().value());
        letter.setSubject(message.subject());
        letter.setText(message.body());
        if (calendar.isPresent()) {
            letter.addAttachment(
                    "event.ics",
                    new ByteArrayResource(calendar.get().text().getBytes(StandardCharsets.UTF_8)),
                    "text/calendar; charset=UTF-8; method=" + calendar.get().method());
        }
        mime.saveChanges();
        // So that nobody's notice of absence comes back.
        mime.setHeader("Auto-Submitted", "auto-generated");
        mime.setHeader("Message-ID", "<" + id + "@beloved>");
        return mime;
    }
}
