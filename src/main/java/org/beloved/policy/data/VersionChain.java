package org.beloved.policy.data;

import java.util.List;
import org.beloved.policy.PolicyVersion;

/** Checks that the versions of one place do not contradict each other in time. */
final class VersionChain {

    private final List<YamlMapping> written;
    private final List<PolicyVersion> versions;

    /** @param written what each of the versions was read from */
    VersionChain(List<YamlMapping> written, List<PolicyVersion> versions) {
        this.written = written;
        this.versions = versions;
    }

    void check() {
        for (int i = 1; i < versions.size(); i++) {
            checkOrder(written.get(i - 1), versions.get(i - 1), versions.get(i));
        }
    }

    private static void checkOrder(YamlMapping from, PolicyVersion earlier, PolicyVersion later) {
        var ended = earlier.validity().ended();
        if (ended.isEmpty()) {
            from.tellAt("dates", "\"ended\", because " + later.id() + " follows it", "nothing of that name");
        } else if (ended.get().earliest().isAfter(later.validity().effective().earliest())) {
            from.tellAt(
                    "dates",
                    "\"ended\" no later than " + later.id() + " begins ("
                            + later.validity().effective() + ")",
                    ended.get().written());
        }
    }
}
