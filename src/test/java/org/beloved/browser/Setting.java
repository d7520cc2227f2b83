package org.beloved.browser;

import com.microsoft.playwright.options.ColorScheme;
import org.beloved.web.Language;

/** How somebody looks at the site: on what width, in which language, in light or dark, with JavaScript or without. */
public record Setting(int width, Language language, ColorScheme scheme, boolean javaScript) {

    public static final int NARROWEST = 320;
    public static final int PHONE = 390;
    public static final int DESK = 1280;

    /** English, light, with JavaScript. */
    public static Setting phone() {
        return new Setting(PHONE, Language.ENGLISH, ColorScheme.LIGHT, true);
    }

    /** English, light, with JavaScript. */
    public static Setting desk() {
        return new Setting(DESK, Language.ENGLISH, ColorScheme.LIGHT, true);
    }

    public Setting in(Language other) {
        return new Setting(width, other, scheme, javaScript);
    }

    public Setting dark() {
        return new Setting(width, language, ColorScheme.DARK, javaScript);
    }

    public Setting withoutJavaScript() {
        return new Setting(width, language, scheme, false);
    }

    /** Such as {@code es-390-dark}. */
    String name() {
        return language.tag() + "-" + width + (scheme == ColorScheme.DARK ? "-dark" : "")
                + (javaScript ? "" : "-plain");
    }

    int height() {
        return width < 600 ? 844 : 900;
    }
}
