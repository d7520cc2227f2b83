package org.beloved.policy.correction;

import java.util.Optional;
import java.util.UUID;
import org.beloved.accounts.Moderators;
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
        SignedIn moderator = Moderators.only(person);
        Decisions.Found found = decisions.find(moderator.account(), correction);
        Form form = found.open().map(DecisionForm::blank).orElseGet(Form::empty);
        return page(found, form, false);
    }

    @PostMapping("/desk/corrections/{correction}/decision")
    Answer decide(
            @PathVariable UUID correction,
            @RequestParam MultiValueMap<String, String> typed,
            @AuthenticationPrincipal @Nullable SignedIn person,
            Words words) {
        SignedIn moderator = Moderators.only(person);
        Decisions.Found found = decisions.find(moderator.account(), correction);
        DecisionForm read = DecisionForm.read(Form.of(typed), words.language());
        if (found.open().isPresent() && read.answer().isEmpty()) {
            return page(found, read.form(), false);
        }
        DecisionForm.Answer answer = read.answer().orElseThrow(NotHere::new);
        boolean isFirst = found.open()
                .filter(open -> decisions.decide(moderator.account(), open, answer))
                .isPresent();
        Decisions.Found now = decisions.find(moderator.account(), correction);
        if (answer.ruling() == Ruling.DISCARDED && now.decided().isEmpty()) {
            return new SeeOther("/desk");
        }
        return isFirst || now.decided().filter(answer::isSaidBy).isPresent()
                ? new SeeOther("/desk/corrections/" + correction)
                : page(now, read.form(), true);
    }

    @PostMapping("/desk/corrections/{correction}/decision/undoing")
    Answer undo(@PathVariable UUID correction, @AuthenticationPrincipal @Nullable SignedIn person) {
        SignedIn moderator = Moderators.only(person);
        Decisions.Found found = decisions.find(moderator.account(), correction);
        if (found.open().isEmpty() && found.decided().isEmpty()) {
            throw new NotHere();
        }
        decisions.undo(moderator.account(), correction);
        return new SeeOther("/desk/corrections/" + correction);
    }

    /** @param late whether somebody else decided, or deleted it, before what is typed in the form arrived */
    private Page page(Decisions.Found found, Form form, boolean late) {
        Optional<String> id =
                found.open().map(Correction::topic).or(() -> found.decided().map(Change::topic));
        if (id.isEmpty() && !late) {
            throw new NotHere();
        }
        return new DecisionPage(id.flatMap(each -> Topic.find(each, book)), id.orElse(""), found, form, late);
    }
}
