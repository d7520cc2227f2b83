package org.beloved.meetings.letters;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.meetings.Change;
import org.beloved.meetings.CountyClock;
import org.beloved.meetings.Meeting;
import org.beloved.meetings.Meetings;
import org.beloved.meetings.promises.Noted;
import org.beloved.meetings.promises.PromiseView;
import org.beloved.meetings.promises.PromiseViews;
import org.beloved.meetings.promises.Promises;
import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.Language;
import org.beloved.web.NotHere;
import org.beloved.web.SafetyCheck;
import org.beloved.web.SeeOther;
import org.beloved.web.Typed;
import org.beloved.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Changing the words of the letter. What stands in brackets stays linked to the record. */
@Controller
class LetterWordsController {

    private static final int LONGEST = 6000;

    private final Scope scope;
    private final Meetings meetings;
    private final Letters letters;
    private final LetterDrafts drafts;
    private final Promises promises;
    private final PromiseViews views;
    private final CountyClock clock;

    LetterWordsController(
            Scope scope,
            Meetings meetings,
            Letters letters,
            LetterDrafts drafts,
            Promises promises,
            PromiseViews views,
            CountyClock clock) {
        this.scope = scope;
        this.meetings = meetings;
        this.letters = letters;
        this.drafts = drafts;
        this.promises = promises;
        this.views = views;
        this.clock = clock;
    }

    /** @param again the language to begin the letter again in, if any */
    @GetMapping("/workspace/{team}/after/letter/words")
    Answer draft(Seat seat, @RequestParam(defaultValue = "") String again, Words words) {
        writersOnly(seat);
        return scope.team(
                seat.teamId(),
                () -> latestOver(seat)
                        .<Answer>map(meeting -> draft(seat, meeting, again, words))
                        .orElseGet(() -> new NoLetterPage(seat)));
    }

    private Answer draft(Seat seat, Meeting meeting, String again, Words words) {
        Letter letter = drafts.of(seat, meeting, Language.ofTag(again).orElse(words.language()));
        if (letter.isSent()) {
            return new SeeOther(seat.path("after/letter"));
        }
        Language language = Language.ofTag(again).orElse(letter.language());
        String body = again.isEmpty() ? letter.body() : drafts.begin(seat, language);
        Form form = Form.filled(
                Map.of("body", body, "language", language.tag(), "version", Integer.toString(letter.version())));
        return new LetterWordsPage(seat, letter, promises(seat, meeting), form);
    }

    @PostMapping("/workspace/{team}/after/letter/words")
    Answer create(Seat seat, @RequestParam MultiValueMap<String, String> typed, Words words) {
        writersOnly(seat);
        Form form = Form.of(typed);
        return scope.team(seat.teamId(), () -> {
            Meeting meeting = latestOver(seat).orElseThrow(NotHere::new);
            Language language = Language.ofTag(form.value("language")).orElse(words.language());
            Letter letter = drafts.of(seat, meeting, language);
            Typed read = new Typed(form);
            String body = read.required("body", "meetings.letters.body.missing", LONGEST);
            read.mend(SafetyCheck.look(form, "body"));
            if (!read.isGood()) {
                return new LetterWordsPage(seat, letter, promises(seat, meeting), read.form());
            }
            return switch (letter.reword(language, body, new Noted(seat.member().id(), clock.now()))) {
                case Change.Refused(var problem) ->
                    new LetterWordsPage(seat, letter, promises(seat, meeting), form.with(problem));
                case Change.Done(Letter made) -> saved(seat, meeting, made, form);
            };
        });
    }

    private Answer saved(Seat seat, Meeting meeting, Letter made, Form form) {
        boolean isCurrent = form.value("version").equals(Integer.toString(made.version()));
        if (isCurrent && letters.save(made)) {
            return new SeeOther(seat.path("after/letter"));
        }
        Letter now = letters.of(seat.teamId(), meeting.id()).orElse(made);
        return LetterWordsPage.overtaken(seat, now, promises(seat, meeting), form);
    }

    private List<PromiseView> promises(Seat seat, Meeting meeting) {
        return views.of(seat, promises.ofMeeting(seat.teamId(), meeting.id()));
    }

    private Optional<Meeting> latestOver(Seat seat) {
        return meetings.latestOver(seat.teamId(), seat.effort().id(), clock.now());
    }

    private static void writersOnly(Seat seat) {
        if (!seat.mayWrite()) {
            throw new NotHere();
        }
    }
}
