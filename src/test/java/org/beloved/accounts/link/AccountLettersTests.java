package org.beloved.accounts.link;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.beloved.MailRoomTest;
import org.beloved.PostOffice;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Neighbors.Neighbor;
import org.beloved.accounts.Standing;
import org.beloved.accounts.person.Account;
import org.beloved.shared.AccountId;
import org.beloved.shared.EmailAddress;
import org.beloved.walls.LinkToken;
import org.beloved.walls.Scope;
import org.beloved.web.Language;
import org.beloved.web.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every letter of this room as it arrives, in both languages. */
@MailRoomTest
class AccountLettersTests {

    private static final String NEW = "pebble tunnel yellow fog";

    @Autowired
    Neighbors neighbors;

    @Autowired
    AccountLetters letters;

    @Autowired
    Scope scope;

    @Autowired
    JdbcClient sql;

    @Value("${beloved.base-url}")
    String baseUrl;

    private final EmailAddress email = fresh();

    @ParameterizedTest
    @CsvSource({
        "sign-up, SIGN_UP, /sign-up/confirm/, ENGLISH, Finish your account on Beloved, 3 days",
        "sign-up, SIGN_UP, /sign-up/confirm/, SPANISH, Termine su cuenta en Beloved, 3 días",
        "forgotten, PASSPHRASE_BY_MAIL, /new-passphrase/, ENGLISH, Choose a new passphrase, 12 hours",
        "forgotten, PASSPHRASE_BY_MAIL, /new-passphrase/, SPANISH, Elija una frase de entrada nueva, 12 horas",
        "email, EMAIL, /confirm-email/, ENGLISH, Is this your address?, 3 days",
        "email, EMAIL, /confirm-email/, SPANISH, ¿Es este su correo?, 3 días",
        "invitation, INVITATION, /invited/, ENGLISH, You are invited to help look after Beloved, 7 days",
        "invitation, INVITATION, /invited/, SPANISH, Le invitan a ayudar a cuidar Beloved, 7 días"
    })
    void aLetterWithALink(String key, LinkKind kind, String path, Language language, String subject, String goodFor)
            throws MessagingException, IOException {
        LinkToken token = LinkToken.draw();
        assertThat(scope.<Boolean>job(() -> letters.withLink("accounts.letter." + key, email, language, kind, token)))
                .as("it goes out by itself")
                .isTrue();
        String text = arrived(subject);
        assertThat(text.lines()).as("the link has its own line").contains(baseUrl + path + token.value());
        assertThat(text).contains(goodFor).doesNotContain("{");
    }

    @ParameterizedTest
    @CsvSource({
        "have-one, ENGLISH, You already have an account on Beloved, /sign-in",
        "have-one, SPANISH, Ya tiene una cuenta en Beloved, /sign-in",
        "passphrase-changed, ENGLISH, Your passphrase was changed, /forgotten",
        "passphrase-changed, SPANISH, Se cambió su frase de entrada, /forgotten",
        "passkey-added, ENGLISH, A passkey was added to your account, /account",
        "passkey-added, SPANISH, Se agregó una llave de acceso a su cuenta, /account",
        "passkey-removed, ENGLISH, A passkey was removed from your account, /account",
        "passkey-removed, SPANISH, Se quitó una llave de acceso de su cuenta, /account"
    })
    void aLetterThatTells(String key, Language language, String subject, String path)
            throws MessagingException, IOException {
        Account account = new Account(
                AccountId.random(), email, "", Standing.NEIGHBOR, language, Instant.now(), Optional.empty());
        scope.job(() -> {
            letters.plain("accounts.letter." + key, account);
            return key;
        });
        assertThat(arrived(subject).lines()).contains(baseUrl + path);
    }

    @Test
    void aForgottenPassphraseComesBackInThePersonsLanguageWhateverThePageSpoke()
            throws MessagingException, IOException {
        Neighbor lucia = neighbors.signedIn();
        lucia.visitor().post("/account/language", "language", "es");
        Visitor door = neighbors.visitor();
        assertThat(door.get("/forgotten").page().select("form[action=/forgotten]"))
                .hasSize(1);
        assertThat(door.post("/forgotten?lang=en", "email", lucia.email().value())
                        .location())
                .isEqualTo("/forgotten/mail");
        MimeMessage letter = PostOffice.letterTo(lucia.email());
        assertThat(letter.getSubject()).isEqualTo("Elija una frase de entrada nueva");
        String path = path(letter);
        assertThat(door.post(path, "passphrase", NEW).location()).isEqualTo("/workspace");
        assertThat(door.post(path, "passphrase", NEW).status()).isEqualTo(404);
    }

    @Test
    void whoHasNoAccountIsToldTheSameAndGetsNothing() {
        Visitor door = neighbors.visitor();
        assertThat(door.post("/forgotten", "email", email.value()).location()).isEqualTo("/forgotten/mail");
        Awaitility.await()
                .until(() -> scope.job(() -> sql.sql("select count(*) from accounts.request where email = :email")
                                .param("email", email.value())
                                .query(Long.class)
                                .single()
                        == 0));
        assertThat(scope.<Long>job(() -> sql.sql("select count(*) from mail.message where recipient = :email")
                        .param("email", email.value())
                        .query(Long.class)
                        .single()))
                .isZero();
        assertThat(PostOffice.lettersTo(email)).isEmpty();
    }

    @Test
    void aSignUpGoesThroughTheLetterAndASecondOneTellsOnlyTheOwner() throws MessagingException, IOException {
        Visitor door = neighbors.visitor();
        door.post("/sign-up?lang=es", "email", email.value(), "passphrase", NEW);
        MimeMessage letter = PostOffice.letterTo(email);
        assertThat(letter.getSubject()).isEqualTo("Termine su cuenta en Beloved");
        assertThat(door.post(path(letter), "passphrase", NEW).status()).isEqualTo(303);
        neighbors.visitor().post("/sign-up?lang=en", "email", email.value(), "passphrase", NEW);
        Awaitility.await().until(() -> PostOffice.lettersTo(email).size() == 2);
        assertThat(PostOffice.lettersTo(email))
                .extracting(MimeMessage::getSubject)
                .contains("Ya tiene una cuenta en Beloved");
    }

    private String arrived(String subject) throws MessagingException, IOException {
        MimeMessage letter = PostOffice.letterTo(email);
        assertThat(letter.getSubject()).isEqualTo(subject);
        return letter.getContent().toString();
    }

    private String path(MimeMessage letter) throws MessagingException, IOException {
        return letter.getContent()
                .toString()
                .lines()
                .filter(line -> line.startsWith(baseUrl))
                .findFirst()
                .orElseThrow()
                .substring(baseUrl.length());
    }

    private static EmailAddress fresh() {
        return new EmailAddress(("letter-" + UUID.randomUUID() + "@example.org").toLowerCase(Locale.ROOT));
    }
}
