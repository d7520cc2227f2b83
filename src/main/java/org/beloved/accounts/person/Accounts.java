package org.beloved.accounts.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.beloved.accounts.Standing;
import org.beloved.shared.AccountId;
import org.beloved.shared.EmailAddress;
import org.beloved.walls.Scope;
import org.beloved.web.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All accounts. A person sees their own; whoever types an address sees that one. */
@Repository
public class Accounts {

    private final JdbcClient sql;
    private final Scope scope;

    Accounts(JdbcClient sql, Scope scope) {
        this.sql = sql;
        this.scope = scope;
    }

    /** The claim under which an address's account is seen before anybody is signed in. */
    public static String claim(EmailAddress email) {
        return "email:" + email;
    }

    /** In a scope that may see it. */
    public Optional<Account> find(AccountId id) {
        return sql.sql("select * from accounts.account where id = :id")
                .param("id", id.value())
                .query((row, _) -> account(row))
                .optional();
    }

    /** Opens the scope of the address. */
    public Optional<Account> byAddress(EmailAddress email) {
        return scope.token(claim(email), () -> find(email));
    }

    /** In a scope that may see it. */
    public Optional<Account> find(EmailAddress email) {
        return sql.sql("select * from accounts.account where email = :email")
                .param("email", email.value())
                .query((row, _) -> account(row))
                .optional();
    }

    /** Read at each request, so that a changed standing or a deleted account counts at once. */
    public Optional<Standing> standing(AccountId id) {
        return scope.person(
                id,
                () -> sql.sql("select standing from accounts.account where id = :id")
                        .param("id", id.value())
                        .query((row, _) -> Standing.valueOf(row.getString("standing")))
                        .optional());
    }

    /**
     * In the scope of its address, or of a link to it.
     *
     * @return false when the address has an account already; then nothing changes
     */
    public boolean add(Account account) {
        return sql.sql("""
                insert into accounts.account (id, email, passphrase, standing, language, created_at, confirmed_at)
                values (:id, :email, :passphrase, :standing, :language, :created, :confirmed)
                on conflict (email) do nothing
                """)
                        .param("id", account.id().value())
                        .param("email", account.email().value())
                        .param("passphrase", account.passphrase())
                        .param("standing", account.standing().name())
                        .param("language", account.language().tag())
                        .param("created", at(account.createdAt()))
                        .param(
                                "confirmed",
                                account.confirmedAt().map(Accounts::at).orElse(null))
                        .update()
                == 1;
    }

    /** Newest first, those whose address holds the text; in a job's scope. */
    public List<Account> search(String text, int most) {
        return sql.sql("""
                select * from accounts.account where strpos(email, lower(:text)) > 0
                order by created_at desc, email limit :most
                """)
                .param("text", text.strip())
                .param("most", most)
                .query((row, _) -> account(row))
                .list();
    }

    /** In a job's scope. */
    public long count() {
        return sql.sql("select count(*) from accounts.account")
                .query(Long.class)
                .single();
    }

    /** How many administrators there are; until the transaction ends, nobody else lowers one. In a job's scope. */
    public int lockAdministrators() {
        return sql.sql("select id from accounts.account where standing = 'ADMINISTRATOR' for update")
                .query(UUID.class)
                .list()
                .size();
    }

    /** Whose lines of the trail they are; in a job's scope. */
    public Map<AccountId, EmailAddress> addresses(Collection<AccountId> ids) {
        Set<UUID> values = ids.stream().map(AccountId::value).collect(Collectors.toSet());
        return values.isEmpty()
                ? Map.of()
                : sql
                        .sql("select * from accounts.account where id in (:ids)")
                        .param("ids", values)
                        .query((row, _) -> account(row))
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Account::id, Account::email));
    }

    /** In a scope that may see it, as are all changes. */
    public void changePassphrase(AccountId id, String hash) {
        change(id, "passphrase = :value", hash);
    }

    public void changeEmail(AccountId id, EmailAddress email) {
        change(id, "email = :value", email.value());
    }

    public void changeLanguage(AccountId id, Language language) {
        change(id, "language = :value", language.tag());
    }

    public void changeStanding(AccountId id, Standing standing) {
        change(id, "standing = :value", standing.name());
    }

    public void confirm(AccountId id, Instant now) {
        change(id, "confirmed_at = coalesce(confirmed_at, :value)", at(now));
    }

    public void delete(AccountId id) {
        sql.sql("delete from accounts.account where id = :id")
                .param("id", id.value())
                .update();
    }

    private void change(AccountId id, String what, Object value) {
        int changed = sql.sql("update accounts.account set " + what + " where id = :id")
                .param("id", id.value())
                .param("value", value)
                .update();
        if (changed != 1) {
            throw new IllegalStateException("the account is gone, or this scope may not change it");
        }
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static Account account(ResultSet row) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                new EmailAddress(row.getString("email")),
                row.getString("passphrase"),
                Standing.valueOf(row.getString("standing")),
                Language.ofTag(row.getString("language")).orElseThrow(),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                Optional.ofNullable(row.getObject("confirmed_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant));
    }
}
