package org.beloved.teams.relay;

import java.util.UUID;
import org.beloved.teams.Seat;
import org.beloved.walls.Scope;
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

/** What neighbors wrote to the team, in the workspace. Guests do not see it. */
@Controller
class InboxController {

    private final Scope scope;
    private final Conversations conversations;
    private final Relay relay;

    InboxController(Scope scope, Conversations conversations, Relay relay) {
        this.scope = scope;
        this.conversations = conversations;
        this.relay = relay;
    }

    @GetMapping("/workspace/{team}/messages")
    Page all(Seat seat) {
        seat.mustWrite();
        return new InboxPage(seat, scope.team(seat.teamId(), () -> conversations.of(seat.teamId())));
    }

    @GetMapping("/workspace/{team}/messages/{conversation}")
    Page show(Seat seat, @PathVariable UUID conversation) {
        return new LetterPage(seat, found(seat, conversation), Form.empty());
    }

    @PostMapping("/workspace/{team}/messages/{conversation}")
    Answer answer(Seat seat, @PathVariable UUID conversation, @RequestParam MultiValueMap<String, String> sent) {
        Conversation found = found(seat, conversation);
        Form form = Form.of(sent);
        Typed typed = new Typed(form);
        String words = typed.required("words", "teams.relay.words.missing", FirstWordsController.LONGEST);
        typed.mend(SafetyCheck.look(form, "words"));
        if (!typed.isGood() || !found.isOpen()) {
            return new LetterPage(seat, found, typed.form());
        }
        relay.answer(found, Side.TEAM, words, "");
        return here(seat, conversation);
    }

    @PostMapping("/workspace/{team}/messages/{conversation}/ending")
    Answer end(Seat seat, @PathVariable UUID conversation) {
        relay.end(found(seat, conversation));
        return here(seat, conversation);
    }

    @PostMapping("/workspace/{team}/messages/{conversation}/report")
    Answer report(Seat seat, @PathVariable UUID conversation) {
        relay.report(found(seat, conversation), Side.TEAM);
        return here(seat, conversation);
    }

    private Conversation found(Seat seat, UUID id) {
        seat.mustWrite();
        return scope.team(seat.teamId(), () -> conversations.find(seat.teamId(), id))
                .filter(each -> each.state() != Conversation.State.UNCONFIRMED)
                .orElseThrow(NotHere::new);
    }

    private static SeeOther here(Seat seat, UUID conversation) {
        return new SeeOther(seat.path("messages/" + conversation));
    }
}
