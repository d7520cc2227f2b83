package org.beloved.toolkit;

import java.util.List;
import java.util.Optional;

/**
 * A named request: provisions that belong together because somebody once asked for them, or adopted them, together.
 *
 * @param about what it is and where it comes from
 * @param ask one question that asks for it
 * @param fallback what to ask for when the answer is not yes
 */
public record ProvisionSet(
        String id, Text name, Text about, Text ask, Text fallback, List<Provision> provisions, List<Source> sources) {

    public ProvisionSet {
        Ids.check(id);
        provisions = List.copyOf(provisions);
        sources = List.copyOf(sources);
        if (provisions.isEmpty() || sources.isEmpty()) {
            throw new IllegalArgumentException("expected \"" + id + "\" to have provisions and sources, found none");
        }
    }

    public Optional<Provision> provision(String provisionId) {
        return provisions.stream()
                .filter(provision -> provision.id().equals(provisionId))
                .findFirst();
    }
}
