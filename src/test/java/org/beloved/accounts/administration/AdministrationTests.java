package org.beloved.accounts.administration;

import static org.assertj.core.api.Assertions.assertThat;

import org.beloved.RoomTest;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Neighbors.Neighbor;
import org.beloved.accounts.Standing;
import org.beloved.accounts.person.Accounts;
import org.beloved.mail.Message;
import org.beloved.mail.Outbox;
import org.beloved.walls.Scope;
import org.beloved.web.Visitor.Seen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@RoomTest
class AdministrationTests {

    private static final String PEOPLE = "/desk/administration/people";

    @Autowired
    Neighbors neighbors;

    @Autowired
    Accounts accounts;

    @Autowired
    Outbox outbox;

    @Autowired
    Scope scope;

    @Test
    void anAdministratorFindsAPersonAndEndsTheirSessions() {
        Neighbor nell = neighbors.signedIn(Standing.ADMINISTRATOR);
        Neighbor ruth = neighbors.signedIn();
        Seen found = nell.visitor().get(PEOPLE + "?q=" + ruth.account());
        String page = found.page().select("main .tasks a").attr("href");
        assertThat(page).isEqualTo(PEOPLE + "/" + ruth.account());
        assertThat(nell.visitor().get(page).page().text()).contains("Signed in on one device.");
        nell.visitor().post(page + "/sessions/ending");
        assertThat(ruth.visitor().get("/workspace").status()).isEqualTo(303);
        assertThat(neighbors.signedIn(ruth).visitor().get("/account").page().text())
                .as("the person is told")
                .contains("An administrator signed out every device");
    }

    @Test
    void aStandingCountsAtOnce() {
        Neighbor nell = neighbors.signedIn(Standing.ADMINISTRATOR);
        Neighbor dana = neighbors.signedIn();
        assertThat(dana.visitor().get("/desk").status()).isEqualTo(404);
        nell.visitor().post(PEOPLE + "/" + dana.account() + "/standing", "standing", "MODERATOR");
        assertThat(dana.visitor().get("/desk").status()).isEqualTo(200);
        assertThat(dana.visitor().get(PEOPLE).status())
                .as("moderators stay out")
                .isEqualTo(404);
        nell.visitor().post(PEOPLE + "/" + dana.account() + "/standing", "standing", "NEIGHBOR");
        assertThat(dana.visitor().get("/desk").status()).isEqualTo(404);
    }

    @Test
    void aWayBackIsShownOnceAndWorks() {
        Neighbor nell = neighbors.signedIn(Standing.ADMINISTRATOR);
        Neighbor ruth = neighbors.signedIn();
        Seen made = nell.visitor().post(PEOPLE + "/" + ruth.account() + "/way-back?lang=es");
        assertThat(made.heading()).isEqualTo("Un camino de vuelta");
        String link = made.page().select("#link").val().replaceFirst("^https?://[^/]+", "");
        assertThat(neighbors
                        .visitor()
                        .post(link, "passphrase", "pebble tunnel yellow fog")
                        .status())
                .isEqualTo(303);
    }

    @Test
    void anInvitationNeedsAnAddressAndAStanding() {
        Neighbor nell = neighbors.signedIn(Standing.ADMINISTRATOR);
        Seen bad = nell.visitor().post("/desk/administration/invitations", "email", "nobody", "standing", "NEIGHBOR");
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.page().select(".errors li")).hasSize(2);
        Seen made = nell.visitor()
                .post(
                        "/desk/administration/invitations",
                        "email",
                        "new-" + nell.account() + "@example.org",
                        "standing",
                        "MODERATOR");
        assertThat(made.page().select("#link").val()).contains("/invited/");
    }

    @Test
    void theOutboxShowsOrdinaryLettersAndNeverThoseThatLetSomebodyIn() {
        Neighbor nell = neighbors.signedIn(Standing.ADMINISTRATOR);
        String mark = nell.account().toString();
        scope.job(() -> outbox.queue(new Message(nell.email(), "Ordinary " + mark, "Hello", Message.Kind.ORDINARY)));
        scope.job(() -> outbox.queue(new Message(nell.email(), "Secret " + mark, "Key", Message.Kind.CREDENTIAL)));
        String page = nell.visitor().get("/desk/administration/outbox").page().text();
        assertThat(page).contains("Ordinary " + mark).doesNotContain("Secret " + mark);
    }
}
