package org.beloved.web.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.beloved.web.Page;
import org.beloved.web.SearchSource;
import org.beloved.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One box; results by part of the site. What is typed is kept nowhere. */
@Controller
class SearchEverywhereController {

    private static final int LONGEST = 200;

    private final SearchIndex index;
    private final List<SearchSource> sources;

    SearchEverywhereController(SearchIndex index, List<SearchSource> sources) {
        this.index = index;
        this.sources = sources.stream()
                .sorted(Comparator.comparingInt(SearchSource::order))
                .toList();
    }

    @GetMapping("/search")
    Page show(@RequestParam(name = "q", defaultValue = "") String text, Words words) {
        String stripped = text.strip();
        String typed = stripped.substring(0, stripped.offsetByCodePoints(0, Math.min(LONGEST, length(stripped))));
        if (typed.isEmpty()) {
            return new EverywherePage("", List.of(), false);
        }
        List<SearchIndex.Row> exact = index.having(typed, words.language());
        List<EverywherePage.Group> groups = groups(typed, exact, words);
        return groups.isEmpty()
                ? new EverywherePage(typed, groups(typed, index.near(typed, words.language()), words), true)
                : new EverywherePage(typed, groups, false);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private List<EverywherePage.Group> groups(String typed, List<SearchIndex.Row> rows, Words words) {
        List<EverywherePage.Group> groups = new ArrayList<>();
        for (SearchSource source : sources) {
            List<EverywherePage.Result> results = new ArrayList<>();
            source.answers(typed, words)
                    .forEach(hit -> results.add(
                            new EverywherePage.Result(hit.href(), hit.title(), Excerpt.of(hit.detail(), typed))));
            rows.stream()
                    .filter(row -> row.source().equals(source.name()))
                    .forEach(row -> results.add(
                            new EverywherePage.Result(row.href(), row.title(), Excerpt.of(row.body(), typed))));
            if (!results.isEmpty()) {
                groups.add(new EverywherePage.Group(source.name(), results));
            }
        }
        return groups;
    }
}
