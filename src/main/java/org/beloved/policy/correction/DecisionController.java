package org.beloved.policy.correction;

import java.util.Optional;
import java.util.UUID;
import org.beloved.accounts.SignedIn;
import org.beloved.policy.PolicyBook;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.SeeOther;
import org.beloved.web.Words;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A moderator reads one proposed correction and decides. */
@Controller
class DecisionController {

    private final PolicyBook book;
    private final Decisions decisions;

    DecisionController(PolicyBook book, Decisions decisions) {
        this.book = book;
        this.decisions = decisions;
    }

    @GetMapping("/desk/corrections/{correction}")
    Page show(@PathVariable UUID correction, @AuthenticationPrincipal @Nullable SignedIn person) {
        SignedIn moderator = moderator(person);
        Decisions.Found found = decisions.find(moderator.account(), correction);
        Form form = found.open().map(DecisionForm::blank).orElseGet(Form::empty);
        return page(found, form);
    }

    @PostMapping("/desk/corrections/{correction}/decision")
    Answer decide(
            @PathVariable UUID correction,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal @Nullable SignedIn person,
            Words words) {
        SignedIn moderator = moderator(person);
        Decisions.Found found = decisions.find(moderator.account(), correction);
        DecisionForm read = DecisionForm.read(Form.of(typed), words.language());
        if (found.open().isPresent() && read.answer().isEmpty()) {
            return page(found, read.form());
        }
        found.open()
                .ifPresent(open -> decisions.decide(
                        moderator.account(), open, read.answer().orElseThrow()));
        boolean isDiscarded =
                read.answer().filter(each -> each.ruling() == Ruling.DISCARDED).isPresent();
        return new SeeOther(
                isDiscarded && found.decided().isEmpty() ? "/desk#corrections" : "/desk/corrections/" + correction);
    }

    private Page page(Decisions.Found found, Form form) {
        String id = found.open()
                .map(Correction::topic)
                .or(() -> found.decided().map(Change::topic))
                .orElseThrow(NotHere::new);
        Optional<Topic> topic = Topic.find(id, book);
        return new DecisionPage(topic, id, found, form);
    }

    private static SignedIn moderator(@Nullable SignedIn person) {
        if (person == null || !person.standing().mayModerate()) {
            throw new NotHere();
        }
        return person;
    }
}
