package org.beloved.teams.map;

import java.time.Instant;
import java.util.List;
import org.beloved.teams.directory.PublicTeam;
import org.beloved.web.AtomFeed;
import org.beloved.web.Words;

/** New teams on the map, newest first, as an Atom feed. */
record TeamFeed(Words words, String site) {

    String of(List<PublicTeam> newest) {
        return new AtomFeed(
                        words.language().tag(),
                        site + "/teams.atom",
                        site + "/teams",
                        words.say("teams.map.feed"),
                        words.say("web.name"),
                        newest.stream().map(this::item).toList())
                .write(Instant.EPOCH);
    }

    private AtomFeed.Item item(PublicTeam team) {
        String about = team.about().isEmpty() ? team.where(words) : team.where(words) + ": " + team.about();
        return new AtomFeed.Item(site + team.address(), team.title(words), team.since(), site + team.address(), about);
    }
}
