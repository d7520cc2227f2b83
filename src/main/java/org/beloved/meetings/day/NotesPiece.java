package org.beloved.meetings.day;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.beloved.teams.Seat;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;

/**
 * The list of what was written down, by itself: the page asks for it again and again while another note taker writes.
 */
record NotesPiece(Seat seat, List<Entry> entries, LocalDate today, ZoneId zone) implements Page {

    /** When this person's last note was kept. */
    Optional<Instant> savedAt() {
        return entries.stream()
                .filter(entry -> entry.by().member().equals(seat.member().id()))
                .map(Entry::at)
                .max(Instant::compareTo);
    }

    String saved(Words words) {
        return savedAt()
                .map(at -> words.say("meetings.day.saved", "time", words.time(LocalTime.ofInstant(at, zone))))
                .orElse("");
    }

    @Override
    public String template() {
        return "meetings/day/notes";
    }

    @Override
    public String title(Words words) {
        return words.say("meetings.day.title");
    }

    @Override
    public Frame frame() {
        return seat.frame();
    }
}
