package org.beloved.policy.clock;

import java.math.BigDecimal;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.beloved.policy.clock.HoldClock.Reading;

/** The stable JSON shape of a reading, for the command line and the web. */
public final class ClockJson {

    private static final DateTimeFormatter EXACT = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

    private ClockJson() {}

    public static Map<String, Object> of(Reading reading) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("released", EXACT.format(reading.released()));
        fields.put("rule", reading.rule().code());
        fields.put("deadline", EXACT.format(reading.deadline()));
        fields.put("elapsedHours", plain(reading.elapsedHours()));
        fields.put("zone", reading.released().getZone().getId());
        fields.put(
                "notCounted",
                reading.still().stream().map(still -> still.day().toString()).toList());
        return fields;
    }

    private static BigDecimal plain(BigDecimal hours) {
        return new BigDecimal(hours.stripTrailingZeros().toPlainString());
    }
}
