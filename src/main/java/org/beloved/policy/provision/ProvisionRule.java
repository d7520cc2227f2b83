package org.beloved.policy.provision;

import java.util.List;
import java.util.Optional;
import org.beloved.policy.Bilingual;
import org.beloved.policy.Condition;
import org.beloved.policy.PolicyVersion.OtherClauses;

/**
 * What one provision does to a rule.
 *
 * @param id as in the kit
 * @param hold what must be so before anyone is held; empty where the provision is about something else
 * @param notice when ICE may be told of a release; empty where it is about something else
 * @param legal what counsel must settle
 */
public record ProvisionRule(
        String id,
        Bilingual title,
        Optional<Condition> hold,
        Optional<Condition> notice,
        OtherClauses clauses,
        List<Bilingual> legal) {
    public ProvisionRule {
        legal = List.copyOf(legal);
    }
}
