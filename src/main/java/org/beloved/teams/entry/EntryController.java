package org.beloved.teams.entry;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.beloved.shared.Problem;
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

/** Adding a team in two parts: what it is, and a look before it is sent. Nothing is kept in between. */
@Controller
class EntryController {

    static final FormGuard.Flow FLOW = new FormGuard.Flow("teams.entry", 20, 5, 300);

    private static final String SENT = "/teams/new/sent";

    private final TeamEntries entries;
    private final FormGuard guard;

    EntryController(TeamEntries entries, FormGuard guard) {
        this.entries = entries;
        this.guard = guard;
    }

    @GetMapping("/teams/new")
    Page ask(@RequestParam MultiValueMap<String, String> typed) {
        return new EntryPage(guard.shown(Form.of(typed)));
    }

    @PostMapping("/teams/new")
    Answer take(@RequestParam MultiValueMap<String, String> typed, HttpServletRequest request, Words words) {
        Form form = Form.of(typed);
        if (form.has("do", "change")) {
            return new EntryPage(guard.shown(form));
        }
        EntryForm read = EntryForm.read(form);
        Form looked = read.form().with(guard.look(form));
        if (read.answer().isEmpty() || looked.isBad()) {
            return new EntryPage(guard.shown(looked));
        }
        EntryForm.Answer answer = read.answer().get();
        if (!form.has("do", "send")) {
            return new EntryCheckPage(guard.shown(form), answer);
        }
        if (!form.has("known", "yes")) {
            Form unsaid = form.with(Problem.of("known", "teams.entry.known.missing"));
            return new EntryCheckPage(guard.shown(unsaid), answer);
        }
        return sent(answer, form, request, words);
    }

    private Answer sent(EntryForm.Answer answer, Form form, HttpServletRequest request, Words words) {
        Optional<Problem> often = guard.count(FLOW, form, request);
        if (often.isPresent()) {
            return new EntryPage(guard.shown(form.with(often.get())));
        }
        return entries.take(answer, words.language(), form.value("once"))
                .filter(sent -> !sent.byMail())
                .<Answer>map(sent -> new EntrySentPage(sent.link()))
                .orElseGet(() -> new SeeOther(SENT));
    }

    @GetMapping(SENT)
    Page sent() {
        return new EntrySentPage("");
    }
}
