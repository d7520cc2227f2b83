package org.beloved.teams.relay;

import java.util.UUID;
import org.beloved.teams.directory.Listing;
import org.beloved.teams.entry.TeamEntries;
import org.beloved.walls.LinkToken;
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

/** What neighbors wrote to a team without a workspace, for whoever holds the link to its entry. */
@Controller
class KeptInboxController {

    private static final String ENTRY = "/teams/entry/";
    private static final String ALL = ENTRY + "{token}/messages";
    private static final String ONE = ALL + "/{conversation}";

    private final TeamEntries entries;
    private final Conversations conversations;
    private final Relay relay;
    private final Scope scope;

    KeptInboxController(TeamEntries entries, Conversations conversations, Relay relay, Scope scope) {
        this.entries = entries;
        this.conversations = conversations;
        this.relay = relay;
        this.scope = scope;
    }

    @GetMapping(ALL)
    Page all(@PathVariable String token) {
        Listing listing = listing(token);
        return new KeptInboxPage(ENTRY + token, scope.team(listing.team(), () -> conversations.of(listing.team())));
    }

    @GetMapping(ONE)
    Page show(@PathVariable String token, @PathVariable UUID conversation) {
        return new ConversationPage(path(token, conversation), held(token, conversation), Form.empty());
    }

    @PostMapping(ONE)
    Answer answer(
            @PathVariable String token,
            @PathVariable UUID conversation,
            @RequestParam MultiValueMap<String, String> sent) {
        Relay.Held held = held(token, conversation);
        Form form = Form.of(sent);
        Typed typed = new Typed(form);
        String words = typed.required("words", "teams.relay.words.missing", FirstWordsController.LONGEST);
        typed.mend(SafetyCheck.look(form, "words"));
        if (!typed.isGood() || !held.conversation().isOpen()) {
            return new ConversationPage(path(token, conversation), held, typed.form());
        }
        relay.answer(held.conversation(), held.side(), words, form.value("once"));
        return new SeeOther(path(token, conversation));
    }

    @PostMapping(ONE + "/ending")
    Answer end(@PathVariable String token, @PathVariable UUID conversation) {
        relay.end(held(token, conversation).conversation());
        return new SeeOther(path(token, conversation));
    }

    @PostMapping(ONE + "/report")
    Answer report(@PathVariable String token, @PathVariable UUID conversation) {
        relay.report(held(token, conversation).conversation(), Side.TEAM);
        return new SeeOther(path(token, conversation));
    }

    private Listing listing(String token) {
        return entries.find(new LinkToken(token)).orElseThrow(NotHere::new);
    }

    private Relay.Held held(String token, UUID conversation) {
        Listing listing = listing(token);
        return scope.team(listing.team(), () -> conversations.find(listing.team(), conversation))
                .filter(each -> each.state() != Conversation.State.UNCONFIRMED)
                .map(each -> new Relay.Held(each, Side.TEAM, listing))
                .orElseThrow(NotHere::new);
    }

    private static String path(String token, UUID conversation) {
        return ENTRY + token + "/messages/" + conversation;
    }
}
