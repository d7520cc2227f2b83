package org.beloved.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.beloved.MailRoomTest;
import org.beloved.PostOffice;
import org.beloved.jobs.Jobs;
import org.beloved.shared.EmailAddress;
import org.beloved.walls.Scope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@MailRoomTest
class OutboxTests {

    private static final Duration SOON = Duration.ofSeconds(30);

    /** A message's job, as the queue has it. */
    record Turn(int failures, Duration pause) {}

    @Autowired
    Outbox outbox;

    @Autowired
    SendMessage sendMessage;

    @Autowired
    ForgetLetters forgetLetters;

    @Autowired
    Postbox postbox;

    @Autowired
    JavaMailSenderImpl sender;

    @Autowired
    ObjectProvider<JavaMailSender> senders;

    @Autowired
    Jobs jobs;

    @Autowired
    Scope scope;

    @Autowired
    JdbcClient sql;

    @Autowired
    InstantSource clock;

    private final EmailAddress lucia =
            new EmailAddress(("lucia-" + UUID.randomUUID() + "@example.org").toLowerCase(Locale.ROOT));

    @AfterEach
    void theServerIsBack() {
        sender.setPort(PostOffice.PORT);
        PostOffice.open();
    }

    @Test
    void aLetterArrivesAsItWasWrittenAndIsForgotten() throws MessagingException, IOException {
        String subject = "Reunión con el sheriff Núñez: ¿mañana a las 10? — sí ☕";
        String body = "Estimada Lucía:\n\nBcc: spy@example.org\n.\nNos vemos el miércoles – ñandú.\n";
        queue(subject, body, Message.Kind.ORDINARY);
        MimeMessage letter = PostOffice.letterTo(lucia);
        assertThat(letter.getSubject()).isEqualTo(subject);
        assertThat(letter.getHeader("Subject")[0]).as("travels in ASCII").matches("\\p{ASCII}+");
        assertThat(letter.getContent().toString().replace("\r\n", "\n").strip()).isEqualTo(body.strip());
        assertThat(letter.getFrom()).extracting(Object::toString).containsExactly("Beloved <" + PostOffice.FROM + ">");
        assertThat(letter.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(letter.getAllRecipients()).extracting(Object::toString).containsExactly(lucia.value());
        Awaitility.await().atMost(SOON).until(() -> waiting().isEmpty());
    }

    @Test
    void aStrangeSignInASubjectMakesNoHeader() throws MessagingException {
        String subject = "Ruth\u2028Bcc: spy@example.org\u0085X-Evil: yes\u000bX-More: yes";
        queue(subject, "Hello", Message.Kind.ORDINARY);
        MimeMessage letter = PostOffice.letterTo(lucia);
        assertThat(letter.getHeader("Bcc")).isNull();
        assertThat(letter.getHeader("X-Evil")).isNull();
        assertThat(letter.getHeader("X-More")).isNull();
        assertThat(letter.getSubject()).contains("Bcc: spy@example.org");
    }

    @Test
    void aServerThatIsDownLosesNothingAndIsAskedAgainAfterGrowingWaits() {
        PostOffice.close();
        UUID id = queue("Later", "Hello", Message.Kind.ORDINARY);
        Turn first = failed(id, 1);
        hurry(id);
        Turn second = failed(id, 2);
        assertThat(first.pause()).isBetween(Duration.ofSeconds(20), Duration.ofSeconds(40));
        assertThat(second.pause()).isGreaterThan(first.pause());
        assertThat(waiting()).singleElement().satisfies(each -> {
            assertThat(each.trouble()).contains(Trouble.NO_ANSWER);
            assertThat(each.attempts()).isEqualTo(2);
            assertThat(each.isGivenUp()).isFalse();
        });
        PostOffice.open();
        hurry(id);
        assertThat(PostOffice.letterTo(lucia)).isNotNull();
        Awaitility.await().atMost(SOON).until(() -> waiting().isEmpty());
        Awaitility.await().atMost(SOON).until(() -> turns(id).isEmpty());
        assertThat(PostOffice.lettersTo(lucia)).hasSize(1);
    }

    @Test
    void anAddressThatIsRefusedIsNotTriedForEver() throws IOException {
        try (StrictPostOffice strict = new StrictPostOffice("RCPT", "550 5.1.1 nobody here")) {
            sender.setPort(strict.port());
            UUID id = queue("Refused", "Hello", Message.Kind.ORDINARY);
            Awaitility.await().atMost(SOON).until(() -> isGivenUp(id));
            Awaitility.await().atMost(SOON).until(() -> turns(id).isEmpty());
            assertThat(waiting()).singleElement().satisfies(each -> {
                assertThat(each.trouble()).contains(Trouble.ADDRESS);
                assertThat(each.attempts()).isEqualTo(1);
            });
            forgetLetters.run();
            assertThat(waiting()).as("somebody may pass it on").hasSize(1);
            change("gave_up_at = now() - interval '31 days'", id);
            forgetLetters.run();
            assertThat(waiting()).isEmpty();
        }
    }

    @Test
    void afterThreeDaysNobodyTriesAndTheKeyIsNotKept() {
        PostOffice.close();
        UUID id = queue("Key", "Your key", Message.Kind.CREDENTIAL);
        failed(id, 1);
        assertThat(body(id)).isEqualTo("Your key");
        change("queued_at = now() - interval '73 hours'", id);
        hurry(id);
        Awaitility.await().atMost(SOON).until(() -> isGivenUp(id));
        Awaitility.await().atMost(SOON).until(() -> turns(id).isEmpty());
        assertThat(body(id)).isEmpty();
        assertThat(scope.job(outbox::troublesOfHidden)).contains(Trouble.NO_ANSWER);
        change("gave_up_at = now() - interval '31 days'", id);
        forgetLetters.run();
    }

    @Test
    void killedBetweenSendingAndForgettingItSendsAgainUnderTheSameName() throws MessagingException, NotSent {
        UUID id = UUID.randomUUID();
        scope.job(() -> sql.sql("""
                        insert into mail.message (id, recipient, subject, body, kind, queued_at)
                        values (:id, :to, 'Twice', 'Hello', 'ORDINARY', now())
                        """).param("id", id).param("to", lucia.value()).update());
        Outbox dying = new Outbox(sql, jobs, clock, senders) {
            @Override
            int delete(UUID sent) {
                throw new IllegalStateException("killed here");
            }
        };
        assertThat(catchThrowable(() -> new SendMessage(dying, scope, postbox, clock).run(id.toString())))
                .hasMessage("killed here");
        assertThat(waiting()).as("nothing lost").hasSize(1);
        sendMessage.run(id.toString());
        sendMessage.run(id.toString());
        List<MimeMessage> letters = PostOffice.lettersTo(lucia);
        assertThat(letters).hasSize(2);
        for (MimeMessage letter : letters) {
            assertThat(letter.getMessageID()).isEqualTo("<" + id + "@beloved>");
        }
        assertThat(waiting()).isEmpty();
    }

    private UUID queue(String subject, String body, Message.Kind kind) {
        return scope.job(() -> {
            assertThat(outbox.queue(new Message(lucia, subject, body, kind))).isTrue();
            return sql.sql("select id from mail.message where recipient = :to")
                    .param("to", lucia.value())
                    .query(UUID.class)
                    .single();
        });
    }

    private List<Outbox.Waiting> waiting() {
        return scope.job(outbox::readable).stream()
                .filter(each -> each.message().to().equals(lucia))
                .toList();
    }

    private Turn failed(UUID id, int times) {
        return Awaitility.await()
                .atMost(SOON)
                .until(
                        () -> turns(id),
                        turns -> !turns.isEmpty() && turns.getFirst().failures() == times)
                .getFirst();
    }

    private List<Turn> turns(UUID id) {
        return scope.job(() -> sql.sql("""
                        select coalesce(consecutive_failures, 0) as failures,
                               coalesce(extract(epoch from execution_time - last_failure), 0)::int as pause
                        from jobs.scheduled_task where task_data = convert_to(:id, 'UTF8')
                        """)
                .param("id", id.toString())
                .query((row, _) -> new Turn(row.getInt("failures"), Duration.ofSeconds(row.getInt("pause"))))
                .list());
    }

    /** As if the wait were over. */
    private void hurry(UUID id) {
        scope.job(() -> sql.sql("update jobs.scheduled_task set execution_time = now() "
                        + "where task_data = convert_to(:id, 'UTF8') and not picked")
                .param("id", id.toString())
                .update());
    }

    private boolean isGivenUp(UUID id) {
        return scope.job(() -> sql.sql("select gave_up_at is not null from mail.message where id = :id")
                .param("id", id)
                .query(Boolean.class)
                .single());
    }

    private String body(UUID id) {
        return scope.job(() -> sql.sql("select body from mail.message where id = :id")
                .param("id", id)
                .query(String.class)
                .single());
    }

    private void change(String what, UUID id) {
        scope.job(() -> sql.sql("update mail.message set " + what + " where id = :id")
                .param("id", id)
                .update());
    }
}
