package org.beloved.evidence.facility;

/** A facility of a data set whose county was not found, and how many records name it. */
public record Unplaced(FacilityMatch match, long records) {

    /** The same facility in another set. */
    public Unplaced and(Unplaced other) {
        return new Unplaced(match, records + other.records);
    }

    public Facility facility() {
        return match.facility();
    }
}
