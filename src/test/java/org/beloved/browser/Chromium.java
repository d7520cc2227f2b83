package org.beloved.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A browser for each thread that works with one; started when it first asks, closed at the end of the run. */
final class Chromium {

    /** The first one draws no window at all, which takes a third of the time. */
    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    /** Playwright wants to be spoken to by the thread that began it. */
    private static final ThreadLocal<Browser> BROWSERS = ThreadLocal.withInitial(Chromium::started);

    private Chromium() {}

    static Browser browser() {
        return BROWSERS.get();
    }

    private static Browser started() {
        Playwright playwright = Playwright.create();
        // The driver is a process of its own and goes with the pipe to this one, however this one ends.
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program())
                        .setArgs(QUIET));
    }

    private static Path program() {
        return NAMES.stream()
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalStateException(
                                "The browser tests need Chromium. Install it, for example with: sudo apt install chromium-headless-shell"));
    }
}
