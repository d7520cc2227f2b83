package org.beloved.policy;

import java.util.List;
import org.beloved.shared.Fips;

/** Whose rule it is, where it applies, and whom it binds. */
public record Jurisdiction(String file, Bilingual name, String state, Level level, Agency binds, List<Fips> fips) {

    public Jurisdiction {
        fips = List.copyOf(fips);
    }

    /** The level of government. */
    public enum Level {
        STATE,
        STATE_EQUIVALENT,
        COUNTY,
        CITY_COUNTY,
        CITY
    }

    /** Whether the rule binds those who run the jail, or a city police force with its own lock-up. */
    public enum Agency {
        JAIL,
        POLICE_LOCKUP,
        STATEWIDE
    }

    /** The place's own part of an address: its file without the ending. */
    public String slug() {
        var name = file.substring(file.lastIndexOf('/') + 1);
        return name.endsWith(".yaml") ? name.substring(0, name.length() - ".yaml".length()) : name;
    }

    public boolean isStateLayer() {
        return level == Level.STATE;
    }

    /** Whether a place lies under this rule. A state lies under its own rules only. */
    public boolean covers(Fips place) {
        return isStateLayer() ? fips.contains(place.state()) : fips.contains(place);
    }
}
