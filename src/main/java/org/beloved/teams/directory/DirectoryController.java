package org.beloved.teams.directory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.PlacePanel;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The directory, and each team's own page. */
@Controller
class DirectoryController {

    private final Directory directory;
    private final List<PlacePanel> panels;

    DirectoryController(Directory directory, List<PlacePanel> panels) {
        this.directory = directory;
        this.panels = panels.stream()
                .filter(panel -> !(panel instanceof TeamsHere))
                .sorted(Comparator.comparingInt(PlacePanel::order))
                .toList();
    }

    @GetMapping("/teams")
    Page show(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String county,
            @RequestParam(defaultValue = "") String tradition,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "") String near,
            @RequestParam(defaultValue = "1") String page) {
        Wanted wanted = Wanted.of(state, county, tradition, language, near);
        Found found = wanted.isUnknown() ? Found.NOTHING : directory.wanted(wanted, number(page));
        Optional<Nearby> nearby = Optional.of(wanted.near())
                .filter(typed -> !typed.isEmpty())
                .map(typed -> Nearby.of(typed, wanted.isUnknown() ? List.of() : directory.wanted(wanted)));
        return new DirectoryPage(wanted, found, nearby);
    }

    @GetMapping("/teams/{slug:[a-z0-9-]+}")
    Page team(@PathVariable String slug) {
        return new TeamPage(directory.find(slug).orElseThrow(NotHere::new), panels);
    }

    private static int number(String typed) {
        return typed.matches("[1-9][0-9]{0,2}") ? Integer.parseInt(typed) : 1;
    }
}
