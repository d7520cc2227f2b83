package org.beloved.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import java.util.UUID;
import org.beloved.shared.EmailAddress;
import org.beloved.walls.Hushed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

class PostboxTest {

    private static final EmailAddress RUTH = new EmailAddress("ruth@example.org");

    @ParameterizedTest
    @CsvSource({
        "RCPT, 550 5.1.1 <ruth@example.org> is nobody here, ADDRESS",
        "RCPT, 451 4.7.1 <ruth@example.org> not now, LATER",
        "MAIL, 553 5.7.1 who are you, REFUSED",
        "DATA, 554 5.7.1 <ruth@example.org> gets no such letters, REFUSED",
        "DATA, 452 4.3.1 no room, LATER",
        "EVERYTHING, 421 4.3.2 closing, NO_ANSWER"
    })
    void whatTheServerSaysIsUnderstoodAndAddressesStayOutOfTheLog(String command, String no, Trouble trouble)
            throws IOException {
        try (StrictPostOffice strict = new StrictPostOffice(command.equals("EVERYTHING") ? "" : command, no)) {
            NotSent failure = failure(RUTH, strict.port());
            assertThat(failure.trouble()).isEqualTo(trouble);
            assertThat(logged(failure)).doesNotContain("ruth@example.org");
        }
    }

    @Test
    void aServerThatIsAwayDoesNotAnswer() throws IOException {
        int port;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
        NotSent failure = failure(RUTH, port);
        assertThat(failure.trouble()).isEqualTo(Trouble.NO_ANSWER);
        assertThat(logged(failure)).as("an operator sees what is wrong").contains("java.net.ConnectException");
    }

    @Test
    void anAddressThatNoMailProgramWritesIsRefusedForGood() throws IOException {
        try (StrictPostOffice strict = new StrictPostOffice("NOTHING", "500")) {
            assertThat(failure(new EmailAddress("two..dots@example.org"), strict.port())
                            .trouble()
                            .isForGood())
                    .isTrue();
        }
    }

    @Test
    void aLineBreakNeverMakesAHeader() {
        for (String end : new String[] {"\r\n", "\n", "\r"}) {
            assertThatThrownBy(() -> message("Hello" + end + "Bcc: spy@example.org"))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(EmailAddress.parse("ruth@example.org" + end + "Bcc: spy@example.org"))
                    .isEmpty();
        }
    }

    private static NotSent failure(EmailAddress to, int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        sender.getJavaMailProperties().put("mail.smtp.timeout", "5000");
        StaticListableBeanFactory beans = new StaticListableBeanFactory(Map.of("sender", sender));
        Postbox postbox = new Postbox(beans.getBeanProvider(JavaMailSender.class), "post@beloved.example.org");
        Message message = new Message(to, "Hello", "Hello", Message.Kind.ORDINARY);
        return catchThrowableOfType(NotSent.class, () -> postbox.send(UUID.randomUUID(), message));
    }

    private static Message message(String subject) {
        return new Message(RUTH, subject, "Hello", Message.Kind.ORDINARY);
    }

    /** As the workers of the queue do. */
    private static String logged(Exception failure) {
        StringWriter text = new StringWriter();
        Hushed.of(failure).printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
