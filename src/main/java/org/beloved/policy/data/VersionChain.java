package org.beloved.policy.data;

import java.util.HashSet;
import java.util.List;
import org.beloved.policy.PolicyVersion;

/** Checks that the versions of one place do not contradict each other in time. */
final class VersionChain {

    private final YamlMapping top;

    VersionChain(YamlMapping top) {
        this.top = top;
    }

    void check(List<PolicyVersion> versions) {
        var ids = new HashSet<String>();
        for (var version : versions) {
            if (!ids.add(version.id())) {
                top.tell("each version id once", "\"" + version.id() + "\" twice");
            }
        }
        for (int i = 1; i < versions.size(); i++) {
            checkOrder(versions.get(i - 1), versions.get(i));
        }
    }

    private void checkOrder(PolicyVersion earlier, PolicyVersion later) {
        var ended = earlier.validity().ended();
        if (ended.isEmpty()) {
            top.tell(
                    "\"ended\" on " + earlier.id() + ", because " + later.id() + " follows it", "nothing of that name");
        } else if (ended.get().earliest().isAfter(later.validity().effective().earliest())) {
            top.tell(
                    earlier.id() + " to end no later than " + later.id() + " begins ("
                            + later.validity().effective() + ")",
                    ended.get().written());
        }
    }
}
