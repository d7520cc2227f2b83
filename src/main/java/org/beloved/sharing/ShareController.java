package org.beloved.sharing;

import org.beloved.meetings.Meeting;
import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.beloved.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Telling the coalition: choose, look, send, take back. */
@Controller
class ShareController {

    private final Scope scope;
    private final Sharing sharing;

    ShareController(Scope scope, Sharing sharing) {
        this.scope = scope;
        this.sharing = sharing;
    }

    @GetMapping("/workspace/{team}/share")
    Page show(Seat seat) {
        return scope.team(
                seat.teamId(),
                () -> sharing.latest(seat)
                        .<Page>map(meeting -> sharing.page(seat, meeting))
                        .orElseGet(() -> new NothingToSharePage(seat)));
    }

    /** Looking sends and keeps nothing. */
    @PostMapping("/workspace/{team}/share/preview")
    Page preview(Seat seat, @RequestParam MultiValueMap<String, String> typed, Words words) {
        return scope.team(seat.teamId(), () -> sharing.preview(seat, meeting(seat), Form.of(typed), words));
    }

    @PostMapping("/workspace/{team}/share")
    Answer create(Seat seat, @RequestParam MultiValueMap<String, String> typed, Words words) {
        return scope.team(seat.teamId(), () -> sharing.share(seat, meeting(seat), Form.of(typed), words));
    }

    @PostMapping("/workspace/{team}/share/withdrawal")
    Answer withdraw(Seat seat) {
        return scope.team(seat.teamId(), () -> {
            sharing.withdraw(seat, meeting(seat));
            return new SeeOther(seat.path("share"));
        });
    }

    private Meeting meeting(Seat seat) {
        return sharing.latest(seat).filter(_ -> seat.mayWrite()).orElseThrow(NotHere::new);
    }
}
