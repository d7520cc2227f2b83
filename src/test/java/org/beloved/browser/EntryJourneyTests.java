package org.beloved.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.beloved.RoomTest;
import org.beloved.web.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A team is added in a browser: where there is JavaScript the sum is done while somebody types, and without it all works too. */
@RoomTest
class EntryJourneyTests {

    @Autowired
    Browsers browsers;

    static Stream<Setting> settings() {
        return Stream.of(
                Setting.desk(), Setting.phone().in(Language.SPANISH).dark().withoutJavaScript());
    }

    @ParameterizedTest
    @MethodSource("settings")
    void aTeamIsAddedAndItsLinkConfirms(Setting setting) {
        try (Window window = browsers.open(setting)) {
            var page = window.go("/teams/new").page();
            if (setting.javaScript()) {
                page.waitForCondition(
                        () -> !page.locator("input[name=proof]").inputValue().isEmpty());
            }
            page.locator("#county").fill("Allegheny County, PA");
            page.locator("#name").fill("Larks " + UUID.randomUUID());
            page.locator("input[name=shown][value=NAME]").check();
            page.locator("#email").fill("lark@example.org");
            // Whoever types faster than a person is asked to send it once more.
            Awaitility.await().pollInSameThread().atMost(Duration.ofSeconds(20)).until(() -> {
                page.locator("main form button.btn:not(.quiet)").click();
                return page.locator("#known").count() == 1;
            });
            mustBeWellMade(window, setting);
            page.locator("#known").check();
            page.locator("button[value=send]").click();
            String link = page.locator("#link").inputValue();
            window.go(link.substring(window.origin().length()));
            page.locator("form[action$='/confirmation'] button").click();
            assertThat(page.locator("form[action$='/confirmation']").count()).isZero();
            mustBeWellMade(window, setting);
        }
    }

    private static void mustBeWellMade(Window window, Setting setting) {
        window.mustBeSound();
        assertThat(window.sticksOut()).isEmpty();
        if (setting.javaScript()) {
            assertThat(window.axe()).isEmpty();
        }
    }
}
