package org.beloved.accounts.passkey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import org.beloved.RoomTest;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Neighbors.Neighbor;
import org.beloved.browser.Browsers;
import org.beloved.browser.Setting;
import org.beloved.browser.Window;
import org.beloved.web.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A real browser with a device whose screen lock the test turns: the strict header, the script and the library together. */
@RoomTest
class PasskeyJourneyTests {

    @Autowired
    Neighbors neighbors;

    @Autowired
    Browsers browsers;

    @ParameterizedTest
    @EnumSource(Language.class)
    void somebodyAddsAPasskeySignsOutAndComesInWithIt(Language language) {
        Neighbor ruth = neighbors.signedIn();
        try (Window window = browsers.open(setting(language), ruth.visitor())) {
            ScreenLock.of(window.page());
            add(window);
            mustBeFitToRead(window);
            signOut(window);
            assertThat(window.page().locator("[data-passkey] button")).isVisible();
            mustBeFitToRead(window);
            window.page().locator("[name=own-device][type=checkbox]").check();
            window.page().locator("[data-passkey] button").click();
            window.page().waitForURL("**/workspace");
            assertThat(window.page().context().cookies().stream()
                            .filter(cookie -> cookie.name.equals("beloved"))
                            .allMatch(cookie -> cookie.expires > 0))
                    .as("the own device was ticked in the other form")
                    .isTrue();
            window.go("/account");
            window.page()
                    .locator("section[aria-labelledby=passkeys-h] li a")
                    .first()
                    .click();
            mustBeFitToRead(window);
        }
    }

    @Test
    void whereTheScreenLockStaysShutNobodyComesInAndThePassphraseStillWorks() {
        Neighbor ruth = neighbors.signedIn();
        try (Window window = browsers.open(Setting.phone(), ruth.visitor())) {
            ScreenLock lock = ScreenLock.of(window.page());
            add(window);
            signOut(window);
            lock.staysShut();
            window.page().locator("[data-passkey] button").click();
            assertThat(window.page().locator("[data-passkey] [role=alert]"))
                    .containsText("sign in with your passphrase");
            assertThat(window.address()).isEqualTo("/sign-in");
            assertThat(window.page().locator("[data-passkey] button")).isEnabled();
            window.page().locator("#email").fill(ruth.email().value());
            window.page().locator("#passphrase").fill(Neighbors.PASSPHRASE);
            window.page().locator("form[action='/sign-in'] button").click();
            window.page().waitForURL("**/workspace");
            window.mustBeSound();
        }
    }

    @Test
    void whereTheScreenLockStaysShutNoPasskeyIsMade() {
        Neighbor ruth = neighbors.signedIn();
        try (Window window = browsers.open(Setting.desk(), ruth.visitor())) {
            ScreenLock.of(window.page()).staysShut();
            name(window);
            window.page().locator("[data-passkey] button").click();
            assertThat(window.page().locator("[data-passkey] [role=alert]")).containsText("No passkey was made");
            mustBeFitToRead(window);
            window.go("/account");
            assertThat(window.page().locator("section[aria-labelledby=passkeys-h] li"))
                    .hasCount(0);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void withoutJavaScriptThePageSaysHowToSignInOtherwise(Language language) {
        Neighbor ruth = neighbors.signedIn();
        Setting setting = setting(language).withoutJavaScript();
        try (Window stranger = browsers.open(setting);
                Window window = browsers.open(setting, ruth.visitor())) {
            Page door = stranger.go("/sign-in").page();
            assertThat(door.locator("[data-passkey] button")).isHidden();
            assertThat(door.locator("[data-passkey-cannot]")).isVisible();
            assertThat(door.locator("[data-passkey-cannot]")).containsText("JavaScript");
            Page page = window.go("/account/passkeys/new").page();
            assertThat(page.locator("form[data-passkey-can]")).isHidden();
            assertThat(page.locator("[data-passkey-cannot]")).isVisible();
        }
    }

    private static Setting setting(Language language) {
        Setting phone = Setting.phone().in(language);
        return language == Language.SPANISH ? phone.dark() : phone;
    }

    private static void add(Window window) {
        name(window);
        mustBeFitToRead(window);
        window.page().locator("[data-passkey] button").click();
        window.page().waitForURL("**/account?saved=passkey_added");
        assertThat(window.page().locator("section[aria-labelledby=passkeys-h] li"))
                .containsText("Linux");
    }

    private static void name(Window window) {
        window.go("/account");
        window.page().locator("a[href='/account/passkeys/new']").click();
        assertThat(window.page().locator("[data-passkey-cannot]")).isHidden();
        mustBeFitToRead(window);
        window.page().locator("#current").fill(Neighbors.PASSPHRASE);
        window.page().locator("form[action='/account/passkeys/new'] button").click();
        assertThat(window.page().locator("[data-options]")).isVisible();
    }

    private static void signOut(Window window) {
        window.go("/sign-out");
        window.page().locator("main form button").click();
        window.page().waitForURL("**/sign-in");
    }

    private static void mustBeFitToRead(Window window) {
        assertThat(window.mustBeSound().axe()).isEmpty();
        assertThat(window.sticksOut()).isEmpty();
        assertThat(window.kept()).isEmpty();
    }

    /** A device inside the browser that keeps passkeys and knows its owner, or does not. */
    private record ScreenLock(CDPSession browser, String device) {

        static ScreenLock of(Page page) {
            CDPSession browser = page.context().newCDPSession(page);
            browser.send("WebAuthn.enable");
            JsonObject kind = new JsonObject();
            kind.addProperty("protocol", "ctap2");
            kind.addProperty("transport", "internal");
            kind.addProperty("hasResidentKey", true);
            kind.addProperty("hasUserVerification", true);
            kind.addProperty("isUserVerified", true);
            kind.addProperty("automaticPresenceSimulation", true);
            JsonObject options = new JsonObject();
            options.add("options", kind);
            JsonObject added = browser.send("WebAuthn.addVirtualAuthenticator", options);
            return new ScreenLock(browser, added.get("authenticatorId").getAsString());
        }

        void staysShut() {
            JsonObject shut = new JsonObject();
            shut.addProperty("authenticatorId", device);
            shut.addProperty("isUserVerified", false);
            browser.send("WebAuthn.setUserVerified", shut);
        }
    }
}
