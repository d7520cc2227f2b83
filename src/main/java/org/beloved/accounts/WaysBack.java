package org.beloved.accounts;

import java.util.Optional;
import org.beloved.accounts.link.AccountLetters;
import org.beloved.accounts.link.Link;
import org.beloved.accounts.link.LinkKind;
import org.beloved.accounts.link.Links;
import org.beloved.accounts.person.Account;
import org.beloved.accounts.person.Accounts;
import org.beloved.accounts.person.Happening;
import org.beloved.accounts.person.Trail;
import org.beloved.mail.Outbox;
import org.beloved.shared.AccountId;
import org.beloved.walls.LinkToken;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/**
 * Helps somebody back in who forgot their passphrase. Where there is mail the link goes to their address and to nobody
 * else; without mail it is handed to whoever asks for them. Call it outside any scope.
 */
@Component
public class WaysBack {

    /** What came of asking. */
    public sealed interface Answer {

        /** @param address the whole link; it exists only here */
        record Handed(String address) implements Answer {}

        record Mailed() implements Answer {}

        /** There is no such account, or it is one that only an administrator may let back in. */
        record NotFromHere() implements Answer {}
    }

    private final Scope scope;
    private final Accounts accounts;
    private final Links links;
    private final AccountLetters letters;
    private final Outbox outbox;
    private final Trail trail;

    WaysBack(Scope scope, Accounts accounts, Links links, AccountLetters letters, Outbox outbox, Trail trail) {
        this.scope = scope;
        this.accounts = accounts;
        this.links = links;
        this.letters = letters;
        this.outbox = outbox;
        this.trail = trail;
    }

    /**
     * For a lead, who has checked that the person is on their team and on no other: a link opens the whole account. Those
     * who look after the site are let back in by an administrator.
     */
    public Answer forMember(AccountId person, AccountId lead) {
        return find(person)
                .filter(account -> account.standing() == Standing.NEIGHBOR)
                .map(account -> make(account, lead))
                .orElseGet(Answer.NotFromHere::new);
    }

    public Answer forAnybody(AccountId person, AccountId administrator) {
        return find(person).map(account -> make(account, administrator)).orElseGet(Answer.NotFromHere::new);
    }

    private Optional<Account> find(AccountId person) {
        return scope.job(() -> accounts.find(person));
    }

    private Answer make(Account account, AccountId by) {
        boolean byMail = outbox.isSending();
        LinkKind kind = byMail ? LinkKind.PASSPHRASE_BY_MAIL : LinkKind.PASSPHRASE_BY_HAND;
        return scope.job(() -> {
            LinkToken token = links.make(Link.forAccount(kind, account.id(), account.language()));
            trail.add(account.id(), Happening.PASSPHRASE_LINK_MADE, "", by);
            if (byMail) {
                letters.withLink("accounts.letter.forgotten", account.email(), account.language(), kind, token);
                return new Answer.Mailed();
            }
            return new Answer.Handed(letters.address(kind, token));
        });
    }
}
