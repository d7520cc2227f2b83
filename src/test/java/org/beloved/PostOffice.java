package org.beloved;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.awaitility.Awaitility;
import org.beloved.shared.EmailAddress;

/** A real SMTP server on this machine that can close and open again. */
public final class PostOffice {

    public static final int PORT = TestHouse.freePort();
    public static final String FROM = "post@beloved.example.org";

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration OFTEN = Duration.ofMillis(20);
    private static final GreenMail SERVER =
            new GreenMail(new ServerSetup(PORT, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    private PostOffice() {}

    public static void open() {
        if (!SERVER.isRunning()) {
            SERVER.start();
        }
    }

    public static void close() {
        SERVER.stop();
    }

    /** Whatever arrived for somebody so far. */
    public static List<MimeMessage> lettersTo(EmailAddress email) {
        return Arrays.stream(SERVER.getReceivedMessages())
                .filter(letter -> isTo(letter, email))
                .toList();
    }

    /** Waits for the one letter that somebody gets. */
    public static MimeMessage letterTo(EmailAddress email) {
        return Awaitility.await()
                .atMost(LONGEST)
                .pollInterval(OFTEN)
                .until(() -> lettersTo(email), letters -> !letters.isEmpty())
                .getFirst();
    }

    private static boolean isTo(MimeMessage letter, EmailAddress email) {
        try {
            Address[] to = letter.getRecipients(RecipientType.TO);
            return Arrays.stream(to).map(Address::toString).anyMatch(email.value()::equals);
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
