package org.beloved.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The one browser of the run; started by the first test that asks, closed at the end. */
final class Chromium {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final class Holder {
        private static final Browser BROWSER = started();
    }

    private Chromium() {}

    static Browser browser() {
        return Holder.BROWSER;
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
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need Chromium. Install it, for example with: sudo apt install chromium"));
    }
}
