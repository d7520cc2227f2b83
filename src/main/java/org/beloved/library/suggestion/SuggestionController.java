package org.beloved.library.suggestion;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.beloved.shared.Problem;
import org.beloved.walls.Attempts;
import org.beloved.walls.Limit;
import org.beloved.walls.Once;
import org.beloved.walls.Scope;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.Network;
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

    private static final Limit BY_NETWORK = new Limit("library.suggestion.network", 20, Duration.ofHours(1));
    private static final Limit ALTOGETHER = new Limit("library.suggestion", 300, Duration.ofHours(1));

    private final Scope scope;
    private final Once once;
    private final Attempts attempts;
    private final Suggestions suggestions;
    private final InstantSource clock;

    SuggestionController(Scope scope, Once once, Attempts attempts, Suggestions suggestions, InstantSource clock) {
        this.scope = scope;
        this.once = once;
        this.attempts = attempts;
        this.suggestions = suggestions;
        this.clock = clock;
    }

    @GetMapping("/library/suggest")
    Page ask() {
        return new SuggestionPage(Form.empty(), false);
    }

    @PostMapping("/library/suggest")
    Answer take(@RequestParam MultiValueMap<String, String> typed, HttpServletRequest request, Words words) {
        SuggestionForm read = SuggestionForm.read(Form.of(typed));
        if (read.answer().isEmpty()) {
            return new SuggestionPage(read.form(), false);
        }
        Optional<Duration> wait =
                attempts.count(BY_NETWORK, Network.of(request)).or(() -> attempts.count(ALTOGETHER, "all"));
        if (wait.isPresent()) {
            return new SuggestionPage(read.form().with(often(wait.get())), true);
        }
        return new SeeOther(keep(read.answer().get(), read.form().value("once"), words));
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

    private static Problem often(Duration wait) {
        return new Problem(
                "",
                "library.suggest.often",
                Map.of("minutes", Math.max(1, wait.plusSeconds(59).toMinutes())));
    }
}
