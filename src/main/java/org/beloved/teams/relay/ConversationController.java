package org.beloved.teams.relay;

import org.beloved.walls.LinkToken;
import org.beloved.web.Answer;
import org.beloved.web.Form;
import org.beloved.web.NotHere;
import org.beloved.web.Page;
import org.beloved.web.SafetyCheck;
import org.beloved.web.SeeOther;
import org.beloved.web.Typed;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One side's page of a conversation, for whoever holds its link. Opening it changes nothing. */
@Controller
class ConversationController {

    private static final String HERE = Relay.PATH + "{token}";

    private final Relay relay;

    ConversationController(Relay relay) {
        this.relay = relay;
    }

    @GetMapping(HERE)
    Page show(@PathVariable String token) {
        return new ConversationPage(Relay.PATH + token, found(token), Form.empty());
    }

    @PostMapping(HERE)
    Answer answer(@PathVariable String token, @RequestParam MultiValueMap<String, String> sent) {
        Relay.Held held = found(token);
        Form form = Form.of(sent);
        Typed typed = new Typed(form);
        String words = typed.required("words", "teams.relay.words.missing", FirstWordsController.LONGEST);
        typed.mend(SafetyCheck.look(form, "words"));
        if (!typed.isGood() || !held.conversation().isOpen()) {
            return new ConversationPage(Relay.PATH + token, held, typed.form());
        }
        relay.answer(held.conversation(), held.side(), words, form.value("once"));
        return here(token);
    }

    @PostMapping(HERE + "/confirmation")
    Answer confirm(@PathVariable String token) {
        relay.confirm(found(token));
        return here(token);
    }

    @PostMapping(HERE + "/ending")
    Answer end(@PathVariable String token) {
        relay.end(found(token).conversation());
        return here(token);
    }

    @PostMapping(HERE + "/report")
    Answer report(@PathVariable String token) {
        Relay.Held held = found(token);
        relay.report(held.conversation(), held.side());
        return here(token);
    }

    private Relay.Held found(String token) {
        return relay.find(new LinkToken(token)).orElseThrow(NotHere::new);
    }

    private static SeeOther here(String token) {
        return new SeeOther(Relay.PATH + token);
    }
}
