package org.beloved.browser;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beloved.access.AccessMatrix.Row;
import org.beloved.access.Household;
import org.beloved.access.Who;
import org.beloved.web.Language;
import org.beloved.web.Visitor;

/** Looks at one page of the access matrix in both languages, one of them dark, and on three widths. */
final class Look {

    /** Who is asked first to open a page: whoever sees most of it. */
    private static final List<Who> BY_SIGHT = List.of(
            Who.LEAD,
            Who.MEMBER,
            Who.ADVISER,
            Who.ADMINISTRATOR,
            Who.MODERATOR,
            Who.NEIGHBOR,
            Who.VISITOR,
            Who.FOREIGNER);

    private final Browsers browsers;
    private final Household household;
    private final Set<String> wrong = new LinkedHashSet<>();
    private int pages;

    Look(Browsers browsers, Household household) {
        this.browsers = browsers;
        this.household = household;
    }

    Set<String> wrong() {
        return wrong;
    }

    int pages() {
        return pages;
    }

    /** @param status what the page is drawn with: 200, or 422 for a form with something to mend */
    void at(Row row, int status, String address) {
        Optional<Who> who =
                BY_SIGHT.stream().filter(each -> row.status(each) == status).findFirst();
        if (who.isEmpty()) {
            return;
        }
        Visitor visitor = household.visitor(who.get());
        for (Language language : Language.values()) {
            Visitor.Seen seen = ask(row, visitor, address);
            if (isPage(seen)) {
                look(row, address, language, visitor, seen);
            }
        }
    }

    private static Visitor.Seen ask(Row row, Visitor visitor, String address) {
        return row.route().method().equals("GET") ? visitor.get(address) : visitor.post(address);
    }

    private static boolean isPage(Visitor.Seen seen) {
        return header(seen, "Content-Type").startsWith("text/html")
                && !header(seen, "Content-Disposition").startsWith("attachment");
    }

    private static String header(Visitor.Seen seen, String name) {
        return seen.response().headers().firstValue(name).orElse("");
    }

    private void look(Row row, String address, Language language, Visitor visitor, Visitor.Seen seen) {
        pages++;
        try (Window window = browsers.open(setting(language), visitor)) {
            if (row.route().method().equals("POST")) {
                answerWith(window, visitor, row, language, address);
            }
            window.go(address);
            // Words do not depend on colors: English by day and Spanish by night meet every word and every color.
            List<String> found = new ArrayList<>(window.axe());
            for (int width : List.of(Setting.DESK, Setting.PHONE, Setting.NARROWEST)) {
                found.addAll(window.width(width).sticksOut());
            }
            found.addAll(window.kept());
            found.addAll(window.complaints());
            if (!language.tag().equals(window.page().locator("html").getAttribute("lang"))) {
                found.add("is not in " + language);
            }
            found.forEach(each -> wrong.add(row.route() + " " + language.tag() + " " + each));
            if (!found.isEmpty()) {
                window.picture("look-" + row.route().toString().replaceAll("[^A-Za-z]+", "-") + language.tag());
            }
        }
    }

    private static Setting setting(Language language) {
        Setting setting = Setting.desk().in(language);
        return language == Language.SPANISH ? setting.dark() : setting;
    }

    /** The browser is given the very answer that the form got, headers included. */
    private static void answerWith(Window window, Visitor visitor, Row row, Language language, String address) {
        Visitor.Seen answer = visitor.post(address + "?lang=" + language.tag());
        window.page()
                .route(
                        window.origin() + address,
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setStatus(answer.status())
                                .setHeaders(Map.of(
                                        "Content-Type", header(answer, "Content-Type"),
                                        "Content-Security-Policy", header(answer, "Content-Security-Policy")))
                                .setBody(answer.body())));
    }
}
