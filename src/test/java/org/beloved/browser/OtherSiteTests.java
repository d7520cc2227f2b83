package org.beloved.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.beloved.RoomTest;
import org.beloved.SideBySide;
import org.beloved.shared.Fips;
import org.beloved.teams.directory.Listing;
import org.beloved.teams.directory.TestListings;
import org.beloved.web.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What our page gives to paste stands on another site in a real browser; no other page of ours does. */
@RoomTest
class OtherSiteTests {

    private static final Fips NOME = new Fips("02180");

    @Autowired
    Browsers browsers;

    @Autowired
    TestListings listings;

    private final String name = "Ravens " + UUID.randomUUID();

    /** @param reader whose own language is not that of the frame */
    record Pasted(String kind, String size, Language language, Setting reader) {

        String choice() {
            return "/embed?kind=" + kind + "&state=AK&in=" + language.tag() + "&size=" + size;
        }
    }

    static Stream<Pasted> pasted() {
        Setting spanish = Setting.desk().in(Language.SPANISH);
        return Stream.of(
                new Pasted("map", "medium", Language.ENGLISH, spanish),
                new Pasted("map", "large", Language.SPANISH, Setting.desk().dark()),
                new Pasted("teams", "small", Language.ENGLISH, spanish.dark()),
                new Pasted("teams", "medium", Language.SPANISH, Setting.phone().withoutJavaScript()));
    }

    @ParameterizedTest
    @SideBySide
    @MethodSource("pasted")
    void whatWasPastedIsDrawnAndRemembersNobody(Pasted pasted) throws IOException {
        Listing team = listings.shown(TestListings.introduction(name), NOME);
        try (OtherSite church = OtherSite.with(snippet(pasted));
                Window window = browsers.open(pasted.reader())) {
            Frame frame = frameOn(church, window);
            Locator line = frame.locator("li a[href*='/teams/" + team.slug() + "']");
            line.waitFor();
            assertThat(line.textContent()).isEqualTo(name);
            assertThat(frame.locator("html").getAttribute("lang"))
                    .isEqualTo(pasted.language().tag());
            assertThat(frame.locator("svg.map circle").count())
                    .isEqualTo(pasted.kind().equals("map") ? 1 : 0);
            assertThat(frame.evaluate("() => getComputedStyle(document.body).marginTop"))
                    .as("it has its style sheet")
                    .isEqualTo("0px");
            window.mustBeSound();
            assertThat(Window.sticksOut(frame)).isEmpty();
            assertThat(Window.kept(frame)).isEmpty();
            assertThat(window.page().context().cookies()).isEmpty();
            if (pasted.reader().javaScript()) {
                assertThat(Window.axe(frame)).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @SideBySide
    @MethodSource("pasted")
    void aLinkLeavesTheOtherSiteAndItsReaderWhereTheyAre(Pasted pasted) throws IOException {
        Listing team = listings.shown(TestListings.introduction(name), NOME);
        try (OtherSite church = OtherSite.with(snippet(pasted));
                Window window = browsers.open(pasted.reader())) {
            Frame frame = frameOn(church, window);
            String framed = frame.url();
            for (String where : List.of("/teams/" + team.slug(), "/map/AK")) {
                Page opened = window.page()
                        .waitForPopup(
                                () -> frame.locator("a[href*='" + where + "']").click());
                assertThat(opened.url()).startsWith(window.origin() + where);
                assertThat(opened.locator("h1").isVisible()).isTrue();
                assertThat(opened.locator("html").getAttribute("lang"))
                        .as("one reads on in the language of the frame")
                        .isEqualTo(pasted.language().tag());
                assertThat(opened.evaluate("() => window.opener === null && document.referrer === ''"))
                        .as("the new page knows nothing of the other site")
                        .isEqualTo(true);
            }
            assertThat(window.page().url()).isEqualTo(church.origin() + "/");
            assertThat(frame.url()).isEqualTo(framed);
            window.mustBeSound();
        }
    }

    @ParameterizedTest
    @SideBySide
    @ValueSource(strings = {"/", "/map/AK", "/sign-in", "/embed", "/embed/map?state=ZZ", "/teams.json"})
    void noOtherPageStandsInAFrame(String address) throws IOException {
        Setting reader = Setting.desk();
        try (Window window = browsers.open(reader);
                OtherSite church = OtherSite.with(
                        "<iframe src=\"%s%s\" title=\"Ours\"></iframe>".formatted(window.origin(), address))) {
            Frame frame = frameOn(church, window);
            window.page().waitForCondition(() -> !window.peek().isEmpty());
            assertThat(window.complaints())
                    .singleElement()
                    .asString()
                    .contains(window.origin() + "/", "frame-ancestors 'none'");
            assertThat(frame.url()).startsWith("chrome-error:");
            assertThat(frame.locator("main").count()).isZero();
        }
    }

    private String snippet(Pasted pasted) {
        try (Window keeper = browsers.open(Setting.desk())) {
            return keeper.go(pasted.choice()).page().locator("#snippet").inputValue();
        }
    }

    private static Frame frameOn(OtherSite site, Window window) {
        Page page = window.goTo(site).page();
        page.waitForCondition(() -> page.frames().size() == 2);
        Frame frame = page.frames().get(1);
        frame.waitForURL(address -> !address.isEmpty() && !address.equals("about:blank"));
        return frame;
    }
}
