package org.beloved.meetings.request;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.beloved.meetings.Change;
import org.beloved.meetings.CountyClock;
import org.beloved.meetings.Meeting;
import org.beloved.shared.Problem;
import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.Language;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Asking for the meeting: what to say, what to send, and the attempts made. */
@Controller
class RequestController {

    private final Scope scope;
    private final RequestDesk desk;
    private final RequestPages pages;
    private final CountyClock clock;

    RequestController(Scope scope, RequestDesk desk, RequestPages pages, CountyClock clock) {
        this.scope = scope;
        this.desk = desk;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/workspace/{team}/request")
    Page show(Seat seat, @RequestParam(defaultValue = "en") String letter, Words words) {
        return scope.team(seat.teamId(), () -> {
            Meeting meeting = desk.meeting(seat);
            Form form = Fields.filled(seat.member(), clock.today(seat), meeting.version(), Map.of());
            return pages.page(seat, meeting, form, language(letter), words);
        });
    }

    /** Asked, asked again, or told no. */
    @PostMapping("/workspace/{team}/request/attempts")
    Answer attempt(Seat seat, @RequestParam MultiValueMap<String, String> sent, Words words) {
        if (!seat.mayWrite()) {
            throw new NotHere();
        }
        Form form = Form.of(sent);
        return scope.team(seat.teamId(), () -> {
            Function<Form, Page> again =
                    mended -> pages.page(seat, desk.meeting(seat), mended, language(form.value("letter")), words);
            EventForm typed = desk.read(seat, form);
            Optional<RequestEvent.Kind> kind = kind(form.value("kind"));
            if (kind.isEmpty()) {
                typed.typed().mend(Problem.of("kind", "meetings.request.kind.missing"));
            }
            return typed.isGood()
                    ? desk.write(seat, form, typed, kind.orElseThrow(), turn(kind.orElseThrow()), again)
                    : again.apply(typed.typed().form());
        });
    }

    private static Function<Meeting, Change<Meeting>> turn(RequestEvent.Kind kind) {
        return switch (kind) {
            case ASKED -> Meeting::ask;
            case CHASED -> Meeting::chase;
            case REFUSED -> Meeting::refuse;
            case BOOKED, MOVED, CANCELLED, DEPUTY -> throw new NotHere();
        };
    }

    private static Optional<RequestEvent.Kind> kind(String typed) {
        return switch (typed) {
            case "ASKED" -> Optional.of(RequestEvent.Kind.ASKED);
            case "CHASED" -> Optional.of(RequestEvent.Kind.CHASED);
            case "REFUSED" -> Optional.of(RequestEvent.Kind.REFUSED);
            default -> Optional.empty();
        };
    }

    private static Language language(String tag) {
        return Language.ofTag(tag).orElse(Language.ENGLISH);
    }
}
