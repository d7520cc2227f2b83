package org.beloved.policy.clock;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.beloved.places.County;
import org.beloved.policy.HoldCap;
import org.beloved.policy.PolicyBook;
import org.beloved.policy.PolicyBook.Candidate;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.clock.HoldClock.Reading;

/**
 * A reading that applies, and the local text that sets it.
 *
 * @param policy the id of the version with the cap, empty for the federal readings
 * @param certain false where the text does not say how its hours run
 */
record Cap(Reading reading, String policy, boolean certain) {

    /** Both federal readings always; a day's cap where the county's rule on that day has one, or as an example. */
    static List<Cap> readings(PolicyBook book, Optional<County> county, ReleaseTime release) {
        var clock = new HoldClock(FederalHolidays.shipped());
        var caps = new ArrayList<Cap>();
        caps.add(new Cap(clock.read(ClockRule.REGULATION_48, release.at()), "", true));
        caps.add(new Cap(clock.read(ClockRule.FORM_48, release.at()), "", true));
        if (county.isEmpty()) {
            caps.add(new Cap(clock.read(ClockRule.FLAT_24, release.at()), "", false));
            caps.add(new Cap(clock.read(ClockRule.REGULATION_24, release.at()), "", false));
            return caps;
        }
        for (var version : inForce(book, county.get(), release)) {
            version.rules().cap().ifPresent(cap -> local(clock, release, version, cap, caps));
        }
        return caps;
    }

    private static LinkedHashSet<PolicyVersion> inForce(PolicyBook book, County county, ReleaseTime release) {
        var layers = book.layersAt(county.fips(), release.at().toLocalDate());
        var versions = new LinkedHashSet<PolicyVersion>();
        layers.state().stream().map(Candidate::version).forEach(versions::add);
        layers.jail().stream().map(Candidate::version).forEach(versions::add);
        return versions;
    }

    private static void local(
            HoldClock clock, ReleaseTime release, PolicyVersion version, HoldCap cap, List<Cap> caps) {
        if (cap.hours().orElse(0) != ClockRule.FLAT_24.hours()) {
            return;
        }
        var rules = switch (cap.counting()) {
            case EVERY_HOUR -> List.of(ClockRule.FLAT_24);
            case WITHOUT_WEEKENDS_AND_HOLIDAYS -> List.of(ClockRule.REGULATION_24);
            case NOT_STATED -> List.of(ClockRule.FLAT_24, ClockRule.REGULATION_24);
            case UNTIL_END_OF_RELEASE_DAY -> List.<ClockRule>of();
        };
        rules.forEach(rule -> caps.add(new Cap(clock.read(rule, release.at()), version.id(), rules.size() == 1)));
    }
}
