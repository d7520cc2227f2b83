package org.beloved.teams.map;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.beloved.shared.Fips;
import org.beloved.teams.directory.Directory;
import org.beloved.teams.directory.PublicTeam;
import org.beloved.web.Language;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The map and the list for other people's sites, and the page that says what to paste there. */
@Controller
class EmbedController {

    private final Directory directory;
    private final String site;

    EmbedController(Directory directory, @Value("${beloved.base-url}") String site) {
        this.directory = directory;
        this.site = site;
    }

    @GetMapping("/embed")
    Page choose(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(name = "in", defaultValue = "") String language,
            @RequestParam(defaultValue = "") String size,
            Words words) {
        return new EmbedPage(
                kind.equals(EmbedKind.TEAMS.code()) ? EmbedKind.TEAMS : EmbedKind.MAP,
                Region.of(state).or(() -> Region.of("")).orElseThrow(),
                Language.ofTag(language).orElse(words.language()),
                EmbedSize.of(size).orElse(EmbedSize.MEDIUM),
                site);
    }

    @GetMapping("/embed/map")
    Page map(@RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "") String size) {
        return embedded(EmbedKind.MAP, state, size);
    }

    @GetMapping("/embed/teams")
    Page teams(@RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "") String size) {
        return embedded(EmbedKind.TEAMS, state, size);
    }

    private Page embedded(EmbedKind kind, String state, String size) {
        Region region = Region.of(state).orElseThrow(NotHere::new);
        Map<Fips, Integer> counts = new TreeMap<>(directory.counts());
        counts.keySet().removeIf(county -> !region.has(county));
        List<PublicTeam> teams = (region.state().isPresent() ? directory.in(region.counties()) : directory.all())
                .stream()
                        .sorted(Comparator.comparing(PublicTeam::since).reversed())
                        .toList();
        return new EmbeddedPage(kind, region, EmbedSize.of(size).orElse(EmbedSize.MEDIUM), counts, teams);
    }
}
