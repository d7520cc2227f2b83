package org.beloved.policy;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/** Immutable sets that keep the order of the text, so the same rule always reads the same. */
final class Ordered {

    private Ordered() {}

    static <T> Set<T> copyOf(Collection<T> items) {
        return Collections.unmodifiableSet(new LinkedHashSet<>(items));
    }
}
