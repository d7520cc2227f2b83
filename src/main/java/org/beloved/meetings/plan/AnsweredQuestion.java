package org.beloved.meetings.plan;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.toolkit.Source;

/**
 * A hard question as this team will meet it: the kit's, with the kit's answer or the team's own, or one of the team's.
 *
 * @param key names it in addresses: the kit's id, or the row's
 * @param kitId the kit's id; empty for the team's own
 * @param by who answers; empty when the kit's role does
 * @param version 0 while the team has not touched it
 */
public record AnsweredQuestion(
        String key,
        String kitId,
        String question,
        String answer,
        Optional<UUID> by,
        List<Source> sources,
        int version) {

    public AnsweredQuestion {
        sources = List.copyOf(sources);
    }

    public boolean isOurs() {
        return kitId.isEmpty();
    }
}
