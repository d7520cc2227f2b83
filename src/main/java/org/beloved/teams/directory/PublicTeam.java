package org.beloved.teams.directory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beloved.places.County;
import org.beloved.places.PlaceWords;
import org.beloved.web.Tongues;
import org.beloved.web.Tradition;
import org.beloved.web.Words;

/**
 * What everybody may see of a team, and nothing else. Of a team that shows its county only, everything but the county is
 * empty.
 *
 * @param since when it came onto the map
 */
public record PublicTeam(
        String slug,
        County county,
        Optional<String> name,
        String about,
        String website,
        List<String> traditions,
        List<String> languages,
        Instant since) {

    static PublicTeam of(Listing listing) {
        Introduction says = listing.says();
        return says.shown() == Shown.NAME
                ? new PublicTeam(
                        listing.slug(),
                        listing.county(),
                        Optional.of(says.name()),
                        says.about(),
                        says.website(),
                        says.traditions(),
                        says.languages(),
                        listing.standing().since())
                : new PublicTeam(
                        listing.slug(),
                        listing.county(),
                        Optional.empty(),
                        "",
                        "",
                        List.of(),
                        List.of(),
                        listing.standing().since());
    }

    public String address() {
        return "/teams/" + slug;
    }

    /** Its name, or that its county has a team. */
    public String title(Words words) {
        return name.orElseGet(
                () -> words.say("teams.directory.unnamed", "county", new PlaceWords(words).brief(county)));
    }

    public String where(Words words) {
        return new PlaceWords(words).label(county);
    }

    public List<String> traditions(Words words) {
        return traditions.stream()
                .flatMap(code -> Tradition.of(code).stream())
                .map(tradition -> tradition.in(words.language()))
                .toList();
    }

    public List<String> languages(Words words) {
        return languages.stream().map(code -> Tongues.name(code, words)).toList();
    }

    /** Traditions, then languages, in one line. */
    public String line(Words words) {
        return String.join(
                " · ",
                Stream.of(traditions(words), languages(words))
                        .filter(list -> !list.isEmpty())
                        .map(words::list)
                        .toList());
    }
}
