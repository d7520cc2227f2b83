import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Takes the pictures of the documents from a running demonstration: the browser, the address, then the folder for the pictures. */
public class Screenshots {

    private static final String ROAD = "/workspace/three-lanterns";

    private static final List<Shot> SHOTS = List.of(
            new Shot("front-page", "/", 1280, 900, "en", false),
            new Shot("county-on-a-phone", "/places/42091", 390, 800, "es", false),
            new Shot("policies", "/policies", 1280, 1000, "en", false),
            new Shot("evidence", "/evidence/42101", 1280, 900, "en", false),
            new Shot("road", ROAD, 1280, 1000, "en", true),
            new Shot("road-on-a-phone", ROAD, 390, 800, "es", true));

    /** One picture: its name, the page, the size of the window, and whether somebody is signed in. */
    record Shot(String name, String path, int width, int height, String language, boolean signedIn) {}

    public static void main(String[] arguments) {
        Path program = Path.of(arguments[0]);
        String address = arguments[1];
        Path folder = Path.of(arguments[2]);
        Playwright.CreateOptions noDownload =
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"));
        try (Playwright playwright = Playwright.create(noDownload)) {
            Browser browser = playwright
                    .chromium()
                    .launch(new BrowserType.LaunchOptions()
                            .setExecutablePath(program)
                            .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
            for (Shot shot : SHOTS) {
                take(browser, address, folder, shot);
            }
        }
    }

    private static void take(Browser browser, String address, Path folder, Shot shot) {
        try (BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(shot.width(), shot.height())
                .setColorScheme(ColorScheme.LIGHT))) {
            Page page = context.newPage();
            if (shot.signedIn()) {
                page.navigate(address + "/sign-in");
                page.fill("input[name=email]", "ruth@example.org");
                page.fill("input[type=password]", "lantern river maple seven");
                page.click("main form button");
                page.waitForURL("**/workspace/**");
            }
            page.navigate(address + shot.path() + "?lang=" + shot.language());
            page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(shot.name() + ".png")));
            System.out.println(shot.name() + ": " + page.textContent("h1"));
        }
    }
}
