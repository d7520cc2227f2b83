package org.beloved.teams.map;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.places.PlaceWords;
import org.beloved.shared.Fips;
import org.beloved.teams.directory.PublicTeam;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;

/**
 * The map or the list of a region, to stand on somebody else's site.
 *
 * @param counts of that region only
 * @param teams of it, the newest first
 */
record EmbeddedPage(EmbedKind kind, Region region, EmbedSize size, Map<Fips, Integer> counts, List<PublicTeam> teams)
        implements Page {

    @Override
    public String template() {
        return "teams/map/embedded";
    }

    @Override
    public String title(Words words) {
        return heading(words);
    }

    @Override
    public Frame frame() {
        return Frame.EMBEDDED;
    }

    String heading(Words words) {
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        return region.state()
                .map(one -> words.sentence(
                        "teams.map.heading.state", "teams", all, "state", new PlaceWords(words).state(one)))
                .orElseGet(() -> words.sentence("teams.directory.heading", "teams", all, "counties", counts.size()));
    }

    Optional<TeamMap> map() {
        if (kind == EmbedKind.TEAMS) {
            return Optional.empty();
        }
        return region.state().map(one -> TeamMap.of(one, counts)).orElseGet(() -> Optional.of(TeamMap.nation(counts)));
    }

    List<PublicTeam> shown() {
        return teams.stream()
                .limit(kind == EmbedKind.MAP ? size.teamsBelowMap() : size.teamsInList())
                .toList();
    }

    /** The frame speaks the language of the site around it, the reader's browser perhaps another: one reads on as one began. */
    static String query(Words words) {
        return "?lang=" + words.language().tag();
    }
}
