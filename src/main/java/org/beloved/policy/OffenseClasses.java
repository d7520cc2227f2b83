package org.beloved.policy;

import java.util.Set;

/** The classes a record falls in: those it surely has, those it may have, and whether the list may be incomplete. */
public record OffenseClasses(Set<String> surely, Set<String> possibly, boolean complete) {

    public static final OffenseClasses UNKNOWN = new OffenseClasses(Set.of(), Set.of(), false);

    public OffenseClasses {
        surely = Ordered.copyOf(surely);
        possibly = Ordered.copyOf(possibly);
    }

    public static OffenseClasses of(String... names) {
        return of(Set.of(names));
    }

    public static OffenseClasses of(Set<String> names) {
        return new OffenseClasses(names, Set.of(), true);
    }

    /** One of these, not known which. */
    public static OffenseClasses oneOf(String... names) {
        return new OffenseClasses(Set.of(), Set.of(names), true);
    }

    public Truth isAmong(Set<String> wanted) {
        return Truth.between(share(surely, wanted), !complete || share(possibly, wanted));
    }

    public boolean isOpen() {
        return !complete || !possibly.isEmpty();
    }

    private static boolean share(Set<String> some, Set<String> others) {
        for (var name : some) {
            if (others.contains(name)) {
                return true;
            }
        }
        return false;
    }
}
