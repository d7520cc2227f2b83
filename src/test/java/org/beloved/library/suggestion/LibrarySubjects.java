package org.beloved.library.suggestion;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.access.Route;
import org.beloved.access.RouteSubjects;
import org.beloved.library.Faith;
import org.beloved.library.Kind;
import org.beloved.library.Resource;
import org.beloved.teams.TestTeam;
import org.beloved.walls.Scope;
import org.beloved.web.Language;
import org.springframework.stereotype.Component;

/** A shipped resource, and a suggestion that waits. */
@Component
public class LibrarySubjects implements RouteSubjects {

    private final Scope scope;
    private final Suggestions suggestions;

    LibrarySubjects(Scope scope, Suggestions suggestions) {
        this.scope = scope;
        this.suggestions = suggestions;
    }

    @Override
    public Optional<String> value(Route route, String variable, TestTeam team) {
        if (route.pattern().startsWith("/library/{id}")) {
            return Optional.of("crs-r42690");
        }
        return route.pattern().startsWith("/desk/library/")
                ? Optional.of(waiting("A guide for choirs").toString())
                : Optional.empty();
    }

    public UUID waiting(String title) {
        UUID id = UUID.randomUUID();
        Instant now = Instant.now();
        return scope.everyone(() -> {
            suggestions.add(new Suggestion(
                    id,
                    new Suggestion.Says(
                            title,
                            "Choirs of Larkspur",
                            "https://example.org/" + id,
                            "2025",
                            "4 pages",
                            "Songs for a vigil."),
                    new Resource.Shelf(Kind.TOOLKIT, Faith.JEWISH, Language.ENGLISH, List.of(7, 9)),
                    Language.ENGLISH,
                    Suggestion.State.WAITING,
                    now,
                    now,
                    1));
            return id;
        });
    }
}
