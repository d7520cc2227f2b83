package org.beloved.accounts;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beloved.accounts.person.Accounts;
import org.beloved.shared.AccountId;
import org.beloved.shared.EmailAddress;
import org.beloved.walls.Scope;
import org.springframework.stereotype.Component;

/** How those at the desk know each other: an account has no name, so by their addresses. Call it outside any scope. */
@Component
public class Colleagues {

    private final Accounts accounts;
    private final Scope scope;

    Colleagues(Accounts accounts, Scope scope) {
        this.accounts = accounts;
        this.scope = scope;
    }

    public Optional<EmailAddress> address(AccountId person) {
        return Optional.ofNullable(addresses(Set.of(person)).get(person));
    }

    /** Those who left are not in the answer. */
    public Map<AccountId, EmailAddress> addresses(Collection<AccountId> people) {
        return scope.job(() -> accounts.addresses(people));
    }
}
