package org.beloved.library;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.beloved.library.links.LinkState;
import org.beloved.web.AtomFeed;
import org.beloved.web.CsvText;
import org.beloved.web.Words;
import tools.jackson.databind.json.JsonMapper;

/** The library as CSV, JSON and Atom. */
final class LibraryFiles {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST = 50;

    /** In the order of a row's fields. */
    private static final List<String> COLUMNS = List.of(
            "id",
            "title",
            "publisher",
            "date",
            "kind",
            "tradition",
            "language",
            "steps",
            "length",
            "address",
            "link",
            "sureness",
            "reviewed",
            "about");

    private LibraryFiles() {}

    /** One row for each resource, its fields by name. */
    static List<Map<String, String>> rows(List<Resource> resources, Map<String, LinkState> links, Words words) {
        return resources.stream().map(each -> row(each, links, words)).toList();
    }

    private static Map<String, String> row(Resource each, Map<String, LinkState> links, Words words) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("id", each.id());
        row.put("title", each.title());
        row.put("publisher", each.publisher());
        row.put("date", each.facts().date());
        row.put("kind", each.shelf().kind().name());
        row.put("tradition", each.shelf().faith().name());
        row.put("language", each.shelf().language().tag());
        row.put("steps", each.shelf().steps().stream().map(String::valueOf).collect(Collectors.joining(" ")));
        row.put("length", each.facts().length());
        row.put("address", each.address());
        row.put("link", LinkState.of(links, each.address()));
        row.put("sureness", each.facts().sureness().name());
        row.put("reviewed", each.facts().reviewed().toString());
        row.put("about", each.about(words.language()));
        return row;
    }

    static String json(List<Map<String, String>> rows) {
        return JSON.writeValueAsString(Map.of("resources", rows));
    }

    static String csv(List<Map<String, String>> rows) {
        return CsvText.of(
                COLUMNS, rows.stream().map(row -> List.copyOf(row.values())).toList());
    }

    static String atom(List<Resource> resources, String site, Words words) {
        List<AtomFeed.Item> newest = resources.stream()
                .sorted(Comparator.comparing((Resource each) -> each.facts().reviewed())
                        .reversed())
                .limit(MOST)
                .map(each -> item(each, site, words))
                .toList();
        return new AtomFeed(
                        words.language().tag(),
                        site + "/library.atom",
                        site + "/library",
                        words.say("library.title"),
                        words.say("web.name"),
                        newest)
                .write(Instant.EPOCH);
    }

    private static AtomFeed.Item item(Resource each, String site, Words words) {
        String address = site + "/library/" + each.id();
        Instant reviewed = each.facts().reviewed().atStartOfDay(ZoneOffset.UTC).toInstant();
        return new AtomFeed.Item(address, each.title(), reviewed, address, each.about(words.language()))
                .by(each.publisher());
    }
}
