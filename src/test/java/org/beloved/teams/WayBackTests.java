package org.beloved.teams;

import static org.assertj.core.api.Assertions.assertThat;

import org.beloved.RoomTest;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Neighbors.Neighbor;
import org.beloved.accounts.Standing;
import org.beloved.shared.AccountId;
import org.beloved.web.Visitor;
import org.beloved.web.Visitor.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A forgotten passphrase on a site that sends no mail, from the page that says what to do to being back. */
@RoomTest
class WayBackTests {

    private static final String NEW = "pebble tunnel yellow fog";

    @Autowired
    Neighbors neighbors;

    @Autowired
    TestTeams teams;

    private Neighbor ruth;
    private Neighbor mateo;
    private TestTeam team;

    @BeforeEach
    void ruthLeadsMateo() {
        ruth = neighbors.signedIn();
        mateo = neighbors.signedIn();
        team = teams.begin(ruth.account(), mateo.account(), AccountId.random());
    }

    @ParameterizedTest
    @CsvSource({
        "en, Ask a lead of your team, ask the person who runs this site",
        "es, Pídalo a quien coordina su equipo, pídalo a quien administra este sitio"
    })
    void thePageSaysWhomToAsk(String language, String lead, String administrator) {
        Visitor outside = neighbors.visitor();
        assertThat(outside.get("/sign-in?lang=" + language).page().select("main a[href=/forgotten]"))
                .hasSize(1);
        Seen page = outside.get("/forgotten?lang=" + language);
        assertThat(page.page().select("main li").eachText()).hasSize(2);
        assertThat(page.page().select("main").text()).contains(lead, administrator);
        assertThat(page.page().select("main form")).as("nothing to type").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, Choose a new passphrase", "es, Elija una frase nueva"})
    void aLeadLetsTheirMemberBackIn(String language, String heading) {
        Seen made = ruth.visitor().post(address("/way-back") + "?lang=" + language);
        comesBack(made, language, heading);
        assertThat(neighbors.signedIn(mateo).visitor().get("/account").page().text())
                .contains("A lead or an administrator made a link");
    }

    @ParameterizedTest
    @CsvSource({"en, Choose a new passphrase", "es, Elija una frase nueva"})
    void anAdministratorLetsAnybodyBackIn(String language, String heading) {
        teams.begin(mateo.account());
        Seen refused = ruth.visitor().post(address("/way-back") + "?lang=" + language);
        assertThat(refused.page().select("#link")).as("a link opens both teams").isEmpty();

        Neighbor nell = neighbors.signedIn(Standing.ADMINISTRATOR);
        comesBack(
                nell.visitor().post("/desk/administration/people/" + mateo.account() + "/way-back?lang=" + language),
                language,
                heading);
    }

    @Test
    void aMemberMakesNoWayBackForTheLead() {
        String lead = "/workspace/" + team.slug() + "/people/" + team.lead().id() + "/way-back";
        assertThat(mateo.visitor().post(lead).status()).isEqualTo(404);
    }

    private String address(String deed) {
        return "/workspace/" + team.slug() + "/people/" + team.member().id() + deed;
    }

    private void comesBack(Seen made, String language, String heading) {
        String link = made.page().select("#link").val().replaceFirst("^https?://[^/]+", "");
        assertThat(link).startsWith("/new-passphrase/");
        Visitor phone = neighbors.visitor();
        assertThat(phone.get(link + "?lang=" + language).heading()).isEqualTo(heading);
        assertThat(mateo.visitor().get("/account").status())
                .as("opening the link ends nothing yet")
                .isEqualTo(200);
        Seen back = phone.post(link, "passphrase", NEW);
        assertThat(back.location()).isEqualTo("/workspace");
        assertThat(phone.get("/account").status()).isEqualTo(200);
        assertThat(mateo.visitor().get("/account").status())
                .as("whoever sat at the old device is out")
                .isEqualTo(303);
        assertThat(signsIn(Neighbors.PASSPHRASE)).isEqualTo(422);
        assertThat(signsIn(NEW)).isEqualTo(303);
        assertThat(neighbors
                        .visitor()
                        .post(link, "passphrase", "another one by far")
                        .status())
                .as("a key fits once")
                .isEqualTo(404);
    }

    private int signsIn(String passphrase) {
        return neighbors
                .visitor()
                .post("/sign-in", "email", mateo.email().value(), "passphrase", passphrase)
                .status();
    }
}
