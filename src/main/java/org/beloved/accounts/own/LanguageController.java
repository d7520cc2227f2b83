package org.beloved.accounts.own;

import org.beloved.accounts.SignedIn;
import org.beloved.accounts.person.Accounts;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Language;
import org.beloved.web.SeeOther;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** In which language letters come; the page turns to it as well. */
@Controller
class LanguageController {

    private final Scope scope;
    private final Accounts accounts;

    LanguageController(Scope scope, Accounts accounts) {
        this.scope = scope;
        this.accounts = accounts;
    }

    @PostMapping("/account/language")
    Answer choose(@AuthenticationPrincipal SignedIn person, @RequestParam(defaultValue = "") String language) {
        Language chosen = Language.ofTag(language).orElse(Language.ENGLISH);
        return scope.person(person.account(), () -> {
            accounts.changeLanguage(person.account(), chosen);
            return new SeeOther("/account?saved=language&lang=" + chosen.tag());
        });
    }
}
