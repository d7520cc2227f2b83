package org.beloved.teams.relay;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.beloved.shared.EmailAddress;
import org.beloved.shared.Problem;
import org.beloved.teams.directory.Directory;
import org.beloved.teams.directory.PublicTeam;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.FormGuard;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.SafetyCheck;
import org.beloved.web.SeeOther;
import org.beloved.web.Typed;
import org.beloved.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A visitor writes to a team, without an account and without learning its address. */
@Controller
class FirstWordsController {

    static final int LONGEST = 3000;
    static final FormGuard.Flow FLOW = new FormGuard.Flow("teams.contact", 15, 4, 200);

    private final Directory directory;
    private final Relay relay;
    private final FormGuard guard;

    FirstWordsController(Directory directory, Relay relay, FormGuard guard) {
        this.directory = directory;
        this.relay = relay;
        this.guard = guard;
    }

    @GetMapping("/teams/{slug:[a-z0-9-]+}/contact")
    Page ask(@PathVariable String slug) {
        return new ContactPage(team(slug), guard.shown(Form.empty()));
    }

    @PostMapping("/teams/{slug:[a-z0-9-]+}/contact")
    Answer take(
            @PathVariable String slug,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            Words words) {
        PublicTeam team = team(slug);
        Form form = Form.of(sent);
        Typed typed = new Typed(form);
        String text = typed.required("words", "teams.relay.words.missing", LONGEST);
        Optional<EmailAddress> email = EmailAddress.parse(form.value("email"));
        if (email.isEmpty()) {
            typed.mend(Problem.of("email", "teams.entry.email.bad"));
        }
        typed.mend(SafetyCheck.look(form, "words"));
        typed.mend(guard.look(form));
        Form looked = typed.isGood()
                ? guard.count(FLOW, form, request).map(form::with).orElse(form)
                : typed.form();
        if (looked.isBad()) {
            return new ContactPage(team, guard.shown(looked));
        }
        return relay.begin(
                        directory.idOf(slug).orElseThrow(NotHere::new),
                        email.orElseThrow(),
                        words.language(),
                        text,
                        form.value("once"))
                .<Answer>map(link -> new ContactSentPage(team, link))
                .orElseGet(() -> new SeeOther("/teams/" + slug + "/contact/sent"));
    }

    @GetMapping("/teams/{slug:[a-z0-9-]+}/contact/sent")
    Page sent(@PathVariable String slug) {
        return new ContactSentPage(team(slug), "");
    }

    private PublicTeam team(String slug) {
        return directory.find(slug).orElseThrow(NotHere::new);
    }
}
