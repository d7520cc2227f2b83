package org.beloved.evidence.records;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.beloved.evidence.facility.FacilityLevel;
import org.beloved.policy.DetainerForm;
import org.beloved.policy.Truth;
import org.beloved.shared.Fips;

/**
 * One detainer as its release tells it, every value normalized.
 *
 * @param county where the facility is; empty when it was not found
 * @param prepared the day the request was prepared; empty when it is missing or no day
 * @param person a number for the person within this release; empty where the release has no id
 */
public record DetainerRecord(
        FacilityLevel level,
        Optional<Fips> county,
        Optional<LocalDate> prepared,
        DetainerForm form,
        LiftReason lift,
        Person person,
        Map<Marks, Truth> marks) {

    /**
     * What the record says of the person.
     *
     * @param chargeCode the four digits of the most serious conviction's charge (NCIC); empty when not recorded
     */
    public record Person(
            OptionalInt number,
            OptionalInt birthYear,
            Criminality criminality,
            String chargeCode,
            Optional<LocalDate> convicted) {

        public static final Person UNKNOWN =
                new Person(OptionalInt.empty(), OptionalInt.empty(), Criminality.UNKNOWN, "", Optional.empty());
    }

    public DetainerRecord {
        Map<Marks, Truth> known = new EnumMap<>(Marks.class);
        known.putAll(marks);
        marks = Collections.unmodifiableMap(known);
    }

    Truth mark(Marks which) {
        return marks.getOrDefault(which, Truth.UNKNOWN);
    }
}
