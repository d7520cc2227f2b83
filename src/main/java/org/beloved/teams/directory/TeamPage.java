package org.beloved.teams.directory;

import gg.jte.Content;
import java.util.List;
import java.util.Optional;
import org.beloved.web.DataBlock;
import org.beloved.web.Page;
import org.beloved.web.PlacePanel;
import org.beloved.web.Shell;
import org.beloved.web.Words;

/** One team as everybody sees it, and what we know of the county it works in. */
record TeamPage(PublicTeam team, List<PlacePanel> contributions) implements Page {

    @Override
    public String template() {
        return "teams/directory/team";
    }

    @Override
    public String title(Words words) {
        return words.say("teams.directory.team.title", "team", team.title(words), "county", team.where(words));
    }

    @Override
    public String description(Words words) {
        return team.about().isEmpty()
                ? words.say("teams.directory.team.description", "county", team.where(words))
                : team.about();
    }

    List<Content> panels(Shell shell) {
        return contributions.stream()
                .map(panel -> panel.draw(team.county().fips(), shell))
                .flatMap(Optional::stream)
                .toList();
    }

    @Override
    public Optional<Content> linkedData(Words words) {
        return Optional.of(DataBlock.of(TeamJson.organization(team, words)));
    }
}
