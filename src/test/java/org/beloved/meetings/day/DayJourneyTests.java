package org.beloved.meetings.day;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.beloved.RoomTest;
import org.beloved.SideBySide;
import org.beloved.accounts.Neighbors;
import org.beloved.browser.Browsers;
import org.beloved.browser.Setting;
import org.beloved.browser.Window;
import org.beloved.meetings.TestMeetings;
import org.beloved.shared.AccountId;
import org.beloved.teams.TestTeam;
import org.beloved.teams.TestTeams;
import org.beloved.web.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Two note takers and the pin, each with a phone, in a real browser. */
@RoomTest
class DayJourneyTests {

    private static final LocatorAssertions.HasTextOptions IN_A_WHILE =
            new LocatorAssertions.HasTextOptions().setTimeout(60_000);

    /** As long as a page waits at most before it looks at what others wrote, in milliseconds. */
    private static final int A_WHILE = 20_000;

    @Autowired
    Neighbors neighbors;

    @Autowired
    TestTeams teams;

    @Autowired
    TestMeetings meetings;

    @Autowired
    Browsers browsers;

    private Neighbors.Neighbor ruth;
    private Neighbors.Neighbor amina;
    private TestTeam team;

    @BeforeEach
    void aMeetingIsOn() {
        ruth = neighbors.signedIn();
        amina = neighbors.signedIn();
        team = teams.begin(ruth.account(), amina.account(), AccountId.random());
        meetings.now(team);
    }

    @Test
    @SideBySide
    void twoNoteTakersSeeEachOthersNotesWithoutAskingForThem() {
        try (Window one = browsers.open(Setting.phone(), ruth.visitor());
                Window other = browsers.open(Setting.phone(), amina.visitor())) {
            one.page().clock().install();
            one.go(day());
            other.go(day());
            note(one.page(), "THEIRS", "I will read it this week");
            assertThat(one.page().locator("#saved")).containsText("Saved");
            assertThat(one.page().locator("#words")).hasValue("");
            note(other.page(), "NOTE", "No lawyer came");
            assertThat(other.page().locator("#notes")).containsText("I will read it this week");
            assertThat(other.page().locator("#saved")).containsText("Saved");
            assertThat(one.page().locator("#notes")).not().containsText("No lawyer came");
            one.page().clock().fastForward(A_WHILE);
            assertThat(one.page().locator("#notes")).containsText("No lawyer came");
            assertThat(one.mustBeSound().address()).isEqualTo(day());
            other.mustBeSound();
        }
    }

    @Test
    @SideBySide
    void withoutASignalNothingIsCalledSavedAndNothingIsLost() {
        try (Window window = browsers.open(Setting.phone(), ruth.visitor())) {
            Page page = window.go(day()).page();
            page.context().setOffline(true);
            note(page, "NOTE", "Said in the basement");
            assertThat(page.locator("#saved")).hasText("Not saved, no signal: keep this page open", IN_A_WHILE);
            assertThat(page.locator("#waiting")).containsText("Said in the basement");
            note(page, "NOTE", "And said again later");
            assertThat(page.locator("#waiting li")).hasCount(2);
            page.context().setOffline(false);
            assertThat(page.locator("#waiting li"))
                    .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(60_000));
            assertThat(page.locator("#saved")).containsText("Saved");
            assertThat(page.locator("#notes li")).hasCount(2);
        }
    }

    @ParameterizedTest
    @SideBySide
    @EnumSource(Language.class)
    void thePinHoldsTheSilenceAndWhatWasTypedIsStillThere(Language language) {
        try (Window window = browsers.open(Setting.phone(), ruth.visitor())) {
            Page page = window.go(day() + "?lang=" + language.tag()).page();
            page.locator("#words").fill("Half a sentence");
            page.locator(".part:not([hidden]) a[data-part].btn").click();
            page.locator(".part:not([hidden]) a[href='#silence']").click();
            assertThat(page.locator("#silence h2")).isVisible();
            assertThat(page.locator("#asked-at")).containsText(language == Language.SPANISH ? "petición" : "asked");
            assertThat(page.locator("#so-far")).containsText("0:0");
            page.locator("#silence .btn").click();
            assertThat(page.locator("#silence h2")).isHidden();
            assertThat(page.locator("#words")).isFocused();
            assertThat(page.locator("#words")).hasValue("Half a sentence");
            assertThat(window.mustBeSound().axe()).isEmpty();
            assertThat(window.sticksOut()).isEmpty();
        }
    }

    private static void note(Page page, String kind, String words) {
        page.locator("input[name=kind][value=" + kind + "]").check();
        page.locator("#words").fill(words);
        page.locator(".note-form button").click();
    }

    private String day() {
        return "/workspace/" + team.slug() + "/day";
    }
}
