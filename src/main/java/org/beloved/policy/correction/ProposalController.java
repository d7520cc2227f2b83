package org.beloved.policy.correction;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.beloved.policy.PolicyBook;
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

/** Anybody tells what is wrong, without an account. Where in the network it comes from is counted, never kept. */
@Controller
class ProposalController {

    static final FormGuard.Flow FLOW = new FormGuard.Flow("policy.correction", 40, 20, 500);

    private final PolicyBook book;
    private final FormGuard guard;
    private final Proposals proposals;
    private final Changes changes;

    ProposalController(PolicyBook book, FormGuard guard, Proposals proposals, Changes changes) {
        this.book = book;
        this.guard = guard;
        this.proposals = proposals;
        this.changes = changes;
    }

    @GetMapping("/policies/{id:[a-z0-9-]+}/correction")
    Page ask(@PathVariable String id) {
        Topic topic = topic(id);
        return page(topic, guard.shown(Form.empty()), false);
    }

    @PostMapping("/policies/{id:[a-z0-9-]+}/correction")
    Answer take(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> typed,
            HttpServletRequest request,
            Words words) {
        Topic topic = topic(id);
        CorrectionForm read = CorrectionForm.read(Form.of(typed), topic, guard);
        if (read.answer().isEmpty()) {
            return page(topic, read.form(), false);
        }
        Optional<Problem> often = guard.count(FLOW, read.form(), request);
        if (often.isPresent()) {
            return page(topic, guard.shown(read.form().with(often.get())), true);
        }
        return new SeeOther(
                proposals.take(topic, read.answer().get(), read.form().value("once"), words));
    }

    @GetMapping("/policies/{id:[a-z0-9-]+}/correction/sent")
    Page sent(@PathVariable String id) {
        return new CorrectionSentPage(topic(id));
    }

    private Topic topic(String id) {
        return Topic.find(id, book).orElseThrow(NotHere::new);
    }

    private Page page(Topic topic, Form form, boolean tooOften) {
        return new CorrectionPage(topic, form, changes.about(List.of(topic.id())), tooOften);
    }
}
