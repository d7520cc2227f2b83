package org.beloved.rough;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beloved.Crowd;
import org.beloved.RoomTest;
import org.beloved.access.AccessMatrix;
import org.beloved.access.AccessMatrix.Row;
import org.beloved.access.Households;
import org.beloved.access.Route;
import org.beloved.access.Who;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Every page of the house under an address that nobody's browser makes by itself. */
@RoomTest
class OddAddressTests {

    private static final List<String> PARTS = List.of(
            "%2e%2e",
            "..;",
            "%00",
            "%ff",
            "%c0%af",
            "%2F",
            "%5c",
            "-1",
            "0",
            "99999999999999999999",
            "1-1-1-1-1",
            "%F0%9F%98%80",
            "%3Ci%20data-rough%3E",
            "new",
            "a;jsessionid=1",
            "%20",
            "%E2%80%AE",
            "a".repeat(6_000));

    private static final List<String> QUERIES = List.of(
            "&&==&?",
            "lang=xx&lang=",
            "lang=%ff",
            "once=1&version=-1&page=-1&part=99&letter=zz&invited=%00",
            "a=" + "b".repeat(6_000));

    @Autowired
    Scenes scenes;

    @Autowired
    Households households;

    private final List<Row> pages = AccessMatrix.checkedIn().pages();
    private final Set<String> wrong = ConcurrentHashMap.newKeySet();

    @Test
    void everyPartOfAnAddressMayBeOdd() {
        Scene scene = scenes.set(Season.MEETING_OVER, Who.LEAD);
        List<Route> varied = pages.stream()
                .map(Row::route)
                .filter(route -> !route.variables().isEmpty())
                .toList();
        Crowd.each(varied, route -> {
            PARTS.forEach(part -> visit(scene.wire(), spoiled(route, part, scene)));
            return route;
        });
        assertThat(wrong).isEmpty();
        assertThat(varied).as("addresses with something of their own").hasSizeGreaterThan(30);
    }

    @Test
    void everyPageMayBeAskedWithAnOddQuery() {
        Scene scene = scenes.set(Season.MEETING_OVER, Who.LEAD);
        Scene desk = scenes.set(Season.JUST_BEGUN, Who.ADMINISTRATOR);
        int[] fields = new int[1];
        for (Row row : pages) {
            Scene seen = Scenes.fitting(row) == Who.ADMINISTRATOR ? desk : scene;
            String address = households.address(row.route(), seen.household());
            String base = address.replaceFirst("\\?.*", "");
            List<String> queries = new ArrayList<>(QUERIES);
            asked(seen.wire(), address).forEach(name -> {
                fields[0]++;
                queries.addAll(odd(name));
            });
            Crowd.each(queries, query -> {
                visit(seen.wire(), base + "?" + query);
                return query;
            });
        }
        assertThat(wrong).isEmpty();
        assertThat(fields[0]).as("fields of searching forms").isGreaterThan(20);
    }

    /** What the page itself may be asked, so far as its forms and links say. */
    private static Set<String> asked(Wire wire, String address) {
        Wire.Reply reply = wire.get(address);
        if (!reply.isHtml()) {
            return Set.of();
        }
        Stream<String> fields = ShownForm.on(reply.page()).stream()
                .filter(form -> form.method().equalsIgnoreCase("GET"))
                .flatMap(form -> form.fields().stream().map(ShownForm.Field::name));
        Stream<String> links = reply.page().select("a[href*=?]").stream()
                .flatMap(link ->
                        Stream.of(link.attr("href").replaceFirst("[^?]*\\?", "").split("&")))
                .map(part -> part.replaceFirst("[=#].*", ""));
        return Stream.concat(fields, links).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> odd(String name) {
        String field = URLEncoder.encode(name, StandardCharsets.UTF_8);
        return Stream.of(
                        "",
                        Oddities.MISCHIEF,
                        "-1",
                        "1e999",
                        "2026-02-30",
                        "99999999999999999999",
                        "a\u0000b",
                        "\uD83D\uDC69",
                        "x".repeat(5_000))
                .map(text -> field + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
                .toList();
    }

    private String spoiled(Route route, String part, Scene scene) {
        String pattern = route.pattern();
        String last = route.variables().getLast();
        for (String variable : route.variables()) {
            String value = variable.equals(last)
                    ? part
                    : variable.equals("team") ? scene.household().team().slug() : part;
            pattern = pattern.replace("{" + variable + "}", value);
        }
        return pattern;
    }

    private void visit(Wire wire, String address) {
        Wire.Reply reply = wire.get(address);
        InWords.trouble(reply)
                .ifPresent(trouble ->
                        wrong.add(address.substring(0, Math.min(120, address.length())) + ": " + trouble));
    }
}
