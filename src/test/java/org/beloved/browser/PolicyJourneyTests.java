package org.beloved.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.util.stream.Stream;
import org.beloved.RoomTest;
import org.beloved.SideBySide;
import org.beloved.web.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A neighbor without an account works with the rules: tries a case, compares, drafts, and works out the last hour of a hold. */
@RoomTest
class PolicyJourneyTests {

    @Autowired
    Browsers browsers;

    /** In Spanish with the keyboard alone at a desk; in English on a phone by night without JavaScript. */
    static Stream<Setting> settings() {
        return Stream.of(
                Setting.desk().in(Language.SPANISH), Setting.phone().dark().withoutJavaScript());
    }

    @ParameterizedTest
    @SideBySide
    @MethodSource("settings")
    void aCaseIsTriedInACountyNamedByItsZip(Setting setting) {
        try (Window window = browsers.open(setting)) {
            Hands hands = hands(window, setting);
            window.go("/policies");
            hands.press("main a[href='/policies/decide']");
            hands.type("#where", "95112");
            window.page().locator("#on").fill("2013-06-01");
            hands.press("main form button.btn");
            assertThat(window.page().locator("input[type=hidden][name=place]").inputValue())
                    .isEqualTo("06085");
            assertThat(window.page().locator("#where").inputValue()).startsWith("Santa Clara");
            window.page().locator("#reimbursementAgreement").selectOption("no");
            hands.press("main form button.btn");
            assertThat(window.page().locator(".verdict").first().textContent())
                    .contains(setting.language() == Language.ENGLISH ? "Surely not held" : "Seguro que no la retienen");
            mustBeWellMade(window, setting);
        }
    }

    @ParameterizedTest
    @SideBySide
    @MethodSource("settings")
    void aCountyOfWhichThereAreManyIsAskedBack(Setting setting) {
        try (Window window = browsers.open(setting)) {
            Hands hands = hands(window, setting);
            window.go("/policies/decide");
            hands.type("#where", "Washington County");
            hands.press("main form button.btn");
            assertThat(window.page().locator("fieldset#place input[type=radio]").count())
                    .isGreaterThan(5);
            mustBeWellMade(window, setting);
            hands.choose("fieldset#place input[value='42125']");
            hands.press("main form button.btn");
            assertThat(window.page().locator("#where").inputValue()).isEqualTo("Washington County, PA");
            mustBeWellMade(window, setting);
        }
    }

    @ParameterizedTest
    @SideBySide
    @MethodSource("settings")
    void aRuleIsComparedWithAnotherFromItsOwnPage(Setting setting) {
        try (Window window = browsers.open(setting)) {
            Hands hands = hands(window, setting);
            window.go("/policies/us-il-cook-2011");
            hands.press("main a[href^='/policies/compare?']");
            assertThat(window.page().locator("table.side-by thead th").count()).isEqualTo(3);
            window.page().locator("#p1").selectOption("us-dc-2012");
            hands.press("main form#choose button");
            assertThat(window.address()).contains("us-il-cook-2011", "us-dc-2012");
            assertThat(window.page().locator("table.side-by tbody tr").count()).isEqualTo(10);
            mustBeWellMade(window, setting);
        }
    }

    @ParameterizedTest
    @SideBySide
    @MethodSource("settings")
    void aModelTextForACountyIsTakenAway(Setting setting) {
        try (Window window = browsers.open(setting)) {
            Hands hands = hands(window, setting);
            window.go("/places/42091");
            hands.press("main a[href='/policies/draft?place=42091']");
            window.page()
                    .locator("input[name=provisions][value=judicial-warrant]")
                    .check();
            hands.press("main form button.btn");
            assertThat(window.page().locator("article.letter").textContent()).contains("Montgomery");
            mustBeWellMade(window, setting);
            String other = setting.language() == Language.ENGLISH ? "es" : "en";
            Download paper = window.page()
                    .waitForDownload(() -> window.page()
                            .locator("main a[href^='/policies/draft.pdf'][href*='lang=" + other + "']")
                            .click());
            assertThat(paper.suggestedFilename()).isEqualTo("model-ordinance-" + other + ".pdf");
            assertThat(paper.failure()).isNull();
        }
    }

    @ParameterizedTest
    @SideBySide
    @MethodSource("settings")
    void theLastHourOfAHoldIsWorkedOutInTheTimeOfTheCounty(Setting setting) {
        try (Window window = browsers.open(setting)) {
            Hands hands = hands(window, setting);
            window.go("/policies");
            hands.press("main a[href='/clock']");
            window.page().locator("#day").fill("2013-10-11");
            window.page().locator("#time").fill("17:00");
            hands.type("#where", "Cook County, Illinois");
            hands.press("main form button.btn");
            assertThat(window.page().locator("time").first().getAttribute("datetime"))
                    .isEqualTo("2013-10-16T17:00:00-05:00");
            mustBeWellMade(window, setting);
        }
    }

    private static Hands hands(Window window, Setting setting) {
        return setting.javaScript() ? new Hands.Keyboard(window) : new Hands.Pointer(window);
    }

    private static void mustBeWellMade(Window window, Setting setting) {
        window.mustBeSound();
        assertThat(window.sticksOut()).as(window.address()).isEmpty();
        if (setting.javaScript()) {
            assertThat(window.axe()).as(window.address()).isEmpty();
        }
    }
}
