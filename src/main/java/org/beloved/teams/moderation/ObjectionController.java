package org.beloved.teams.moderation;

import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.beloved.shared.EmailAddress;
import org.beloved.shared.Problem;
import org.beloved.teams.directory.Directory;
import org.beloved.teams.directory.PublicTeam;
import org.beloved.walls.Once;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.FormGuard;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.beloved.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Anybody asks to take an entry off the map, with a reason, without an account. */
@Controller
class ObjectionController {

    private static final FormGuard.Flow FLOW = new FormGuard.Flow("teams.objection", 20, 8, 300);
    private static final int LONGEST = 1000;

    private final Directory directory;
    private final Objections objections;
    private final FormGuard guard;
    private final Scope scope;
    private final Once once;
    private final InstantSource clock;

    ObjectionController(
            Directory directory, Objections objections, FormGuard guard, Scope scope, Once once, InstantSource clock) {
        this.directory = directory;
        this.objections = objections;
        this.guard = guard;
        this.scope = scope;
        this.once = once;
        this.clock = clock;
    }

    @GetMapping("/teams/{slug:[a-z0-9-]+}/objection")
    Page ask(@PathVariable String slug) {
        return new ObjectionPage(team(slug), guard.shown(Form.empty()), false);
    }

    @PostMapping("/teams/{slug:[a-z0-9-]+}/objection")
    Answer take(
            @PathVariable String slug, @RequestParam MultiValueMap<String, String> sent, HttpServletRequest request) {
        PublicTeam team = team(slug);
        Form form = Form.of(sent);
        Typed typed = new Typed(form);
        String words = typed.required("words", "teams.moderation.objection.words.missing", LONGEST);
        Optional<EmailAddress> email = EmailAddress.parse(form.value("email"));
        if (email.isEmpty() && !form.value("email").isEmpty()) {
            typed.mend(Problem.of("email", "teams.entry.email.bad"));
        }
        typed.mend(guard.look(form));
        Form looked = typed.isGood()
                ? guard.count(FLOW, form, request).map(form::with).orElse(form)
                : typed.form();
        if (looked.isBad()) {
            return new ObjectionPage(team, guard.shown(looked), false);
        }
        Objections.Objection objection = new Objections.Objection(UUID.randomUUID(), words, email, clock.instant());
        return new SeeOther(scope.everyone(() -> once.first(form.value("once"), () -> {
            objections.add(slug, objection);
            return "/teams/" + slug + "/objection/sent";
        })));
    }

    @GetMapping("/teams/{slug:[a-z0-9-]+}/objection/sent")
    Page sent(@PathVariable String slug) {
        return new ObjectionPage(team(slug), Form.empty(), true);
    }

    private PublicTeam team(String slug) {
        return directory.find(slug).orElseThrow(NotHere::new);
    }
}
