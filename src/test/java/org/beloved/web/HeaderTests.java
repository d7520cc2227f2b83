package org.beloved.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.beloved.RoomTest;
import org.beloved.access.AccessMatrix;
import org.beloved.access.AccessMatrix.Row;
import org.beloved.access.Household;
import org.beloved.access.Households;
import org.beloved.access.Who;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The one header set is on every answer of the house, each line once, and says right who may keep the answer. */
@RoomTest
class HeaderTests {

    private static final Map<String, String> EVERYWHERE = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
                    + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            "Cross-Origin-Resource-Policy",
            "same-origin",
            "Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=()");

    /** Pages made to stand on other people's sites: the one exception, page by page. */
    private static final Set<String> FRAMED = Set.of("/embed/map", "/embed/teams");

    private static final Map<String, String> IN_A_FRAME = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'none'; "
                    + "base-uri 'none'; frame-ancestors *",
            "Cross-Origin-Resource-Policy",
            "cross-origin");

    /** What tells a stranger what runs here, or lets another site in. */
    private static final List<String> NOWHERE = List.of(
            "Server", "X-Powered-By", "Access-Control-Allow-Origin", "Content-Security-Policy-Report-Only", "Expires");

    private static final Set<Who> PEOPLE = EnumSet.of(Who.VISITOR, Who.LEAD, Who.FOREIGNER, Who.ADMINISTRATOR);

    /** Pages about the person at the browser, and of links that only their holder has. */
    private static final Pattern PERSONAL = Pattern.compile(
            "/(workspace|account|desk|sign-out|sign-up/confirm|new-passphrase|invited|confirm-email|join|teams/entry|conversations|events/mine|weekly)(/.*)?");

    /** Files that programs ask for again and again. */
    private static final Pattern MARKED =
            Pattern.compile("/teams\\.(json|geojson|csv|atom)|/api\\.json|/sitemap\\.xml");

    private final AccessMatrix matrix = AccessMatrix.checkedIn();
    private final List<String> wrong = new ArrayList<>();

    @Autowired
    Households households;

    @Autowired
    Environment house;

    @Test
    void everyPageHasTheHeadersAndSaysWhoMayKeepIt() {
        Household household = households.settle(PEOPLE);
        int kept = 0;
        for (Row row : matrix.pages()) {
            for (Who who : PEOPLE) {
                Visitor.Seen seen = household.visitor(who).get(households.address(row.route(), household));
                check(row.route() + " as " + who, seen);
                kept += mayBeKept(row.route() + " as " + who, row.route().pattern(), seen) ? 1 : 0;
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(kept).as("answers that may be kept").isGreaterThan(10 * PEOPLE.size());
    }

    @Test
    void aPageWithATokenOfItsOwnIsKeptByNobody() {
        Visitor visitor = Visitor.at(house);
        for (String page : List.of("/sign-up", "/policies/us-ca-santa-clara-2011/correction")) {
            Visitor.Seen seen = visitor.get(page);
            assertThat(seen.page().select("input[name=once]")).as(page).isNotEmpty();
            mustNotBeKept(page, seen);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyAnswerToAFormHasTheHeadersAndIsKeptByNobody() {
        Household household = households.settle(PEOPLE);
        int forms = 0;
        for (Row row : matrix.rows()) {
            if (row.route().method().equals("POST")) {
                if (row.room().equals("accounts")) {
                    household = households.settle(PEOPLE); // Some of its forms end sessions.
                }
                String address = households.address(row.route(), household);
                for (Who who : PEOPLE) {
                    Visitor.Seen seen = household.visitor(who).post(address);
                    check(row.route() + " as " + who, seen);
                    mustNotBeKept(row.route() + " as " + who, seen);
                    forms++;
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(forms).as("forms sent").isGreaterThan(200);
    }

    @Test
    void whatGoesWrongHasThemToo() {
        Visitor visitor = Visitor.at(house);
        refused(405, visitor.send(fromHere("/places").DELETE()));
        refused(405, visitor.send(fromHere("/about").PUT(HttpRequest.BodyPublishers.ofString("x"))));
        refused(
                403,
                visitor.send(at("/sign-in")
                        .header("Sec-Fetch-Site", "cross-site")
                        .POST(HttpRequest.BodyPublishers.noBody())));
        refused(404, visitor.get("/assets/no-such-file.css"));
        refused(400, visitor.get("/%c0%af"));
        refused(
                413,
                visitor.postBody("/sign-up", "application/x-www-form-urlencoded", "email=" + "x".repeat(3_000_000)));
        Visitor.Seen fault =
                visitor.send(at("/places").header(FallsOver.ASKED, "yes").GET());
        refused(500, fault);
        Visitor.Seen overrun = visitor.send(
                at("/places").header(FallsOver.ASKED, FallsOver.OVERRUN).GET());
        refused(503, overrun);
        assertThat(overrun.response().headers().firstValue("Retry-After")).contains("10");
        assertThat(fault.body()).doesNotContain(FallsOver.SAYING).doesNotContain("Exception");
        assertThat(wrong).isEmpty();
    }

    @Test
    void askingForTheHeadersAloneAndAnOldAnswerTellsThemToo() {
        Visitor visitor = Visitor.at(house);
        Visitor.Seen head = visitor.send(at("/about").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        check("HEAD /about", head);
        String mark = head.response().headers().firstValue("ETag").orElseThrow();
        Visitor.Seen same =
                visitor.send(at("/about").header("If-None-Match", mark).GET());
        assertThat(same.status()).isEqualTo(304);
        check("GET /about again", same);
        assertThat(wrong).isEmpty();
    }

    @Test
    void onlyAPageMadeForItStandsInAFrame() {
        Visitor visitor = Visitor.at(house);
        for (String page : FRAMED) {
            Visitor.Seen seen = visitor.get(page + "?lang=es");
            check(page, seen);
            expect(page + " remembers nothing of anybody", seen, "Set-Cookie", List.of());
            assertThat(seen.page().select("form, script, nav")).as(page).isEmpty();
            refused(404, visitor.get(page + "?state=ZZ"));
        }
        check("the page about it", visitor.get("/embed"));
        assertThat(wrong).isEmpty();
    }

    @Test
    void aFileThatDidNotChangeIsNotSentAgain() {
        Visitor program = Visitor.at(house);
        for (String file : List.of("/api.json", "/api.json?lang=es")) {
            Visitor.Seen first = program.get(file);
            String mark = first.response().headers().firstValue("ETag").orElseThrow();
            Visitor.Seen same =
                    program.send(at(file).header("If-None-Match", mark).GET());
            assertThat(same.status()).isEqualTo(304);
            assertThat(same.body()).isEmpty();
            check(file + " again", same);
        }
        assertThat(wrong).isEmpty();
    }

    private HttpRequest.Builder at(String path) {
        return HttpRequest.newBuilder(URI.create(Visitor.at(house).origin() + path));
    }

    private HttpRequest.Builder fromHere(String path) {
        return at(path).header("Sec-Fetch-Site", "same-origin");
    }

    private void refused(int status, Visitor.Seen seen) {
        String what = seen.response().request().method() + " " + seen.response().uri();
        assertThat(seen.status()).as(what).isEqualTo(status);
        assertThat(seen.heading()).as("our own page for %s", what).isNotEmpty();
        check(what, seen);
        mustNotBeKept(what, seen);
    }

    private void check(String what, Visitor.Seen seen) {
        boolean isFramed =
                seen.status() < 400 && FRAMED.contains(seen.response().uri().getPath());
        EVERYWHERE.forEach((name, value) ->
                expect(what, seen, name, List.of(isFramed ? IN_A_FRAME.getOrDefault(name, value) : value)));
        NOWHERE.forEach(name -> expect(what, seen, name, List.of()));
    }

    private boolean mayBeKept(String what, String pattern, Visitor.Seen seen) {
        boolean isPage =
                seen.response().headers().firstValue("Content-Type").orElse("").startsWith("text/html");
        if (pattern.startsWith("/assets/")) {
            expect(what, seen, "Cache-Control", List.of("max-age=31536000, public, immutable"));
        } else if (seen.status() == 200
                && isPage
                && !PERSONAL.matcher(pattern).matches()
                && seen.page().select("input[name=once]").isEmpty()) {
            expect(what, seen, "Cache-Control", List.of("no-cache"));
            expect(what, seen, "Vary", List.of("Cookie, Accept-Language, Accept-Encoding"));
            if (seen.response().headers().firstValue("ETag").isEmpty()) {
                wrong.add(what + " has no mark to ask by the next time");
            }
        } else if (seen.status() == 200 && MARKED.matcher(pattern).matches()) {
            expect(what, seen, "Cache-Control", List.of("no-cache"));
            expect(what, seen, "Vary", List.of("Cookie, Accept-Language"));
            if (seen.response().headers().firstValue("ETag").isEmpty()) {
                wrong.add(what + " has no mark to ask by the next time");
            }
        } else {
            mustNotBeKept(what, seen);
            return false;
        }
        expect(what, seen, "Set-Cookie", List.of());
        return true;
    }

    private void mustNotBeKept(String what, Visitor.Seen seen) {
        expect(what, seen, "Cache-Control", List.of("no-store"));
        expect(what, seen, "ETag", List.of());
    }

    private void expect(String what, Visitor.Seen seen, String name, List<String> values) {
        List<String> found = seen.response().headers().allValues(name);
        if (!found.equals(values)) {
            wrong.add("%s: %s is %s".formatted(what, name, found));
        }
    }
}
