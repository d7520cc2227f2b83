package org.beloved.places;

import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.web.Words;

/** The clocks of the United States, from east to west, by the names people use. */
public final class ClockZones {

    private static final List<String> IDS = List.of(
            "America/Puerto_Rico",
            "America/New_York",
            "America/Chicago",
            "America/Denver",
            "America/Phoenix",
            "America/Los_Angeles",
            "America/Anchorage",
            "Pacific/Honolulu",
            "Pacific/Pago_Pago",
            "Pacific/Guam");

    private ClockZones() {}

    public static Map<String, String> all(Words words) {
        Map<String, String> names = new LinkedHashMap<>();
        IDS.forEach(id -> names.put(id, words.say("places.zone." + id.substring(id.indexOf('/') + 1))));
        return names;
    }

    public static Optional<ZoneId> of(String id) {
        return IDS.contains(id) ? Optional.of(ZoneId.of(id)) : Optional.empty();
    }

    public static String name(ZoneId zone, Words words) {
        String key = "places.zone." + zone.getId().substring(zone.getId().indexOf('/') + 1);
        return words.knows(key)
                ? words.say(key)
                : zone.getDisplayName(TextStyle.FULL, words.language().locale());
    }
}
