package org.beloved.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/** One browser window. It remembers what was wrong with the pages it showed; {@link #mustBeSound} says so. */
public final class Window implements AutoCloseable {

    private final BrowserContext context;
    private final String origin;
    private final Page page;
    private final Set<String> mayAsk;
    private final List<String> complaints = new ArrayList<>();

    Window(BrowserContext context, String origin) {
        this.context = context;
        this.origin = origin;
        this.page = context.newPage();
        this.mayAsk = new ConcurrentSkipListSet<>(Set.of(origin));
        listen();
    }

    private void listen() {
        page.onRequest(request -> {
            if (mayAsk.stream().noneMatch(site -> request.url().startsWith(site + "/"))
                    && !request.url().startsWith("data:")) {
                complaints.add("asks another site: " + request.url());
            }
        });
        page.onConsoleMessage(message -> {
            // The browser itself writes a line for each page with an error status.
            if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
                complaints.add("console: " + message.text());
            }
        });
        page.onPageError(error -> complaints.add("script error: " + error));
    }

    public Page page() {
        return page;
    }

    public String origin() {
        return origin;
    }

    /** The page of somebody else's site. What stands in a frame there may still ask the house alone. */
    Window goTo(OtherSite site) {
        mayAsk.add(site.origin());
        page.onRequest(request -> {
            if (!request.frame().equals(page.mainFrame()) && !request.url().startsWith(origin + "/")) {
                complaints.add("the frame asks another site: " + request.url());
            }
        });
        page.navigate(site.origin() + "/");
        return this;
    }

    /** @param address a path of the house */
    public Window go(String address) {
        arrivedAt(address);
        return this;
    }

    /** @return the status of the page */
    public int arrivedAt(String address) {
        Response response = page.navigate(address);
        return Objects.requireNonNull(response, address).status();
    }

    /** The path and query now shown. */
    public String address() {
        return page.url().substring(origin.length());
    }

    public Window width(int width) {
        page.setViewportSize(width, width < 600 ? 844 : 900);
        return this;
    }

    /** Fails with all that was wrong so far: another site asked, the strict header broken, a script's error. */
    public Window mustBeSound() {
        if (!complaints.isEmpty()) {
            throw new AssertionError(address() + ": " + String.join("\n", complaints));
        }
        return this;
    }

    List<String> peek() {
        return List.copyOf(complaints);
    }

    /** What this page complains of, and forgets it. */
    public List<String> complaints() {
        List<String> now = List.copyOf(complaints);
        complaints.clear();
        return now;
    }

    /** Brings axe along to each page to come, which is quicker than bringing it after. */
    Window withAxe() {
        context.addInitScript(AxeBuilder.getAxeScript());
        return this;
    }

    /** What axe finds against WCAG 2.2 AA and good practice; empty when nothing. */
    public List<String> axe() {
        return axe(page.mainFrame());
    }

    static List<String> axe(Frame frame) {
        return axe(frame, "{}");
    }

    /** The same without measuring contrast. */
    List<String> axeButForColors() {
        return axe(page.mainFrame(), "{'color-contrast': {enabled: false}}");
    }

    /** All pages have the one style sheet, so axe need not fetch it for each to see that no page demands an upright phone. */
    private static List<String> axe(Frame frame, String rules) {
        if (Boolean.FALSE.equals(frame.evaluate("() => 'axe' in window"))) {
            frame.evaluate(AxeBuilder.getAxeScript());
        }
        return lines(frame.evaluate("""
                async () => (await axe.run(document, {resultTypes: ['violations'], preload: false, rules: %s,
                    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']}))
                  .violations.flatMap(rule => rule.nodes.map(node =>
                    `axe ${rule.id}: ${node.target.join(' ')} ${node.failureSummary.replace(/\\s+/g, ' ')}`.slice(0, 400)))
                """.formatted(rules)));
    }

    /** What sticks out to the right of a page that may not scroll sideways; empty when nothing. */
    public List<String> sticksOut() {
        return sticksOut(page.mainFrame());
    }

    static List<String> sticksOut(Frame frame) {
        return lines(frame.evaluate("""
                () => {
                  const root = document.documentElement, width = root.clientWidth;
                  if (root.scrollWidth <= width + 1) return [];
                  const out = [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > width + 1);
                  return out.filter(e => ![...e.children].some(c => out.includes(c))).slice(0, 4).map(e =>
                    `${width} px: sticks out to ${Math.round(e.getBoundingClientRect().right)}: ` +
                    e.outerHTML.replace(/\\s+/g, ' ').slice(0, 160)).concat(`${width} px: page is ${root.scrollWidth} wide`);
                }
                """));
    }

    /** What the browser keeps of this site besides cookies; empty when nothing. */
    public List<String> kept() {
        return kept(page.mainFrame());
    }

    static List<String> kept(Frame frame) {
        return lines(frame.evaluate("""
                async () => [
                  ...Object.keys(localStorage).map(key => 'local storage: ' + key),
                  ...Object.keys(sessionStorage).map(key => 'session storage: ' + key),
                  ...(await indexedDB.databases()).map(base => 'database: ' + base.name),
                  ...('caches' in window ? (await caches.keys()).map(name => 'cache: ' + name) : [])]
                """));
    }

    /** @return where the picture is */
    public Path picture(String name) {
        Path file = Path.of("target/browser", name + ".png");
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return file;
    }

    private static List<String> lines(Object found) {
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }

    @Override
    public void close() {
        context.close();
    }
}
