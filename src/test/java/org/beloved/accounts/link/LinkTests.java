package org.beloved.accounts.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Locale;
import java.util.UUID;
import org.beloved.RoomTest;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Neighbors.Neighbor;
import org.beloved.accounts.Standing;
import org.beloved.accounts.person.Accounts;
import org.beloved.accounts.person.Passphrases;
import org.beloved.shared.EmailAddress;
import org.beloved.walls.LinkToken;
import org.beloved.walls.Scope;
import org.beloved.web.Language;
import org.beloved.web.Visitor;
import org.beloved.web.Visitor.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RoomTest
class LinkTests {

    private static final String NEW = "pebble tunnel yellow fog";

    @Autowired
    Neighbors neighbors;

    @Autowired
    Links links;

    @Autowired
    LinkSubjects subjects;

    @Autowired
    Accounts accounts;

    @Autowired
    Passphrases passphrases;

    @Autowired
    Scope scope;

    @Autowired
    JdbcClient sql;

    @Test
    void aNewPassphraseEndsEverySessionAndOpensTheDoor() {
        Neighbor ruth = neighbors.signedIn();
        String path = wayBack(ruth);
        Visitor phone = neighbors.visitor();
        assertThat(phone.get(path).heading()).isEqualTo("Choose a new passphrase");
        assertThat(phone.get(path).status()).as("looking uses nothing up").isEqualTo(200);
        assertThat(phone.post(path, "passphrase", NEW).location()).isEqualTo("/workspace");
        assertThat(phone.get("/workspace").status()).isEqualTo(200);
        assertThat(ruth.visitor().get("/workspace").status())
                .as("the old session is over")
                .isEqualTo(303);
        Visitor door = neighbors.visitor();
        assertThat(door.post("/sign-in", "email", ruth.email().value(), "passphrase", Neighbors.PASSPHRASE)
                        .status())
                .isEqualTo(422);
        assertThat(door.post("/sign-in", "email", ruth.email().value(), "passphrase", NEW)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void aLinkWorksOnce() {
        Neighbor ruth = neighbors.signedIn();
        String path = wayBack(ruth);
        neighbors.visitor().post(path, "passphrase", NEW);
        Seen again = neighbors.visitor().post(path, "passphrase", "another lamp under water");
        assertThat(again.status()).isEqualTo(404);
        assertThat(again.heading()).isEqualTo("This link does not work any more");
        assertThat(neighbors
                        .visitor()
                        .post("/sign-in", "email", ruth.email().value(), "passphrase", NEW)
                        .status())
                .as("the second press changed nothing")
                .isEqualTo(303);
    }

    @Test
    void aWeakChoiceKeepsTheLinkGood() {
        String path = wayBack(neighbors.signedIn());
        Seen weak = neighbors.visitor().post(path + "?lang=es", "passphrase", "1234567890123456");
        assertThat(weak.status()).isEqualTo(422);
        assertThat(weak.page().select(".errors").text()).contains("fácil de adivinar");
        assertThat(neighbors.visitor().post(path, "passphrase", NEW).status()).isEqualTo(303);
    }

    @Test
    void anExpiredLinkSaysSo() {
        String path = wayBack(neighbors.signedIn());
        scope.job(() -> sql.sql(
                        "update accounts.link set expires_at = now() - interval '1 minute' where expires_at > now()")
                .update());
        assertThat(neighbors.visitor().get(path).status()).isEqualTo(404);
        assertThat(neighbors.visitor().get(path + "?lang=es").heading()).isEqualTo("Este enlace ya no sirve");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/new-passphrase/", "/invited/", "/sign-up/confirm/", "/confirm-email/"})
    void aBrokenLinkAndOneOfAnotherKindAreNotHere(String path) {
        Seen broken = neighbors.visitor().get(path + "broken");
        assertThat(broken.status()).isEqualTo(404);
        assertThat(broken.heading()).isEqualTo("This link does not work any more");
        Link foreign = path.startsWith("/invited")
                ? Link.newEmail(neighbors.signedIn().account(), fresh(), Language.ENGLISH)
                : Link.invitation(fresh(), Standing.MODERATOR, Language.ENGLISH);
        LinkToken other = scope.job(() -> links.make(foreign));
        assertThat(neighbors.visitor().get(path + other.value()).status()).isEqualTo(404);
        assertThat(neighbors
                        .visitor()
                        .post(path + other.value(), "passphrase", NEW)
                        .status())
                .isEqualTo(404);
        assertThat(links.open(other)).as("it was not used up").isPresent();
    }

    /** Scanners of mail and previews in a chat open every link they see. */
    @ParameterizedTest
    @EnumSource(LinkKind.class)
    void openingALinkNeverUsesItUp(LinkKind kind) {
        Link link = subjects.link(kind);
        LinkToken token = scope.job(() -> links.make(link));
        Visitor scanner = neighbors.visitor();
        URI address = URI.create(scanner.origin() + kind.path() + token.value());
        for (String method : new String[] {"GET", "HEAD", "GET"}) {
            assertThat(scanner.send(HttpRequest.newBuilder(address).method(method, BodyPublishers.noBody()))
                            .status())
                    .as(method)
                    .isEqualTo(200);
        }
        assertThat(links.open(token)).isPresent();
    }

    @Test
    void anInvitationMakesAnAdministrator() {
        EmailAddress email = fresh();
        String path = "/invited/"
                + scope.job(() -> links.make(Link.invitation(email, Standing.ADMINISTRATOR, Language.ENGLISH)))
                        .value();
        Visitor nell = neighbors.visitor();
        assertThat(nell.get(path).page().select(".lede").text()).contains(email.value());
        assertThat(nell.post(path, "passphrase", NEW).location()).isEqualTo("/account");
        assertThat(accounts.byAddress(email).orElseThrow().standing()).isEqualTo(Standing.ADMINISTRATOR);
    }

    @Test
    void anInvitationRaisesAnAccountAndNeverLowersOne() {
        Neighbor admin = neighbors.signedIn(Standing.ADMINISTRATOR);
        Neighbor ruth = neighbors.signedIn();
        for (Neighbor invited : new Neighbor[] {admin, ruth}) {
            LinkToken token =
                    scope.job(() -> links.make(Link.invitation(invited.email(), Standing.MODERATOR, Language.ENGLISH)));
            neighbors.visitor().post("/invited/" + token.value(), "passphrase", NEW);
            assertThat(invited.visitor().get("/workspace").status()).isEqualTo(303);
        }
        assertThat(accounts.byAddress(admin.email()).orElseThrow().standing()).isEqualTo(Standing.ADMINISTRATOR);
        assertThat(accounts.byAddress(ruth.email()).orElseThrow().standing()).isEqualTo(Standing.MODERATOR);
    }

    @Test
    void aSignUpByMailIsFinishedWithItsPassphraseOnly() {
        EmailAddress email = fresh();
        LinkToken token = scope.job(
                () -> links.make(Link.signUp(email, passphrases.hash(NEW), Language.SPANISH, "/workspace/start")));
        String path = "/sign-up/confirm/" + token.value();
        Visitor owner = neighbors.visitor();
        Seen wrong = owner.post(path, "passphrase", "what somebody else chose");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(accounts.byAddress(email)).isEmpty();
        assertThat(owner.post(path, "passphrase", NEW).location()).isEqualTo("/workspace/start");
        assertThat(accounts.byAddress(email).orElseThrow().confirmedAt()).isPresent();
        assertThat(owner.post(path, "passphrase", NEW).status()).isEqualTo(404);
    }

    private String wayBack(Neighbor neighbor) {
        return "/new-passphrase/"
                + scope.job(() -> links.make(
                                Link.forAccount(LinkKind.PASSPHRASE_BY_HAND, neighbor.account(), Language.ENGLISH)))
                        .value();
    }

    private static EmailAddress fresh() {
        return new EmailAddress(("fresh-" + UUID.randomUUID() + "@example.org").toLowerCase(Locale.ROOT));
    }
}
