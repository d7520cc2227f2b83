package org.beloved.evidence.figures;

import java.time.LocalDate;
import org.beloved.evidence.facility.Decisions;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** For programs: with which decisions about facilities figures were counted. */
public final class DecisionsJson {

    private DecisionsJson() {}

    public static ObjectNode of(Decisions decisions) {
        return JsonMapper.shared()
                .createObjectNode()
                .put("changes", decisions.changes())
                .put("inForce", decisions.inForce().size())
                .put("last", decisions.last().map(LocalDate::toString).orElse(null));
    }
}
