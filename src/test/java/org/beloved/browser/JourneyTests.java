package org.beloved.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.UUID;
import java.util.function.Function;
import org.beloved.RoomTest;
import org.beloved.SideBySide;
import org.beloved.accounts.Neighbors;
import org.beloved.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The first real use, from the front page to the second person at the table: find the county, see who runs the jail,
 * make an account, start a team, invite, join.
 */
@RoomTest
class JourneyTests {

    @Autowired
    Browsers browsers;

    @ParameterizedTest
    @SideBySide
    @EnumSource(Language.class)
    void aTeamBeginsWithTheKeyboardAlone(Language language) {
        twoPeopleBegin(Setting.desk().in(language), Hands.Keyboard::new);
    }

    @ParameterizedTest
    @SideBySide
    @EnumSource(Language.class)
    void aTeamBeginsOnAPhoneWithoutJavaScript(Language language) {
        twoPeopleBegin(Setting.phone().in(language).dark().withoutJavaScript(), Hands.Pointer::new);
    }

    /** Without JavaScript the browser runs none: the setting itself is checked. */
    @Test
    @SideBySide
    void withoutJavaScriptNoScriptOfThePageRuns() {
        try (Window window = browsers.open(Setting.phone().withoutJavaScript())) {
            window.page().setContent("<p>before</p><script>document.body.textContent = 'after'</script>");
            assertThat(window.page().locator("body").textContent()).contains("before");
        }
    }

    private void twoPeopleBegin(Setting setting, Function<Window, Hands> hands) {
        try (Window first = browsers.open(setting);
                Window second = browsers.open(setting)) {
            Hands lead = hands.apply(first);
            String road = startATeam(lead);
            String link = invite(lead, road);
            Hands guest = hands.apply(second);
            join(guest, link, road);
            first.go(road + "/people");
            assertThat(first.page().locator(".seats").first().textContent()).contains("Ruth", "Amina");
            first.mustBeSound();
            second.mustBeSound();
        }
    }

    private static String startATeam(Hands lead) {
        Window window = lead.window().go("/");
        lead.type("input[name=q]", "19401");
        lead.press("main form[action='/places'] button");
        assertThat(window.address()).isEqualTo("/places/42091");
        lead.press("main .btns a[href^='/workspace/start']");
        assertThat(window.address()).startsWith("/sign-in?next=");
        signUp(lead, "main a[href^='/sign-up']");
        assertThat(window.address()).startsWith("/workspace/start?");
        lead.type("#name", "Neighbors of " + UUID.randomUUID().toString().substring(0, 8));
        lead.type("#your-name", "Ruth");
        lead.press("form[action='/workspace/start'] button");
        assertThat(window.address()).startsWith("/workspace/neighbors-of-");
        assertThat(window.page().locator("ol.road > li").count()).isEqualTo(9);
        return window.address();
    }

    private static void signUp(Hands somebody, String entrance) {
        somebody.press(entrance);
        somebody.type("#email", "walker-" + UUID.randomUUID() + "@example.org");
        somebody.type("#passphrase", Neighbors.PASSPHRASE);
        somebody.press("form[action='/sign-up'] button");
        somebody.type("#passphrase", Neighbors.PASSPHRASE);
        somebody.press("form[action='/sign-in'] button");
    }

    private static String invite(Hands lead, String road) {
        Window window = lead.window();
        lead.press("main a[href='" + road + "/people']");
        lead.type("#note", "A.");
        lead.press("form[action$='/invitations'] button");
        return URI.create(window.page().locator("#link").inputValue()).getPath();
    }

    private static void join(Hands guest, String link, String road) {
        Window window = guest.window().go(link);
        window.go(link);
        signUp(guest, "main a[href^='/sign-up']");
        assertThat(window.address()).isEqualTo(link);
        guest.type("#your-name", "Amina");
        guest.press("form[action^='/join/'] button");
        assertThat(window.address()).isEqualTo(road);
        window.go(link);
        assertThat(window.page().locator("main form").count())
                .as("a used link asks for nothing")
                .isZero();
    }
}
