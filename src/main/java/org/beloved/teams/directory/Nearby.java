package org.beloved.teams.directory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beloved.places.County;
import org.beloved.places.PlaceSearch;

/**
 * Teams near a place somebody typed.
 *
 * @param meant counties it may mean, the likeliest first; empty when we do not know the place
 * @param teams the nearest first, measured from the middle of a county to the middle of another
 */
record Nearby(List<County> meant, List<Near> teams) {

    private static final int MOST = 12;
    private static final double KILOMETERS_IN_A_MILE = 1.609344;
    private static final double FAR_AWAY = 1_000_000;

    /** @param miles none within the county itself */
    record Near(PublicTeam team, long miles) {

        boolean isHere() {
            return miles == 0;
        }
    }

    static Nearby of(String typed, List<PublicTeam> all) {
        List<County> meant = PlaceSearch.shipped().find(typed).matches().stream()
                .map(match -> match.county())
                .toList();
        return new Nearby(meant, meant.isEmpty() ? List.of() : from(meant.getFirst(), all));
    }

    Optional<County> here() {
        return meant.stream().findFirst();
    }

    /** Other counties it may mean. */
    List<County> others() {
        return meant.stream().skip(1).limit(MOST).toList();
    }

    boolean hasTeamHere() {
        return teams.stream().anyMatch(Near::isHere);
    }

    /** The same question about another county, by its name: its code may be somebody's ZIP. */
    static String address(County county) {
        return "/teams?near=" + URLEncoder.encode(county.label(), StandardCharsets.UTF_8);
    }

    private static List<Near> from(County here, List<PublicTeam> all) {
        return all.stream()
                .map(team -> new Near(team, miles(here, team.county())))
                .sorted(Comparator.comparingLong(Near::miles))
                .limit(MOST)
                .toList();
    }

    private static long miles(County here, County there) {
        if (here.equals(there)) {
            return 0;
        }
        double kilometers = here.center()
                .flatMap(from -> there.center().map(from::kilometersTo))
                .orElse(FAR_AWAY);
        return Math.max(1, Math.round(kilometers / KILOMETERS_IN_A_MILE));
    }
}
