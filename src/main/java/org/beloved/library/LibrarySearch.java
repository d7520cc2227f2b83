package org.beloved.library;

import java.util.List;
import org.beloved.web.SearchSource;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** The library in the search. */
@Component
class LibrarySearch implements SearchSource {

    private final Books books;

    LibrarySearch(Books books) {
        this.books = books;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public String name() {
        return "library.title";
    }

    @Override
    public List<Entry> entries(Words words) {
        return books.all().stream()
                .map(each -> new Entry(
                        "/library/" + each.id(), each.title(), each.about(words.language()) + " " + each.publisher()))
                .toList();
    }
}
