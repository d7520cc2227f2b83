package org.beloved.evidence.facility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import org.beloved.shared.Fips;

/** What people looked up where the registers fail: each with its reason and its day. The later one holds. */
public record Corrections(List<Correction> list) {

    /**
     * One facility looked up.
     *
     * @param name the facility's name begins with these words
     * @param city of the record, to the letter; empty for any
     * @param state postal code
     */
    public record Correction(
            String name,
            String city,
            String state,
            Fips county,
            FacilityLevel level,
            String reason,
            LocalDate decidedOn) {

        boolean isAbout(FoldedName facility, FoldedName facilityCity, String stateCode) {
            FoldedName beginning = FoldedName.of(name).without(stateCode);
            return beginning.size() > 0
                    && state.equals(stateCode)
                    && (city.isEmpty() || FoldedName.of(city).key().equals(facilityCity.key()))
                    && facility.size() >= beginning.size()
                    && facility.words().subList(0, beginning.size()).equals(beginning.words());
        }
    }

    public Corrections {
        list = List.copyOf(list);
    }

    static Corrections shipped() {
        return new Corrections(Table.read("facilities/corrections.csv").stream()
                .map(Corrections::correction)
                .toList());
    }

    public Corrections with(List<Correction> more) {
        return new Corrections(Stream.concat(list.stream(), more.stream()).toList());
    }

    Optional<Correction> about(FoldedName facility, FoldedName city, String stateCode) {
        return list.stream()
                .filter(correction -> correction.isAbout(facility, city, stateCode))
                .reduce((earlier, later) -> later);
    }

    private static Correction correction(CSVRecord row) {
        return new Correction(
                row.get("name"),
                "",
                row.get("state"),
                new Fips(row.get("fips")),
                FacilityLevel.valueOf(row.get("level")),
                row.get("reason"),
                LocalDate.parse(row.get("decided_on")));
    }
}
