package org.beloved.events.rsvp;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beloved.events.calendar.Almanac;
import org.beloved.events.calendar.Dated;
import org.beloved.shared.Problem;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.FormGuard;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.beloved.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Signing up without an account. */
@Controller
class RsvpController {

    static final FormGuard.Flow FLOW = new FormGuard.Flow("events.rsvp", 30, 10, 2000);

    private static final String RSVP = "/events/{slug:[a-z0-9-]+}/rsvp";

    private final Almanac almanac;
    private final SigningUp signingUp;
    private final RsvpLetters letters;
    private final FormGuard guard;
    private final InstantSource clock;

    RsvpController(Almanac almanac, SigningUp signingUp, RsvpLetters letters, FormGuard guard, InstantSource clock) {
        this.almanac = almanac;
        this.signingUp = signingUp;
        this.letters = letters;
        this.guard = guard;
        this.clock = clock;
    }

    @GetMapping(RSVP)
    Page ask(@PathVariable String slug, @RequestParam(defaultValue = "") String date, Words words) {
        Form chosen =
                Form.filled(Map.of("date", date, "letters", words.language().tag()));
        return page(shown(slug), chosen);
    }

    @PostMapping(RSVP)
    Answer take(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            Words words) {
        Almanac.Shown shown = shown(slug);
        List<Dated> open = open(shown);
        if (open.isEmpty()) {
            return page(shown, Form.of(typed));
        }
        Form form = Form.of(typed);
        RsvpForm read = RsvpForm.read(form, open, words.language());
        Form looked = read.form().with(guard.look(form));
        if (read.answer().isEmpty() || looked.isBad()) {
            return page(shown, looked);
        }
        Optional<Problem> often = guard.count(FLOW, form, request);
        if (often.isPresent()) {
            return page(shown, form.with(often.get()));
        }
        return signedUp(shown, read.answer().get(), form);
    }

    private Answer signedUp(Almanac.Shown shown, RsvpForm.Answer answer, Form form) {
        SigningUp.Outcome outcome =
                signingUp.signUp(shown.event(), answer.session(), answer.who(), answer.language(), form.value("once"));
        return switch (outcome) {
            case SigningUp.Outcome.Mailed _ -> new SeeOther(shown.event().address() + "/rsvp/sent");
            case SigningUp.Outcome.Shown done ->
                new RsvpDonePage(shown.event(), done.state().name(), done.link());
            case SigningUp.Outcome.Again _ -> new RsvpDonePage(shown.event(), "AGAIN", "");
            case SigningUp.Outcome.TooLate _ ->
                page(shown(shown.event().slug()), form.with(Problem.overall("events.rsvp.late")));
        };
    }

    @GetMapping(RSVP + "/sent")
    Page sent(@PathVariable String slug) {
        return new RsvpDonePage(shown(slug).event(), "MAILED", "");
    }

    private Page page(Almanac.Shown shown, Form form) {
        return new RsvpPage(shown.event(), open(shown), guard.shown(form), letters.isMailed());
    }

    private List<Dated> open(Almanac.Shown shown) {
        return shown.ahead(clock.instant()).stream()
                .filter(dated -> !dated.session().isOff())
                .toList();
    }

    private Almanac.Shown shown(String slug) {
        return almanac.find(slug).orElseThrow(NotHere::new);
    }
}
