package org.beloved.policy.data;

import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** What only shows when all files are seen together: ids used twice, and successors that do not exist. */
final class AcrossFiles {

    /** Where a file names a version or a proposal, and which version it says comes next. */
    record Named(String file, int line, String id, Optional<Next> next) {}

    record Next(int line, String id) {}

    private final DataProblems problems;

    AcrossFiles(DataProblems problems) {
        this.problems = problems;
    }

    /** @param named in the order in which they are believed: of two with one id the later is told */
    void check(List<Named> named) {
        var byId = new HashMap<String, Named>();
        for (var each : named) {
            var before = each.id().isEmpty() ? null : byId.putIfAbsent(each.id(), each);
            if (before != null) {
                tell(each, each.line(), "an id used nowhere else", "it also in " + before.file() + ":" + before.line());
            }
        }
        for (var each : named) {
            each.next()
                    .filter(next -> !byId.containsKey(next.id()))
                    .ifPresent(next -> tell(
                            each,
                            next.line(),
                            "\"supersededBy\": the id of a version we hold",
                            "\"" + next.id() + "\""));
        }
    }

    private void tell(Named where, int line, String expected, String found) {
        problems.add(new DataProblem(where.file(), line, where.id(), expected, found));
    }
}
