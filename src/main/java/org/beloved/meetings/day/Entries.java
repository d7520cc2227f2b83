package org.beloved.meetings.day;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.beloved.meetings.Appointment;
import org.beloved.meetings.CountyClock;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.notes.Note;
import org.beloved.meetings.notes.Notes;
import org.beloved.meetings.promises.Noted;
import org.beloved.meetings.promises.Promise;
import org.beloved.meetings.promises.Promises;
import org.beloved.teams.Members;
import org.beloved.teams.Seat;
import org.springframework.stereotype.Component;

/** Everything written down at a meeting, by whoever wrote it, the newest first; in the team's scope. */
@Component
class Entries {

    /** Whoever still writes in the corridor is taking notes; later it is typing up. */
    private static final Duration CORRIDOR = Duration.ofMinutes(20);

    private final Notes notes;
    private final Promises promises;
    private final Members members;
    private final CountyClock clock;

    Entries(Notes notes, Promises promises, Members members, CountyClock clock) {
        this.notes = notes;
        this.promises = promises;
        this.members = members;
        this.clock = clock;
    }

    List<Entry> of(Seat seat, Meeting meeting) {
        Map<UUID, String> names = members.names(seat.teamId());
        ZoneId zone = clock.zone(seat);
        Stream<Entry> written =
                notes.of(seat.teamId(), meeting.id()).stream().map(note -> entry(seat, note, names, zone, meeting));
        Stream<Entry> promised = promises.ofMeeting(seat.teamId(), meeting.id()).stream()
                .map(promise -> entry(seat, promise, names, zone, meeting));
        return Stream.concat(written, promised)
                .sorted(Comparator.comparing(Entry::at).reversed().thenComparing(Entry::id))
                .toList();
    }

    private static Entry entry(Seat seat, Note note, Map<UUID, String> names, ZoneId zone, Meeting meeting) {
        return new Entry(
                note.id(),
                note.kind().name(),
                note.words(),
                writer(note.noted(), names),
                note.noted().at(),
                zone,
                isTypedUp(note.noted().at(), meeting),
                seat.path("day/notes/" + note.id()));
    }

    private static Entry entry(Seat seat, Promise promise, Map<UUID, String> names, ZoneId zone, Meeting meeting) {
        return new Entry(
                promise.id(),
                promise.promised().side().name(),
                promise.words(),
                writer(promise.noted(), names),
                promise.noted().at(),
                zone,
                isTypedUp(promise.noted().at(), meeting),
                seat.path("promises/" + promise.id()));
    }

    private static Entry.Writer writer(Noted noted, Map<UUID, String> names) {
        return new Entry.Writer(noted.by(), names.getOrDefault(noted.by(), ""));
    }

    private static boolean isTypedUp(Instant at, Meeting meeting) {
        return meeting.appointment()
                .map(Appointment::end)
                .filter(end -> at.isAfter(end.plus(CORRIDOR)))
                .isPresent();
    }
}
