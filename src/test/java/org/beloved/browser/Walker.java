package org.beloved.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.beloved.web.Words;

/** Somebody who finds their way by what they can read: links, buttons and labels, in their own language. */
final class Walker {

    private final Window window;
    private final Words words;

    Walker(Window window, Words words) {
        this.window = window;
        this.words = words;
    }

    Window window() {
        return window;
    }

    /** @param key of the words on the link */
    Walker follow(String key) {
        return followWords(words.say(key));
    }

    Walker followWords(String text) {
        main().getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(beginning(text)))
                .first()
                .click();
        return this;
    }

    /** The one thing to do next, as the page puts it first. */
    Walker takeTheNextStep() {
        main().locator("a.btn:not(.quiet)").first().click();
        return this;
    }

    /** @param key of the words on the button */
    Walker press(String key) {
        main().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(words.say(key)).setExact(true))
                .first()
                .click();
        return this;
    }

    /** @param key of the label */
    Walker type(String key, String text) {
        main().getByLabel(words.say(key), new Locator.GetByLabelOptions().setExact(true))
                .first()
                .fill(text);
        return this;
    }

    /** @param key of the words beside the button to choose */
    Walker choose(String key) {
        return chooseWords(words.say(key));
    }

    private Walker chooseWords(String text) {
        main().getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(beginning(text)))
                .first()
                .check();
        return this;
    }

    /** In a group of its own, where the same name can be chosen for something else too. */
    Walker choose(String groupKey, String text) {
        main().getByRole(
                        AriaRole.GROUP,
                        new Locator.GetByRoleOptions()
                                .setName(words.say(groupKey))
                                .setExact(true))
                .getByLabel(text)
                .check();
        return this;
    }

    Walker mustRead(String text) {
        assertThat(main()).containsText(text);
        return this;
    }

    Walker mustReadHeading(String text) {
        assertThat(main().locator("h1:visible").first()).containsText(text);
        return this;
    }

    private Locator main() {
        Page page = window.page();
        return page.locator("main");
    }

    private static Pattern beginning(String text) {
        return Pattern.compile("^[‹\\s]*" + plain(text));
    }

    /** The browser reads the pattern, and knows none of Java's quoting. */
    private static String plain(String text) {
        return text.replaceAll("[.*+?^${}()|\\[\\]\\\\/]", "\\\\$0");
    }
}
