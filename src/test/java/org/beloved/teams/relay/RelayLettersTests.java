package org.beloved.teams.relay;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Header;
import jakarta.mail.internet.MimeMessage;
import java.time.Instant;
import java.util.Collections;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.beloved.MailRoomTest;
import org.beloved.PostOffice;
import org.beloved.shared.EmailAddress;
import org.beloved.shared.Fips;
import org.beloved.teams.Circle;
import org.beloved.teams.Circles;
import org.beloved.teams.directory.Introduction;
import org.beloved.teams.directory.Listing;
import org.beloved.teams.directory.ListingState;
import org.beloved.teams.directory.Listings;
import org.beloved.teams.directory.Origin;
import org.beloved.teams.directory.Shown;
import org.beloved.teams.directory.TestListings;
import org.beloved.teams.entry.TestContacts;
import org.beloved.walls.Scope;
import org.beloved.web.FormStamps;
import org.beloved.web.Language;
import org.beloved.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The relay through a real mail server: canary addresses of both sides, and what might be smuggled into a header. */
@MailRoomTest
class RelayLettersTests {

    private static final Pattern LINK = Pattern.compile("/conversations/\\S+");

    @Autowired
    Environment house;

    @Autowired
    TestListings invented;

    @Autowired
    Listings listings;

    @Autowired
    Circles circles;

    @Autowired
    Scope scope;

    @Autowired
    TestContacts contacts;

    @Autowired
    FormStamps stamps;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private final EmailAddress team = new EmailAddress("team-" + word + "@example.org");
    private final EmailAddress neighbor = new EmailAddress("neighbor-" + word + "@example.net");
    private Visitor visitor;
    private String page;

    @BeforeEach
    void aTeamIsOnTheMap() {
        visitor = Visitor.at(house);
        Listing listing = invented.shown(
                new Introduction(Shown.NAME, "Larks " + word, "", "", java.util.List.of(), java.util.List.of()),
                new Fips("42003"));
        contacts.keep(listing.team(), team);
        page = "/teams/" + listing.slug();
    }

    @Test
    void eachSideGetsALinkAndNeverTheOthersAddress() throws Exception {
        assertThat(write("Hello " + word, neighbor.value()).location()).isEqualTo(page + "/contact/sent");
        MimeMessage confirm = PostOffice.letterTo(neighbor);
        String mine = link(confirm);
        visitor.get(mine);
        assertThat(visitor.get(mine).page().select("form[action$=/confirmation]"))
                .as("opening it, as scanners do, sends nothing")
                .hasSize(1);
        assertThat(PostOffice.lettersTo(team)).isEmpty();
        visitor.post(mine + "/confirmation");
        MimeMessage toTeam = PostOffice.letterTo(team);
        assertThat(all(toTeam)).doesNotContain(neighbor.value(), word + "@example.net", "Hello");
        String theirs = link(toTeam);
        Visitor.Seen read = Visitor.at(house).get(theirs);
        assertThat(read.page().select("main").text()).contains("Hello " + word);
        assertThat(read.body()).doesNotContain(neighbor.value());
        visitor.post(
                theirs, "words", "Welcome " + word, "once", UUID.randomUUID().toString());
        MimeMessage answer = Awaitility.await()
                .until(() -> PostOffice.lettersTo(neighbor), letters -> letters.size() > 1)
                .getLast();
        assertThat(all(answer)).doesNotContain(team.value(), "Welcome");
        assertThat(visitor.get(link(answer)).page().select("main").text()).contains("Welcome " + word);
        assertThat(visitor.get(link(answer)).body()).doesNotContain(team.value());
    }

    @Test
    void whoeverLeadsATeamWithAWorkspaceIsToldWhereToRead() throws Exception {
        Circle circle = circles.gather();
        Listing listing = scope.team(circle.team().id(), () -> {
            Listing written = listings.add(Listing.written(
                    circle.team().id(),
                    Origin.WORKSPACE,
                    new Fips("42003"),
                    TestListings.introduction("Owls " + word),
                    Language.ENGLISH,
                    Instant.now()));
            listings.move(written.team(), ListingState.CONFIRMING, ListingState.WAITING, Instant.now());
            listings.move(written.team(), ListingState.WAITING, ListingState.SHOWN, Instant.now());
            return written;
        });
        page = "/teams/" + listing.slug();
        write("Hello " + word, neighbor.value());
        visitor.post(link(PostOffice.letterTo(neighbor)) + "/confirmation");
        EmailAddress lead = new EmailAddress("neighbor-" + circle.account() + "@example.org");
        MimeMessage letter = PostOffice.letterTo(lead);
        assertThat(all(letter))
                .contains(circle.path("messages"))
                .doesNotContain("Hello", neighbor.value(), "/conversations/");
        assertThat(circle.lead().get(circle.path("messages")).page().select("main li a"))
                .hasSize(1);
    }

    @Test
    void nothingIsSmuggledIntoAHeader() throws Exception {
        for (String odd : new String[] {
            neighbor.value() + "\r\nBcc: spy@example.com",
            neighbor.value() + "%0aBcc: spy@example.com",
            "\"x\nBcc: spy@example.com\"@example.org",
            neighbor.value() + ",spy@example.com",
            "Spy <spy@example.com>"
        }) {
            assertThat(write("Hello", odd).status()).as(odd).isEqualTo(422);
        }
        write("Subject: free\r\nBcc: spy@example.com\r\n\r\nHello " + word, neighbor.value());
        MimeMessage letter = PostOffice.letterTo(neighbor);
        assertThat(all(letter)).doesNotContain("spy@", "free");
        assertThat(letter.getAllRecipients()).hasSize(1);
        assertThat(PostOffice.lettersTo(new EmailAddress("spy@example.com"))).isEmpty();
    }

    private Visitor.Seen write(String words, String email) {
        return visitor.post(
                page + "/contact",
                "words",
                words,
                "email",
                email,
                "once",
                UUID.randomUUID().toString(),
                "opened",
                stamps.at(Instant.now().minusSeconds(30)));
    }

    private static String link(MimeMessage letter) throws Exception {
        Matcher link = LINK.matcher(letter.getContent().toString());
        assertThat(link.find()).isTrue();
        return link.group();
    }

    /** Headers but whom it is to, and the body. */
    private static String all(MimeMessage letter) throws Exception {
        StringBuilder all = new StringBuilder(letter.getContent().toString());
        for (Header header : Collections.list(letter.getAllHeaders())) {
            if (!header.getName().equals("To")) {
                all.append('\n').append(header.getName()).append(": ").append(header.getValue());
            }
        }
        return all.toString();
    }
}
