package org.beloved.events.rsvp;

import java.net.URI;
import java.net.URISyntaxException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.beloved.events.calendar.CalendarEntry;
import org.beloved.events.calendar.Dated;
import org.beloved.mail.Message.CalendarPart;

/**
 * The date as it goes into one person's calendar. It is an invitation that was accepted already: calendars then follow each
 * later one by themselves, and ask nobody for an answer.
 */
final class InvitationFile {

    private final CalendarEntry entry;
    private final String from;

    InvitationFile(CalendarEntry entry, String from) {
        this.entry = entry;
        this.from = from;
    }

    /** Goes out of the calendar when the date was called off or the person is no longer coming. */
    CalendarPart of(Dated dated, Registration registration) {
        boolean isOff = dated.session().isOff() || registration.state() != Registration.State.GOING;
        Method method = isOff ? ImmutableMethod.CANCEL : ImmutableMethod.REQUEST;
        VEvent event = entry.of(dated);
        event.replace(new Uid(registration.uid()));
        if (isOff) {
            event.replace(ImmutableStatus.VEVENT_CANCELLED);
        }
        event.add(new Organizer(mailto(from)));
        Attendee attendee = new Attendee(mailto(registration.who().email().value()));
        attendee.add(PartStat.ACCEPTED);
        attendee.add(Rsvp.FALSE);
        event.add(attendee);
        Calendar calendar = new Calendar();
        calendar.add(new ProdId(CalendarEntry.PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(method);
        calendar.add(event);
        return new CalendarPart(method.getValue(), calendar.toString());
    }

    private static URI mailto(String address) {
        try {
            return new URI("mailto", address, null);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("an address that makes no URI", e);
        }
    }
}
