package org.beloved.policy.compare;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where versions stand side by side on a page. */
public final class SideBySide {

    /** The three places everybody begins with. */
    static final List<String> WELL_KNOWN = List.of("us-ca-santa-clara-2011", "us-il-cook-2011", "us-dc-2012");

    private SideBySide() {}

    /** The address at which these are compared; one alone stands beside a well-known one. */
    public static String address(List<String> ids) {
        if (ids.isEmpty()) {
            return "/policies/compare";
        }
        var known = ids.size() > 1
                ? Stream.<String>of()
                : WELL_KNOWN.stream().filter(id -> !ids.contains(id)).limit(1);
        return Stream.concat(ids.stream().limit(Comparison.MOST), known)
                .map(id -> "policy=" + id)
                .collect(Collectors.joining("&", "/policies/compare?", ""));
    }
}
