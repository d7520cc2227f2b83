package org.beloved.policy.compare;

import java.util.EnumSet;
import java.util.Set;
import org.beloved.policy.Condition;
import org.beloved.policy.provision.ProvisionRule;

/** The questions that a provision answers. */
final class Provided {

    private Provided() {}

    static Set<Facet> by(ProvisionRule provision) {
        var facets = EnumSet.noneOf(Facet.class);
        provision.hold().stream()
                .flatMap(Condition::leaves)
                .map(leaf -> Facet.of(leaf.criterion()))
                .forEach(facets::add);
        provision.notice().ifPresent(rule -> facets.add(Facet.NOTICE));
        provision.clauses().interview().ifPresent(clause -> facets.add(Facet.INTERVIEW));
        provision.clauses().access().ifPresent(clause -> facets.add(Facet.ACCESS));
        provision.clauses().staffTime().ifPresent(clause -> facets.add(Facet.STAFF_TIME));
        return facets;
    }
}
