package org.beloved.meetings.after;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.beloved.meetings.notes.Note;
import org.beloved.meetings.plan.PlanRecord;
import org.beloved.meetings.promises.PromiseView;
import org.beloved.teams.Seat;
import org.beloved.web.Frame;
import org.beloved.web.Page;
import org.beloved.web.Words;

/** Everything kept of one meeting, to read. */
record MeetingRecordPage(Seat seat, EarlierPage.Line meeting, Contents kept) implements Page {

    /**
     * What is kept.
     *
     * @param names everybody who is or was on the team
     * @param letter as it was sent, or as it would read today
     */
    record Contents(
            PlanRecord plan,
            List<Note> notes,
            Map<UUID, String> names,
            Talk talk,
            List<PromiseView> promises,
            Optional<String> letter) {

        String by(Note note, Words words) {
            return names.getOrDefault(note.noted().by(), words.say("meetings.somebody"));
        }

        List<String> paragraphs() {
            return letter.map(text -> List.of(text.split("\n\n"))).orElse(List.of());
        }
    }

    String heading(Words words) {
        return words.say("meetings.earlier.record", "number", meeting.number(), "who", meeting.who());
    }

    @Override
    public String template() {
        return "meetings/after/record";
    }

    @Override
    public String title(Words words) {
        return words.say("meetings.earlier.title");
    }

    @Override
    public Frame frame() {
        return seat.frame();
    }
}
