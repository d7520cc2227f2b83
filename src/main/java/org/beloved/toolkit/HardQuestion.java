package org.beloved.toolkit;

import java.util.List;

/**
 * A question a team may meet, and an honest answer.
 *
 * @param role who answers unless the team decides otherwise
 * @param sources where the facts in the answer are from; empty when the answer holds none
 */
public record HardQuestion(String id, Text question, Text answer, RoleKind role, List<Source> sources) {

    public HardQuestion {
        Ids.check(id);
        sources = List.copyOf(sources);
    }
}
