package org.beloved.policy.data;

import java.util.Collection;
import java.util.HashMap;
import org.beloved.policy.PlaceRecord;
import org.beloved.policy.PolicyVersion;

/** What only shows when all files are seen together: ids used twice, and successors that do not exist. */
final class AcrossFiles {

    private final DataProblems problems;

    AcrossFiles(DataProblems problems) {
        this.problems = problems;
    }

    void check(Collection<PlaceRecord> places) {
        var byId = new HashMap<String, PolicyVersion>();
        for (var place : places) {
            for (var version : place.versions()) {
                var before = byId.putIfAbsent(version.id(), version);
                if (before != null
                        && !before.place().file().equals(version.place().file())) {
                    tell(
                            version,
                            "an id no other file uses",
                            "it also in " + before.place().file());
                }
            }
        }
        byId.values()
                .forEach(version -> version.background()
                        .supersededBy()
                        .filter(next -> !byId.containsKey(next))
                        .ifPresent(next ->
                                tell(version, "\"supersededBy\": the id of a version we hold", "\"" + next + "\"")));
    }

    private void tell(PolicyVersion version, String expected, String found) {
        problems.add(new DataProblem(version.place().file(), 1, version.id(), expected, found));
    }
}
