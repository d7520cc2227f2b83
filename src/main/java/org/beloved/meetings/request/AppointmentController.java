package org.beloved.meetings.request;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.beloved.meetings.Appointment;
import org.beloved.meetings.Change;
import org.beloved.meetings.CountyClock;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.MeetingStage;
import org.beloved.meetings.WhomWeMeet;
import org.beloved.teams.Members;
import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The day of the meeting: set, moved, taken over by a deputy, called off; and as a calendar file. */
@Controller
class AppointmentController {

    private static final int LONGEST_NAME = 80;

    private final Scope scope;
    private final RequestDesk desk;
    private final Members members;
    private final WhomWeMeet whom;
    private final CountyClock clock;

    AppointmentController(Scope scope, RequestDesk desk, Members members, WhomWeMeet whom, CountyClock clock) {
        this.scope = scope;
        this.desk = desk;
        this.members = members;
        this.whom = whom;
        this.clock = clock;
    }

    @GetMapping({
        "/workspace/{team}/request/appointment",
        "/workspace/{team}/request/deputy",
        "/workspace/{team}/request/cancellation"
    })
    Page show(Seat seat, HttpServletRequest request, Words words) {
        writersOnly(seat);
        String change = change(request);
        return scope.team(seat.teamId(), () -> {
            Meeting meeting = desk.meeting(seat);
            Map<String, String> known = new HashMap<>(
                    meeting.appointment().map(AppointmentForm::filled).orElseGet(() -> Map.of("minutes", "30")));
            meeting.appointment().ifPresent(when -> known.put("deputy", when.deputy()));
            return page(
                    seat,
                    meeting,
                    change,
                    Fields.filled(seat.member(), clock.today(seat), meeting.version(), known),
                    words);
        });
    }

    @PostMapping({
        "/workspace/{team}/request/appointment",
        "/workspace/{team}/request/deputy",
        "/workspace/{team}/request/cancellation"
    })
    Answer change(
            Seat seat, HttpServletRequest request, @RequestParam MultiValueMap<String, String> sent, Words words) {
        writersOnly(seat);
        String change = change(request);
        Form form = Form.of(sent);
        return scope.team(seat.teamId(), () -> {
            Meeting now = desk.meeting(seat);
            Function<Form, Page> again = mended -> page(seat, desk.meeting(seat), change, mended, words);
            EventForm typed = desk.read(seat, form);
            Optional<Function<Meeting, Change<Meeting>>> turn = turn(seat, form, typed, change, now);
            if (turn.isEmpty() || !typed.isGood()) {
                return again.apply(typed.typed().form());
            }
            return desk.write(seat, form, typed, kind(change, now), turn.get(), again);
        });
    }

    private Optional<Function<Meeting, Change<Meeting>>> turn(
            Seat seat, Form form, EventForm typed, String change, Meeting now) {
        return switch (change) {
            case "deputy" -> {
                String who = typed.typed().optional("deputy", LONGEST_NAME);
                yield Optional.of(meeting -> meeting.sendDeputy(who));
            }
            case "cancellation" -> Optional.of(Meeting::cancel);
            default ->
                AppointmentForm.read(form, typed.typed(), clock.zone(seat), now.appointment())
                        .map(when -> now.stage() == MeetingStage.BOOKED
                                ? meeting -> meeting.move(when)
                                : meeting -> meeting.book(when));
        };
    }

    private static RequestEvent.Kind kind(String change, Meeting now) {
        return switch (change) {
            case "deputy" -> RequestEvent.Kind.DEPUTY;
            case "cancellation" -> RequestEvent.Kind.CANCELLED;
            default -> now.stage() == MeetingStage.BOOKED ? RequestEvent.Kind.MOVED : RequestEvent.Kind.BOOKED;
        };
    }

    /** The appointment for a calendar of one's own. It says when, where and with whom; not why. */
    @GetMapping("/workspace/{team}/request/{meeting}/appointment.ics")
    ResponseEntity<byte[]> calendar(Seat seat, @PathVariable("meeting") String id, Words words) {
        return scope.team(seat.teamId(), () -> {
            Meeting meeting = desk.meeting(seat, id);
            Appointment when = meeting.appointment().orElseThrow(NotHere::new);
            String text = CalendarFile.of(
                    meeting,
                    when,
                    words.say(
                            "meetings.calendar.summary",
                            "official",
                            whom.of(meeting).present(words)),
                    clock.now());
            return ResponseEntity.ok()
                    .contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                    .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"meeting.ics\"")
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .body(text.getBytes(StandardCharsets.UTF_8));
        });
    }

    /** The last part of the address says which of the three it is. */
    private static String change(HttpServletRequest request) {
        String path = request.getRequestURI();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static void writersOnly(Seat seat) {
        if (!seat.mayWrite()) {
            throw new NotHere();
        }
    }

    private AppointmentPage page(Seat seat, Meeting meeting, String change, Form form, Words words) {
        return new AppointmentPage(
                seat,
                meeting,
                change,
                new AppointmentPage.Table(
                        whom.of(meeting).addressed(words),
                        clock.today(seat),
                        clock.zone(seat),
                        members.of(seat.teamId())),
                form);
    }
}
