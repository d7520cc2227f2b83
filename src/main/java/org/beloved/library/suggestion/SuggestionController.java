package org.beloved.library.suggestion;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.beloved.shared.Problem;
import org.beloved.walls.Once;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.FormGuard;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.beloved.web.Words;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Anybody suggests a resource, without an account. Where in the network it comes from is counted, never kept. */
@Controller
class SuggestionController {

    private static final FormGuard.Flow FLOW = new FormGuard.Flow("library.suggestion", 20, 8, 300);

    private final Scope scope;
    private final Once once;
    private final FormGuard guard;
    private final Suggestions suggestions;
    private final InstantSource clock;

    SuggestionController(Scope scope, Once once, FormGuard guard, Suggestions suggestions, InstantSource clock) {
        this.scope = scope;
        this.once = once;
        this.guard = guard;
        this.suggestions = suggestions;
        this.clock = clock;
    }

    @GetMapping("/library/suggest")
    Page ask() {
        return new SuggestionPage(guard.shown(Form.empty()));
    }

    @PostMapping("/library/suggest")
    Answer take(@RequestParam MultiValueMap<String, String> typed, HttpServletRequest request, Words words) {
        Form form = Form.of(typed);
        SuggestionForm read = SuggestionForm.read(form, guard.look(form));
        if (read.answer().isEmpty()) {
            return new SuggestionPage(guard.shown(read.form()));
        }
        Optional<Problem> often = guard.count(FLOW, form, request);
        if (often.isPresent()) {
            return new SuggestionPage(guard.shown(form.with(often.get())));
        }
        return new SeeOther(keep(read.answer().get(), form.value("once"), words));
    }

    @GetMapping("/library/suggest/sent")
    Page sent() {
        return new SuggestionSentPage();
    }

    /** Once, however often the form is sent. */
    private String keep(SuggestionForm.Answer answer, String token, Words words) {
        Instant now = clock.instant();
        return scope.everyone(() -> once.first(token, () -> {
            suggestions.add(new Suggestion(
                    UUID.randomUUID(),
                    answer.says(),
                    answer.shelf(),
                    words.language(),
                    Suggestion.State.WAITING,
                    now,
                    now,
                    1));
            return "/library/suggest/sent";
        }));
    }
}
