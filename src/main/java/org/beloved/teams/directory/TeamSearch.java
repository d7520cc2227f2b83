package org.beloved.teams.directory;

import java.util.List;
import org.beloved.web.SearchSource;
import org.beloved.web.Words;
import org.springframework.stereotype.Component;

/** The teams that everybody may see, in the search: what their own pages say, no more. */
@Component
class TeamSearch implements SearchSource {

    private final Directory directory;

    TeamSearch(Directory directory) {
        this.directory = directory;
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public String name() {
        return "teams.directory.title";
    }

    @Override
    public List<Entry> entries(Words words) {
        return directory.all().stream().map(team -> entry(team, words)).toList();
    }

    private static Entry entry(PublicTeam team, Words words) {
        return new Entry(
                team.address(),
                team.title(words),
                String.join(" ", team.where(words) + ".", team.about(), team.line(words))
                        .strip());
    }
}
