package org.beloved.teams.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.beloved.shared.EmailAddress;
import org.beloved.shared.Problem;
import org.beloved.teams.entry.LostLinkPage.Stage;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.FormGuard;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Somebody lost the link to their entry and asks for another, which goes to the address kept with it. */
@Controller
class LostLinkController {

    private static final FormGuard.Flow FLOW = new FormGuard.Flow("teams.entry.link", 10, 3, 100);

    private final TeamEntries entries;
    private final FormGuard guard;

    LostLinkController(TeamEntries entries, FormGuard guard) {
        this.entries = entries;
        this.guard = guard;
    }

    @GetMapping("/teams/new/link")
    Page ask() {
        return entries.isMailed()
                ? new LostLinkPage(guard.shown(Form.empty()), Stage.ASK)
                : new LostLinkPage(Form.empty(), Stage.NO_MAIL);
    }

    @PostMapping("/teams/new/link")
    Answer send(@RequestParam MultiValueMap<String, String> typed, HttpServletRequest request) {
        if (!entries.isMailed()) {
            throw new NotHere();
        }
        Form form = Form.of(typed);
        Optional<EmailAddress> email = EmailAddress.parse(form.value("email"));
        Form looked = form.with(guard.look(form));
        if (email.isEmpty()) {
            looked = looked.with(Problem.of("email", "teams.entry.email.bad"));
        }
        if (!looked.isBad()) {
            looked = guard.count(FLOW, form, request).map(form::with).orElse(looked);
        }
        if (looked.isBad()) {
            return new LostLinkPage(guard.shown(looked), Stage.ASK);
        }
        entries.sendLinks(email.orElseThrow());
        return new SeeOther("/teams/new/link/sent");
    }

    @GetMapping("/teams/new/link/sent")
    Page sent() {
        return new LostLinkPage(Form.empty(), Stage.SENT);
    }
}
