package org.beloved.desk;

import java.util.Optional;
import org.beloved.access.Route;
import org.beloved.access.RouteSubjects;
import org.beloved.library.suggestion.LibrarySubjects;
import org.beloved.teams.TestTeam;
import org.springframework.stereotype.Component;

/** A suggested resource that waits. */
@Component
class DeskSubjects implements RouteSubjects {

    private final LibrarySubjects library;

    DeskSubjects(LibrarySubjects library) {
        this.library = library;
    }

    @Override
    public Optional<String> value(Route route, String variable, TestTeam team) {
        if (!route.pattern().startsWith("/desk/queue/")) {
            return Optional.empty();
        }
        return switch (variable) {
            case "kind" -> Optional.of("library");
            case "subject" -> Optional.of(library.waiting("A guide for choirs").toString());
            default -> Optional.empty();
        };
    }
}
