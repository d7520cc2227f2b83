package org.beloved.teams.weekly;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beloved.shared.TeamId;
import org.beloved.walls.KeyedHash;
import org.springframework.stereotype.Component;

/** Links by which somebody says whether they want the letter. Nothing of them is kept: only this instance can make one. */
@Component
class WeeklyLinks {

    static final String PATH = "/weekly/";

    private static final String PURPOSE = "teams.weekly";
    private static final Pattern TOKEN = Pattern.compile("([0-9a-f-]{36})\\.([0-9a-f-]{36})\\.([\\w-]{43})");

    private final KeyedHash prints;

    WeeklyLinks(KeyedHash prints) {
        this.prints = prints;
    }

    /** Whose link it is. */
    record Holder(TeamId team, UUID member) {

        private String text() {
            return team + "." + member;
        }
    }

    String path(Holder holder) {
        return PATH + holder.text() + "." + prints.of(PURPOSE, holder.text());
    }

    Optional<Holder> holder(String token) {
        Matcher parts = TOKEN.matcher(token);
        if (!parts.matches() || !prints.matches(PURPOSE, parts.group(1) + "." + parts.group(2), parts.group(3))) {
            return Optional.empty();
        }
        return Optional.of(new Holder(TeamId.of(parts.group(1)), UUID.fromString(parts.group(2))));
    }
}
