package org.beloved.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import org.beloved.web.Visitor;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Opens windows on the house under test; autowire it. */
@Component
public class Browsers {

    /** Long enough for a machine that does much else at once. */
    private static final double PATIENCE = 60_000;

    private final Environment house;

    Browsers(Environment house) {
        this.house = house;
    }

    /** A window of somebody who is not signed in. */
    public Window open(Setting setting) {
        String origin = "http://localhost:" + house.getRequiredProperty("local.server.port");
        BrowserContext context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(origin)
                        .setViewportSize(setting.width(), setting.height())
                        .setLocale(setting.language().tag() + "-US")
                        .setColorScheme(setting.scheme())
                        .setJavaScriptEnabled(setting.javaScript()));
        context.setDefaultTimeout(PATIENCE);
        return new Window(context, origin);
    }

    /** A window with the session that the visitor has. */
    public Window open(Setting setting, Visitor visitor) {
        Window window = open(setting);
        window.page()
                .context()
                .addCookies(visitor.cookies().stream()
                        .filter(cookie -> !cookie.getName().equals("lang"))
                        .map(cookie -> new Cookie(cookie.getName(), cookie.getValue()).setUrl(window.origin()))
                        .toList());
        return window;
    }
}
