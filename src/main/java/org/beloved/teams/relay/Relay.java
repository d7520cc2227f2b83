package org.beloved.teams.relay;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import org.beloved.shared.EmailAddress;
import org.beloved.shared.TeamId;
import org.beloved.teams.directory.Listing;
import org.beloved.teams.directory.Listings;
import org.beloved.walls.LinkToken;
import org.beloved.walls.Once;
import org.beloved.walls.Scope;
import org.beloved.web.Language;
import org.springframework.stereotype.Component;

/** Carries words from one side to the other. */
@Component
class Relay {

    static final String PATH = "/conversations/";

    private final Scope scope;
    private final Once once;
    private final Conversations conversations;
    private final RelayReports reports;
    private final Listings listings;
    private final RelayLetters letters;
    private final RelayPost post;
    private final InstantSource clock;

    Relay(
            Scope scope,
            Once once,
            Conversations conversations,
            RelayReports reports,
            Listings listings,
            RelayLetters letters,
            RelayPost post,
            InstantSource clock) {
        this.scope = scope;
        this.once = once;
        this.conversations = conversations;
        this.reports = reports;
        this.listings = listings;
        this.letters = letters;
        this.post = post;
        this.clock = clock;
    }

    /** A conversation as the holder of a link sees it. */
    record Held(Conversation conversation, Side side, Listing listing) {}

    /**
     * A visitor's first words. With mail they wait until the visitor pressed a button in the letter; without, they are with the
     * team at once.
     *
     * @return the visitor's link where the house sends no mail; empty where it is in a letter, and for a form sent twice
     */
    Optional<String> begin(TeamId team, EmailAddress visitor, Language language, String words, String token) {
        return scope.team(team, () -> {
            if (!once.isFirst(token)) {
                return Optional.empty();
            }
            boolean byMail = letters.areSent();
            UUID id = conversations.begin(
                    team, visitor, language, byMail ? Conversation.State.UNCONFIRMED : Conversation.State.OPEN);
            conversations.write(team, id, Side.VISITOR, words);
            String path = PATH + conversations.draw(team, id, Side.VISITOR).value();
            if (byMail) {
                letters.send("confirm", visitor, language, path);
                return Optional.empty();
            }
            return Optional.of(letters.address(path));
        });
    }

    Optional<Held> find(LinkToken token) {
        return scope.token(Conversations.claim(token), () -> conversations.key(token))
                .flatMap(key -> scope.team(
                        key.team(),
                        () -> conversations
                                .find(key.team(), key.conversation())
                                .flatMap(found -> listings.find(key.team())
                                        .map(listing -> new Held(found, key.side(), listing)))));
    }

    /** The visitor says that the address is theirs: now the team hears of it. */
    void confirm(Held held) {
        Conversation conversation = held.conversation();
        scope.team(conversation.team(), () -> {
            boolean isFirst = held.side() == Side.VISITOR
                    && conversations.move(
                            conversation.team(),
                            conversation.id(),
                            Conversation.State.UNCONFIRMED,
                            Conversation.State.OPEN);
            if (isFirst) {
                post.tell(Side.TEAM, conversation);
            }
            return isFirst;
        });
    }

    /** @param token of the form, so that words sent twice arrive once */
    void answer(Conversation conversation, Side side, String words, String token) {
        scope.team(conversation.team(), () -> {
            if (once.isFirst(token)) {
                conversations.write(conversation.team(), conversation.id(), side, words);
                post.tell(side.other(), conversation);
            }
            return side;
        });
    }

    void end(Conversation conversation) {
        scope.team(
                conversation.team(),
                () -> conversations.move(
                        conversation.team(), conversation.id(), Conversation.State.OPEN, Conversation.State.ENDED));
    }

    /** Nothing goes through any more, and moderators may read what was said: only a report opens the seal to them. */
    void report(Conversation conversation, Side by) {
        scope.team(conversation.team(), () -> {
            boolean isFirst = conversation.state() != Conversation.State.REPORTED
                    && conversations.move(
                            conversation.team(), conversation.id(), conversation.state(), Conversation.State.REPORTED);
            if (isFirst) {
                reports.add(conversation.team(), by, conversation.messages(), clock.instant());
            }
            return by;
        });
    }
}
