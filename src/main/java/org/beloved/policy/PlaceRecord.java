package org.beloved.policy;

import java.util.List;

/**
 * All we hold of one place: the versions of its rule in order, what is under consideration, where somebody looked and
 * found nothing, and, apart from all of them, what was done in practice.
 */
public record PlaceRecord(
        Jurisdiction place,
        List<PolicyVersion> versions,
        List<Proposal> considering,
        List<Silence> silences,
        List<PracticeNote> practice) {

    public PlaceRecord {
        versions = List.copyOf(versions);
        considering = List.copyOf(considering);
        silences = List.copyOf(silences);
        practice = List.copyOf(practice);
    }
}
