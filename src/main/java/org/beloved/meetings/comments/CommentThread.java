package org.beloved.meetings.comments;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.beloved.teams.Seat;
import org.beloved.web.Form;
import org.beloved.web.Words;

/**
 * The comments on one plan, as a page shows them.
 *
 * @param names everybody who is or was on the team
 * @param form a new comment, as typed
 */
public record CommentThread(
        Seat seat, List<Comment> comments, Map<UUID, String> names, LocalDate today, ZoneId zone, Form form) {

    public String action() {
        return seat.path("plan/comments");
    }

    public String who(Comment comment, Words words) {
        return names.getOrDefault(comment.noted().by(), words.say("meetings.somebody"));
    }

    /** As in "November 30, 10:11 a.m.". */
    public String when(Comment comment, Words words) {
        return words.say(
                "meetings.comments.when",
                "day",
                words.date(LocalDate.ofInstant(comment.noted().at(), zone), today),
                "time",
                words.time(LocalTime.ofInstant(comment.noted().at(), zone)));
    }

    /** One's own, and a lead anybody's. */
    public boolean mayRemove(Comment comment) {
        return seat.mayLead() || comment.noted().by().equals(seat.member().id());
    }
}
