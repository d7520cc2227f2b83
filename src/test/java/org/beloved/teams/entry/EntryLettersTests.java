package org.beloved.teams.entry;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beloved.MailRoomTest;
import org.beloved.PostOffice;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Standing;
import org.beloved.shared.EmailAddress;
import org.beloved.teams.directory.ListingDecided;
import org.beloved.walls.Scope;
import org.beloved.web.FormStamps;
import org.beloved.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The letters an entry brings along, through a real mail server. */
@MailRoomTest
class EntryLettersTests {

    private static final Pattern LINK = Pattern.compile("/teams/entry/\\S+");

    @Autowired
    Environment house;

    @Autowired
    Neighbors neighbors;

    @Autowired
    FormStamps stamps;

    @Autowired
    DecisionLetter letter;

    @Autowired
    EntrySubjects subjects;

    @Autowired
    Scope scope;

    @Autowired
    JdbcClient sql;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private final EmailAddress email = new EmailAddress(word + "@example.org");
    private Visitor visitor;

    @BeforeEach
    void somebodyComesBy() {
        visitor = Visitor.at(house);
    }

    @Test
    void theLinkInTheLetterConfirmsByAButton() throws Exception {
        Visitor.Seen sent = visitor.post(
                "/teams/new?lang=es",
                "county",
                "Allegheny County, PA",
                "name",
                "Vecinos " + word,
                "shown",
                "NAME",
                "email",
                email.value(),
                "known",
                "yes",
                "do",
                "send",
                "opened",
                stamps.at(Instant.now().minusSeconds(30)));
        assertThat(sent.location()).isEqualTo("/teams/new/sent");
        MimeMessage arrived = PostOffice.letterTo(email);
        assertThat(arrived.getSubject()).as("in the language it was written in").contains("Confírmelo");
        String link = link(arrived);
        assertThat(visitor.get(link).page().select("form[action$=/confirmation]"))
                .hasSize(1);
        assertThat(visitor.get(link).page().select("form[action$=/confirmation]"))
                .as("opened twice, by a mail program say, it still waits")
                .hasSize(1);
        visitor.post(link + "/confirmation");
        assertThat(visitor.get(link + "?lang=en").heading()).contains("A volunteer is reading");
    }

    @Test
    void aDecisionIsToldUnlessItWasTakenBack() throws Exception {
        EntrySubjects.Held held = subjects.held("Larks " + word, email);
        visitor.post(held.path() + "/confirmation");
        Visitor moderator = neighbors.signedIn(Standing.MODERATOR).visitor();
        String at = "/desk/teams/" + held.entry();
        moderator.post(at + "/decision", "ruling", "SHOWN", "version", "1", "state", "WAITING");
        String mistake = lastRuling(held);
        moderator.post(at + "/decision/undoing");
        moderator.post(
                at + "/decision",
                "ruling",
                "REFUSED",
                "reason",
                "PERSON",
                "words",
                "Sin apellido, por favor",
                "version",
                "1",
                "state",
                "WAITING");
        letter.run(mistake);
        letter.run(lastRuling(held));
        MimeMessage arrived = PostOffice.letterTo(email);
        assertThat(arrived.getSubject()).isEqualTo("Su entrada no está en el mapa");
        assertThat(arrived.getContent().toString())
                .contains("lleva hasta una persona", "Sin apellido, por favor")
                .doesNotContain(" null");
        assertThat(PostOffice.lettersTo(email)).hasSize(1);
    }

    @Test
    void aLostLinkIsSentToTheAddressAndNobodyLearnsWhetherThereIsOne() throws Exception {
        subjects.held("Larks " + word, email);
        Visitor.Seen known = ask(email.value());
        Visitor.Seen unknown = ask("nobody-" + word + "@example.org");
        assertThat(known.location()).isEqualTo(unknown.location()).isEqualTo("/teams/new/link/sent");
        assertThat(visitor.get(link(PostOffice.letterTo(email))).status()).isEqualTo(200);
    }

    private Visitor.Seen ask(String address) {
        return visitor.post(
                "/teams/new/link",
                "email",
                address,
                "opened",
                stamps.at(Instant.now().minusSeconds(30)));
    }

    private String lastRuling(EntrySubjects.Held held) {
        UUID id = scope.team(
                held.entry(),
                () -> sql.sql("select id from teams.listing_ruling order by at desc limit 1")
                        .query(UUID.class)
                        .single());
        return new ListingDecided(held.entry(), id).subject();
    }

    private static String link(MimeMessage letter) throws Exception {
        Matcher link = LINK.matcher(letter.getContent().toString());
        assertThat(link.find()).isTrue();
        return link.group();
    }
}
