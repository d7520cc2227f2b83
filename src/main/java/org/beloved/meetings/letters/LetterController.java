package org.beloved.meetings.letters;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.beloved.meetings.Change;
import org.beloved.meetings.CountyClock;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.Meetings;
import org.beloved.shared.Problem;
import org.beloved.teams.Members;
import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.Language;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.beloved.web.Typed;
import org.beloved.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The letter to read and print, and marking it as sent. */
@Controller
class LetterController {

    private final Scope scope;
    private final Meetings meetings;
    private final Letters letters;
    private final LetterDrafts drafts;
    private final Members members;
    private final CountyClock clock;

    LetterController(
            Scope scope, Meetings meetings, Letters letters, LetterDrafts drafts, Members members, CountyClock clock) {
        this.scope = scope;
        this.meetings = meetings;
        this.letters = letters;
        this.drafts = drafts;
        this.members = members;
        this.clock = clock;
    }

    @GetMapping("/workspace/{team}/after/letter")
    Page show(Seat seat, @RequestParam(defaultValue = "") String in, Words words) {
        Language language = Language.ofTag(in).orElse(words.language());
        return scope.team(
                seat.teamId(),
                () -> meetings.latestOver(seat.teamId(), seat.effort().id(), clock.now())
                        .<Page>map(meeting -> page(seat, meeting, drafts.of(seat, meeting, language), Form.empty()))
                        .orElseGet(() -> new NoLetterPage(seat)));
    }

    @PostMapping("/workspace/{team}/after/letter/sending")
    Answer send(Seat seat, @RequestParam MultiValueMap<String, String> typed, Words words) {
        Typed read = new Typed(Form.of(typed));
        Language language = Language.ofTag(read.form().value("language")).orElse(words.language());
        return scope.team(seat.teamId(), () -> {
            Meeting meeting = writing(seat);
            Letter letter = drafts.of(seat, meeting, language);
            LocalDate today = clock.today(seat);
            LocalDate on = read.day("on").orElse(today);
            if (!read.isGood()) {
                return page(seat, meeting, letter, read.form());
            }
            Rendered rendered = LetterText.render(letter.body(), drafts.known(seat, meeting, letter, on));
            return told(
                    seat,
                    meeting,
                    letter,
                    letter.send(rendered, on, today, seat.member().id()),
                    read.form());
        });
    }

    @PostMapping("/workspace/{team}/after/letter/recall")
    Answer recall(Seat seat, @RequestParam MultiValueMap<String, String> sent, Words words) {
        return scope.team(seat.teamId(), () -> {
            Meeting meeting = writing(seat);
            Letter letter = drafts.of(seat, meeting, words.language());
            return told(seat, meeting, letter, letter.unsend(), Form.of(sent));
        });
    }

    private Answer told(Seat seat, Meeting meeting, Letter letter, Change<Letter> change, Form form) {
        return switch (change) {
            case Change.Refused(Problem problem) -> page(seat, meeting, letter, form.with(problem));
            case Change.Done(Letter made) ->
                form.version() == letter.version() && letters.save(made)
                        ? new SeeOther(seat.path("after/letter"))
                        : page(
                                seat,
                                meeting,
                                drafts.of(seat, meeting, letter.language()),
                                form.pressedLate(letter.version()));
        };
    }

    private LetterPage page(Seat seat, Meeting meeting, Letter letter, Form form) {
        Map<UUID, String> names = members.names(seat.teamId());
        return new LetterPage(
                seat,
                letter,
                drafts.rendered(seat, meeting, letter),
                letter.sent().map(sent -> names.getOrDefault(sent.by(), "")).orElse(""),
                form);
    }

    private Meeting writing(Seat seat) {
        if (!seat.mayWrite()) {
            throw new NotHere();
        }
        return meetings.latestOver(seat.teamId(), seat.effort().id(), clock.now())
                .orElseThrow(NotHere::new);
    }
}
