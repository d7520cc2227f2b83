package org.beloved.browser;

import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.beloved.access.AccessMatrix.Row;
import org.beloved.access.Household;
import org.beloved.access.Who;
import org.beloved.web.Visitor;

/**
 * Looks at pages of the access matrix in one setting, and whether they fit the narrowest screen as well. Each kind of person keeps one window open
 * all the while, as at a table of their own.
 */
final class Look implements AutoCloseable {

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

    /** Statuses of our own pages; 422 and 409 are forms with something to mend. */
    private static final Set<Integer> PAGES = Set.of(200, 422, 409);

    private final Browsers browsers;
    private final Household household;
    private final Setting setting;
    private final Predicate<Row> formsWanted;
    private final Predicate<Row> colorsWanted;
    private final Map<Who, Window> windows = new EnumMap<>(Who.class);
    private final Set<String> wrong = new LinkedHashSet<>();
    private final Set<String> pieces = new LinkedHashSet<>();
    private int pages;
    private int forms;

    /**
     * @param formsWanted which forms to send with nothing in them, to see how the page says what to mend
     * @param colorsWanted where to measure contrast, which takes longer than all the rest
     */
    Look(
            Browsers browsers,
            Household household,
            Setting setting,
            Predicate<Row> formsWanted,
            Predicate<Row> colorsWanted) {
        this.browsers = browsers;
        this.household = household;
        this.setting = setting;
        this.formsWanted = formsWanted;
        this.colorsWanted = colorsWanted;
    }

    Set<String> wrong() {
        return wrong;
    }

    int pages() {
        return pages;
    }

    int forms() {
        return forms;
    }

    /** Routes that answer with a part for a page that is open already. */
    Set<String> pieces() {
        return pieces;
    }

    /** @param address where the row's page is in the household */
    void at(Row row, String address) {
        if (!row.isReading() && !formsWanted.test(row)) {
            return;
        }
        Optional<Who> sees = BY_SIGHT.stream()
                .filter(each -> PAGES.contains(row.status(each)) || row.isNowhere())
                .findFirst();
        if (sees.isEmpty()) {
            return; // A deed that leads on to a page which has a row of its own.
        }
        Who who = sees.get();
        Visitor.Seen seen = ask(row, household.visitor(who), address);
        if (isAsWritten(row, who, seen) && isPage(row, seen)) {
            Window window = windows.computeIfAbsent(who, this::open);
            if (row.isReading()) {
                window.go(address);
                pages++;
            } else {
                goToAnswer(window, address, seen);
                forms++;
            }
            note(row, look(window, colorsWanted.test(row)), window);
        }
    }

    private void note(Row row, List<String> found, Window window) {
        found.forEach(each -> wrong.add(row.route() + " " + setting.name() + " " + each));
        if (!found.isEmpty()) {
            window.picture("look-" + (row.route() + "-" + setting.name()).replaceAll("[^A-Za-z0-9]+", "-"));
        }
    }

    private Visitor.Seen ask(Row row, Visitor visitor, String address) {
        String inLanguage = address + (address.contains("?") ? "&" : "?") + "lang="
                + setting.language().tag();
        return row.isReading() ? visitor.get(inLanguage) : visitor.post(inLanguage);
    }

    /** A form that has nothing to answer in a fresh household may well have something in this one. */
    private boolean isAsWritten(Row row, Who who, Visitor.Seen seen) {
        boolean is = seen.status() == row.status(who) || row.isNowhere() && !row.isReading();
        if (!is) {
            wrong.add(row.route() + " is answered with " + seen.status());
        }
        return is;
    }

    private boolean isPage(Row row, Visitor.Seen seen) {
        boolean isHtml = header(seen, "Content-Type").startsWith("text/html")
                && !header(seen, "Content-Disposition").startsWith("attachment");
        boolean isWhole = seen.body().stripLeading().startsWith("<!doctype html>");
        if (isHtml && !isWhole) {
            pieces.add(row.route().toString());
        }
        return isHtml && isWhole;
    }

    private static String header(Visitor.Seen seen, String name) {
        return seen.response().headers().firstValue(name).orElse("");
    }

    private Window open(Who who) {
        return browsers.open(setting, household.visitor(who)).withAxe();
    }

    /** The browser is given the very answer that the form got, headers included. */
    private static void goToAnswer(Window window, String address, Visitor.Seen seen) {
        Predicate<String> here = (window.origin() + address)::equals;
        window.page()
                .route(
                        here,
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setStatus(seen.status())
                                .setHeaders(Map.of(
                                        "Content-Type", header(seen, "Content-Type"),
                                        "Content-Security-Policy", header(seen, "Content-Security-Policy")))
                                .setBody(seen.body())));
        window.go(address);
        window.page().unroute(here);
    }

    private List<String> look(Window window, boolean withColors) {
        List<String> found = new ArrayList<>(withColors ? window.axe() : window.axeButForColors());
        found.addAll(window.sticksOut());
        found.addAll(window.width(Setting.NARROWEST).sticksOut());
        window.width(setting.width());
        found.addAll(window.kept());
        found.addAll(window.complaints());
        String language = window.page().locator("html").getAttribute("lang");
        if (!setting.language().tag().equals(language)) {
            found.add("is in " + language);
        }
        return found;
    }

    @Override
    public void close() {
        windows.values().forEach(Window::close);
    }
}
