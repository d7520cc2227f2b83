package org.beloved.walls;

import java.util.function.Supplier;
import javax.sql.DataSource;
import org.beloved.shared.AccountId;
import org.beloved.shared.TeamId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Opens transactions, and is the only way to say for whom one acts. The setting is local to the transaction, so a
 * pooled connection cannot carry it to the next borrower; with none set, row-level security shows no rows.
 */
@Component
public class Scope {

    private static final ScopedValue<Acting> NOW = ScopedValue.newInstance();

    private final TransactionTemplate transaction;
    private final JdbcClient sql;

    Scope(TransactionTemplate transaction, JdbcClient sql) {
        this.transaction = transaction;
        this.sql = sql;
    }

    /** For a command that works on the database without the website. */
    public static Scope on(DataSource database) {
        return new Scope(new TransactionTemplate(new JdbcTransactionManager(database)), JdbcClient.create(database));
    }

    public <T> T person(AccountId account, Supplier<T> work) {
        return as(new Acting.Person(account), work);
    }

    /** The caller has checked that the person at the other end belongs to the team. */
    public <T> T team(TeamId team, Supplier<T> work) {
        return as(new Acting.Team(team), work);
    }

    public <T> T token(String claim, Supplier<T> work) {
        if (claim.isBlank()) {
            throw new IllegalArgumentException("expected a claim, found none");
        }
        return as(new Acting.Token(claim), work);
    }

    public <T> T job(Supplier<T> work) {
        return as(new Acting.Job(), work);
    }

    public <T> T job(TeamId team, Supplier<T> work) {
        return as(new Acting.TeamJob(team), work);
    }

    public <T> T everyone(Supplier<T> work) {
        return as(new Acting.Everyone(), work);
    }

    /** For reading what everybody may see: in the transaction that is open, or else in one of its own. */
    public <T> T whoeverActs(Supplier<T> work) {
        return NOW.isBound() ? work.get() : everyone(work);
    }

    private <T> T as(Acting acting, Supplier<T> work) {
        if (NOW.isBound()) {
            return joined(acting, work);
        }
        return ScopedValue.where(NOW, acting)
                .call(() -> transaction.execute(_ -> {
                    declare(acting);
                    return work.get();
                }));
    }

    /** A transaction acts for one only: switching in the middle would let one team's work see another's rows. */
    private static <T> T joined(Acting acting, Supplier<T> work) {
        if (!NOW.get().equals(acting)) {
            throw new IllegalStateException(
                    "this transaction already acts for " + NOW.get().scope() + ", not for " + acting.scope());
        }
        return work.get();
    }

    private void declare(Acting acting) {
        sql.sql("""
                select set_config('beloved.scope', :scope, true), set_config('beloved.person', :person, true),
                       set_config('beloved.team', :team, true), set_config('beloved.token', :token, true)
                """)
                .param("scope", acting.scope())
                .param("person", acting.personSetting())
                .param("team", acting.teamSetting())
                .param("token", acting.tokenSetting())
                .query()
                .singleRow();
    }
}
