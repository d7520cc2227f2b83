package org.beloved.teams.directory;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.places.County;
import org.beloved.places.Places;
import org.beloved.shared.Fips;
import org.beloved.web.Pieces;
import org.beloved.web.PlacePanel;
import org.beloved.web.Shell;
import org.springframework.stereotype.Component;

/** On a county's page: the teams at work there, or next door. */
@Component
class TeamsHere implements PlacePanel {

    private final Directory directory;
    private final Pieces pieces;

    TeamsHere(Directory directory, Pieces pieces) {
        this.directory = directory;
        this.pieces = pieces;
    }

    @Override
    public int order() {
        return 5;
    }

    @Override
    public Optional<Content> draw(Fips place, Shell shell) {
        List<PublicTeam> here = directory.in(List.of(place));
        List<PublicTeam> nextDoor = here.isEmpty() ? directory.in(neighbors(place)) : List.of();
        return Optional.of(
                pieces.piece("teams/directory/here", Map.of("shell", shell, "here", here, "nextDoor", nextDoor)));
    }

    private static List<Fips> neighbors(Fips place) {
        return Places.shipped().county(place).map(Places.shipped()::neighbors).orElse(List.of()).stream()
                .map(County::fips)
                .toList();
    }
}
