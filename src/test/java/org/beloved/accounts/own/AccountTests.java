package org.beloved.accounts.own;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.beloved.RoomTest;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Neighbors.Neighbor;
import org.beloved.accounts.Standing;
import org.beloved.accounts.WaysBack;
import org.beloved.accounts.person.Accounts;
import org.beloved.shared.AccountId;
import org.beloved.web.Visitor;
import org.beloved.web.Visitor.Seen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
class AccountTests {

    private static final String NEW = "pebble tunnel yellow fog";

    @Autowired
    Neighbors neighbors;

    @Autowired
    Accounts accounts;

    @Autowired
    WaysBack waysBack;

    @Test
    void theAccountSaysWhereOneIsSignedInInBothLanguages() {
        Neighbor ruth = neighbors.signedIn();
        neighbors.signedIn(ruth);
        assertThat(ruth.visitor().get("/account").heading()).isEqualTo("You are signed in on 2 devices");
        Seen es = ruth.visitor().get("/account?lang=es");
        assertThat(es.heading()).isEqualTo("Ha entrado en 2 aparatos");
        assertThat(es.page().title()).as("a neutral title").isEqualTo("Su cuenta");
    }

    @Test
    void oneOtherDeviceIsSignedOut() {
        Neighbor ruth = neighbors.signedIn();
        Visitor phone = neighbors.signedIn(ruth).visitor();
        String ending = ruth.visitor()
                .get("/account")
                .page()
                .select("form[action$=/ending]")
                .first()
                .attr("action");
        assertThat(ending).as("this device has no button").matches("/account/sessions/[0-9a-f-]{36}/ending");
        Seen ended = ruth.visitor().post(ending);
        assertThat(ruth.visitor().follow(ended).page().select("[role=status]").text())
                .isEqualTo("That device is signed out.");
        assertThat(phone.get("/workspace").status()).isEqualTo(303);
        assertThat(ruth.visitor().get("/workspace").status()).isEqualTo(200);
    }

    @Test
    void nobodyEndsTheSessionOfSomebodyElse() {
        Neighbor ruth = neighbors.signedIn();
        neighbors.signedIn(ruth);
        String ending = ruth.visitor()
                .get("/account")
                .page()
                .select("form[action$=/ending]")
                .first()
                .attr("action");
        Visitor stranger = neighbors.signedIn().visitor();
        assertThat(stranger.post(ending).status()).isEqualTo(303);
        assertThat(ruth.visitor().get("/account").heading()).isEqualTo("You are signed in on 2 devices");
    }

    @Test
    void signingOutEverywhereEndsThemAll() {
        Neighbor ruth = neighbors.signedIn();
        Visitor phone = neighbors.signedIn(ruth).visitor();
        assertThat(phone.post("/account/sessions/ending").location()).isEqualTo("/sign-in");
        assertThat(ruth.visitor().get("/workspace").status()).isEqualTo(303);
        assertThat(phone.get("/workspace").status()).isEqualTo(303);
    }

    @Test
    void changingThePassphraseKeepsThisDeviceOnly() {
        Neighbor ruth = neighbors.signedIn();
        Visitor phone = neighbors.signedIn(ruth).visitor();
        Seen wrong = ruth.visitor().post("/account/passphrase", "current", "not hers at all", "passphrase", NEW);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select(".errors").text()).contains("This is not your passphrase");
        Seen changed = ruth.visitor().post("/account/passphrase", "current", Neighbors.PASSPHRASE, "passphrase", NEW);
        assertThat(ruth.visitor().follow(changed).page().select("[role=status]").text())
                .contains("Your passphrase is changed");
        assertThat(phone.get("/workspace").status()).isEqualTo(303);
        assertThat(neighbors
                        .visitor()
                        .post("/sign-in", "email", ruth.email().value(), "passphrase", NEW)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void anotherAddressIsTheOneToSignInWith() {
        Neighbor ruth = neighbors.signedIn();
        Neighbor mateo = neighbors.signedIn();
        Seen taken =
                ruth.visitor().post("/account/email", "email", mateo.email().value(), "current", Neighbors.PASSPHRASE);
        assertThat(taken.status()).isEqualTo(422);
        String email = "ruth-" + UUID.randomUUID() + "@example.org";
        Seen changed = ruth.visitor().post("/account/email", "email", email, "current", Neighbors.PASSPHRASE);
        assertThat(changed.location()).isEqualTo("/account?saved=email");
        assertThat(neighbors
                        .visitor()
                        .post("/sign-in", "email", email, "passphrase", Neighbors.PASSPHRASE)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void theLanguageOfLettersTurnsThePageToo() {
        Neighbor lucia = neighbors.signedIn();
        Seen chosen = lucia.visitor().post("/account/language", "language", "es");
        assertThat(lucia.visitor().follow(chosen).page().select("[role=status]").text())
                .isEqualTo("Guardado.");
        assertThat(lucia.visitor().get("/account").page().select("html").attr("lang"))
                .isEqualTo("es");
    }

    @Test
    void aDeletedAccountIsGoneAndItsAddressIsFree() {
        Neighbor ruth = neighbors.signedIn();
        assertThat(ruth.visitor()
                        .post("/account/departure", "current", "not hers")
                        .status())
                .isEqualTo(422);
        Seen gone = ruth.visitor().post("/account/departure", "current", Neighbors.PASSPHRASE);
        assertThat(gone.location()).isEqualTo("/");
        assertThat(ruth.visitor().get("/workspace").status()).isEqualTo(303);
        assertThat(accounts.byAddress(ruth.email())).isEmpty();
    }

    @Test
    void whatHappenedIsToldToItsOwner() {
        Neighbor ruth = neighbors.signedIn();
        neighbors.visitor().post("/sign-in", "email", ruth.email().value(), "passphrase", "somebody guesses here");
        assertThat(ruth.visitor()
                        .get("/account")
                        .page()
                        .select("#trail-h")
                        .first()
                        .closest("section")
                        .text())
                .contains("Somebody typed a wrong passphrase");
        assertThat(neighbors.signedIn().visitor().get("/account").body())
                .as("not to anybody else")
                .doesNotContain("Somebody typed a wrong passphrase");
    }

    @Test
    void aLeadLetsNobodyIntoAnAccountThatLooksAfterTheSite() {
        AccountId lead = neighbors.signedIn().account();
        Neighbor admin = neighbors.signedIn(Standing.ADMINISTRATOR);
        assertThat(waysBack.forMember(admin.account(), lead)).isEqualTo(new WaysBack.Answer.NotFromHere());
        assertThat(waysBack.forMember(neighbors.signedIn().account(), lead)).isInstanceOf(WaysBack.Answer.Handed.class);
    }
}
