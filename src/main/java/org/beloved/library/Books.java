package org.beloved.library;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.beloved.library.links.LinkState;
import org.beloved.library.links.TriedLinks;
import org.beloved.library.suggestion.Suggestions;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** Everything in the library: what is shipped, and what readers suggested and a moderator accepted. */
@Component
public class Books {

    private final List<Resource> shipped = ShippedResources.read();
    private final Scope scope;
    private final Suggestions suggestions;
    private final TriedLinks links;

    Books(Scope scope, Suggestions suggestions, TriedLinks links) {
        this.scope = scope;
        this.suggestions = suggestions;
        this.links = links;
    }

    /** By title. Outside any scope, for a public page. */
    public List<Resource> all() {
        return scope.everyone(() -> byTitle(suggestions.accepted()));
    }

    /** In a job's scope: every address there is. */
    public List<String> addresses() {
        return byTitle(suggestions.accepted()).stream()
                .filter(Resource::isLink)
                .map(Resource::address)
                .distinct()
                .toList();
    }

    private List<Resource> byTitle(List<Resource> suggested) {
        return Stream.concat(shipped.stream(), suggested.stream())
                .sorted(Comparator.comparing(Resource::title, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    Optional<Resource> find(String id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** How each address fared when it was last tried. Outside any scope. */
    Map<String, LinkState> links() {
        return scope.everyone(links::states);
    }
}
