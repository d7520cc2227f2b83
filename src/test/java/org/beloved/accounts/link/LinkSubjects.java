package org.beloved.accounts.link;

import java.util.Optional;
import java.util.UUID;
import org.beloved.access.Route;
import org.beloved.access.RouteSubjects;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Standing;
import org.beloved.shared.AccountId;
import org.beloved.shared.EmailAddress;
import org.beloved.teams.TestTeam;
import org.beloved.walls.Scope;
import org.beloved.web.Language;
import org.springframework.stereotype.Component;

/** A good link of each kind, for somebody who has nothing to do with the team. */
@Component
class LinkSubjects implements RouteSubjects {

    private final Links links;
    private final Neighbors neighbors;
    private final Scope scope;

    LinkSubjects(Links links, Neighbors neighbors, Scope scope) {
        this.links = links;
        this.neighbors = neighbors;
        this.scope = scope;
    }

    @Override
    public Optional<String> value(Route route, String variable, TestTeam team) {
        if (variable.equals("session") || variable.equals("passkey") || variable.equals("letter")) {
            return Optional.of(UUID.randomUUID().toString());
        }
        if (variable.equals("account")) {
            return Optional.of(neighbors.signedIn().account().toString());
        }
        for (LinkKind kind : LinkKind.values()) {
            if (route.pattern().equals(kind.path() + "{token}")) {
                Link link = link(kind);
                return Optional.of(scope.job(() -> links.make(link)).value());
            }
        }
        return Optional.empty();
    }

    Link link(LinkKind kind) {
        EmailAddress email = new EmailAddress("invited-" + UUID.randomUUID() + "@example.org");
        AccountId account = neighbors.signedIn().account();
        return switch (kind) {
            case SIGN_UP -> Link.signUp(email, neighbors.hash(), Language.ENGLISH, "");
            case INVITATION -> Link.invitation(email, Standing.MODERATOR, Language.ENGLISH);
            case EMAIL -> Link.newEmail(account, email, Language.ENGLISH);
            case PASSPHRASE_BY_MAIL, PASSPHRASE_BY_HAND -> Link.forAccount(kind, account, Language.ENGLISH);
        };
    }
}
