package org.beloved.teams.map;

import gg.jte.Content;
import java.util.Map;
import java.util.Optional;
import org.beloved.shared.Fips;
import org.beloved.teams.directory.Directory;
import org.beloved.web.HomeSection;
import org.beloved.web.Pieces;
import org.beloved.web.Shell;
import org.springframework.stereotype.Component;

/** The map on the front page, with the newest teams beside it. */
@Component
class TeamsOnTheFrontPage implements HomeSection {

    private static final int MOST = 14;

    private final Directory directory;
    private final Pieces pieces;

    TeamsOnTheFrontPage(Directory directory, Pieces pieces) {
        this.directory = directory;
        this.pieces = pieces;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Content> draw(Shell shell) {
        Map<Fips, Integer> counts = directory.counts();
        int teams = counts.values().stream().mapToInt(Integer::intValue).sum();
        return Optional.of(pieces.piece(
                "teams/map/home",
                Map.of(
                        "shell",
                        shell,
                        "heading",
                        shell.words().sentence("teams.directory.heading", "teams", teams, "counties", counts.size()),
                        "map",
                        TeamMap.nation(counts),
                        "newest",
                        directory.newest(MOST))));
    }
}
