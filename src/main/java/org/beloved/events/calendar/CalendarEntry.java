package org.beloved.events.calendar;

import java.net.URI;
import java.time.Instant;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import org.beloved.web.Words;

/**
 * One date as calendars write it: known by the same mark wherever it is read, with a number that grows with each change.
 * Moments are in UTC, so no calendar can misread a rule of daylight saving.
 */
public final class CalendarEntry {

    public static final String PRODUCT = "-//Beloved//Events//EN";

    private final Words words;
    private final String site;
    private final Instant now;

    public CalendarEntry(Words words, String site, Instant now) {
        this.words = words;
        this.site = site;
        this.now = now;
    }

    /** Without where to click: calendars are shared with families and companies. */
    public VEvent of(Dated dated) {
        Session session = dated.session();
        EventText text = dated.event().text(words.language());
        VEvent entry = new VEvent(false);
        entry.add(new Uid(session.uid()));
        entry.add(new DtStamp(now));
        entry.add(new DtStart<>(session.span().start()));
        entry.add(new DtEnd<>(session.span().end()));
        entry.add(new Summary(text.title()));
        entry.add(new Sequence(session.sequence()));
        entry.add(new Location(dated.event().venue().say(words)));
        entry.add(new Url(URI.create(site + dated.event().address())));
        if (!text.about().isEmpty()) {
            entry.add(new Description(text.about()));
        }
        entry.add(session.isOff() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return entry;
    }
}
