package org.beloved.policy;

import java.util.List;

/** All we hold of one place: the versions of its rule in order, and, apart from them, what was done in practice. */
public record PlaceRecord(Jurisdiction place, List<PolicyVersion> versions, List<PracticeNote> practice) {
    public PlaceRecord {
        versions = List.copyOf(versions);
        practice = List.copyOf(practice);
    }
}
