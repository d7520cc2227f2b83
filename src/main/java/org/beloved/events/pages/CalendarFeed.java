package org.beloved.events.pages;

import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.beloved.events.calendar.CalendarEntry;
import org.beloved.events.calendar.Dated;
import org.beloved.web.Words;

/**
 * Events as a calendar that others subscribe to: what everybody may see, and no way in. It names no method, since a
 * published invitation would need an organizer with an address.
 */
final class CalendarFeed {

    private final Words words;
    private final String site;
    private final Instant now;

    CalendarFeed(Words words, String site, Instant now) {
        this.words = words;
        this.site = site;
        this.now = now;
    }

    String of(List<Dated> dates) {
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(CalendarEntry.PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        CalendarEntry entry = new CalendarEntry(words, site, now);
        dates.forEach(dated -> calendar.add(entry.of(dated)));
        return calendar.toString();
    }
}
