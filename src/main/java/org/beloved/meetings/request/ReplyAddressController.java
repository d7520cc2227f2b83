package org.beloved.meetings.request;

import org.beloved.meetings.Meetings;
import org.beloved.meetings.prepare.Preparation;
import org.beloved.meetings.prepare.Preparations;
import org.beloved.shared.Problem;
import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.Language;
import org.beloved.web.NotHere;
import org.beloved.web.SeeOther;
import org.beloved.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where an office may answer, and the beginning of the next meeting once one is behind us. */
@Controller
class ReplyAddressController {

    private static final int LONGEST = 120;

    private final Scope scope;
    private final RequestDesk desk;
    private final RequestPages pages;
    private final Preparations preparations;
    private final Meetings meetings;

    ReplyAddressController(
            Scope scope, RequestDesk desk, RequestPages pages, Preparations preparations, Meetings meetings) {
        this.scope = scope;
        this.desk = desk;
        this.pages = pages;
        this.preparations = preparations;
        this.meetings = meetings;
    }

    /** One short line; whoever writes last is right. */
    @PostMapping("/workspace/{team}/request/contact")
    Answer contact(Seat seat, @RequestParam MultiValueMap<String, String> sent, Words words) {
        if (!seat.mayWrite()) {
            throw new NotHere();
        }
        Form form = Form.of(sent);
        String contact = form.value("contact");
        return scope.team(seat.teamId(), () -> {
            if (contact.isEmpty() || contact.length() > LONGEST) {
                Form mend = form.with(
                        contact.isEmpty()
                                ? Problem.of("contact", "meetings.request.contact.missing")
                                : Problem.of("contact", "web.form.too-long", "most", LONGEST));
                return pages.page(seat, desk.meeting(seat), mend, Language.ENGLISH, words);
            }
            Preparation said = preparations.of(seat.teamId(), seat.effort().id());
            return preparations.save(seat.teamId(), seat.effort().id(), said.answeringTo(contact))
                    ? new SeeOther(seat.path("request") + "#mail")
                    : pages.page(seat, desk.meeting(seat), form.pressedLate(said.version()), Language.ENGLISH, words);
        });
    }

    /** One meeting is behind us: the next one begins as a wish. */
    @PostMapping("/workspace/{team}/request/next-meeting")
    Answer next(Seat seat) {
        if (!seat.mayWrite()) {
            throw new NotHere();
        }
        return scope.team(seat.teamId(), () -> {
            if (desk.meeting(seat).stage().isAfter()) {
                meetings.begin(desk.meeting(seat));
            }
            return new SeeOther(seat.path("request"));
        });
    }
}
