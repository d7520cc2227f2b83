package org.beloved.meetings.request;

import java.time.Instant;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.beloved.meetings.Appointment;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.MeetingStage;

/** An appointment as an iCalendar file. Moments are written in UTC, so no calendar can misread a daylight-saving rule. */
final class CalendarFile {

    private CalendarFile() {}

    /** A calendar that has it already takes the newer one for the same appointment, moved or called off. */
    static String of(Meeting meeting, Appointment when, String summary, Instant now) {
        VEvent event = new VEvent(false);
        event.add(new Uid(meeting.id() + "@beloved"));
        event.add(new DtStamp(now));
        event.add(new DtStart<>(when.start()));
        event.add(new DtEnd<>(when.end()));
        event.add(new Summary(summary));
        event.add(new Sequence(meeting.version()));
        if (!when.place().isEmpty()) {
            event.add(new Location(when.place()));
        }
        event.add(
                meeting.stage() == MeetingStage.CANCELLED
                        ? ImmutableStatus.VEVENT_CANCELLED
                        : ImmutableStatus.VEVENT_CONFIRMED);
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Beloved//Meetings//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(event);
        return calendar.toString();
    }
}
