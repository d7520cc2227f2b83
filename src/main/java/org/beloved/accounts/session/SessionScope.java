package org.beloved.accounts.session;

import java.util.Optional;
import org.beloved.walls.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.SimpleTransactionStatus;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionOperations;

/** A session is looked up before anybody is known, so the door does it as the system, in a transaction of its own. */
class SessionScope implements TransactionOperations {

    private final Scope scope;

    SessionScope(Scope scope) {
        this.scope = scope;
    }

    @Override
    @SuppressWarnings("NullAway") // The callback's own type says whether its answer may be null.
    public <T extends @Nullable Object> T execute(TransactionCallback<T> work) {
        return scope.job(() -> Optional.ofNullable(work.doInTransaction(new SimpleTransactionStatus())))
                .orElse(null);
    }
}
