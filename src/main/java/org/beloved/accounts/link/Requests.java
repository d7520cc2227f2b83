package org.beloved.accounts.link;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.beloved.jobs.Jobs;
import org.beloved.shared.EmailAddress;
import org.beloved.walls.Scope;
import org.beloved.web.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What was asked at the door and is answered by mail. The page only writes it down, so it tells nobody whether there is an
 * account.
 */
@Repository
public class Requests {

    /** Why somebody will get a letter. */
    enum Kind {
        SIGN_UP,
        FORGOTTEN
    }

    /** @param passphrase the hash of the one chosen at sign-up */
    record Request(Kind kind, EmailAddress email, Optional<String> passphrase, Language language, String next) {}

    private final JdbcClient sql;
    private final Scope scope;
    private final Jobs jobs;
    private final InstantSource clock;

    Requests(JdbcClient sql, Scope scope, Jobs jobs, InstantSource clock) {
        this.sql = sql;
        this.scope = scope;
        this.jobs = jobs;
        this.clock = clock;
    }

    public void signUp(EmailAddress email, String passphrase, Language language, String next) {
        add(Kind.SIGN_UP, email, passphrase, language, next);
    }

    public void forgotten(EmailAddress email, Language language) {
        add(Kind.FORGOTTEN, email, null, language, "");
    }

    private void add(Kind kind, EmailAddress email, @Nullable String passphrase, Language language, String next) {
        UUID id = UUID.randomUUID();
        scope.everyone(() -> {
            sql.sql("""
                    insert into accounts.request (id, kind, email, passphrase, language, next, asked_at)
                    values (:id, :kind, :email, :passphrase, :language, :next, :now)
                    """)
                    .param("id", id)
                    .param("kind", kind.name())
                    .param("email", email.value())
                    .param("passphrase", passphrase)
                    .param("language", language.tag())
                    .param("next", next)
                    .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                    .update();
            jobs.enqueue(AnswerRequest.NAME, id.toString());
            return id;
        });
    }

    /** Takes a request away to answer it; in a job's scope. */
    Optional<Request> take(UUID id) {
        return sql.sql("delete from accounts.request where id = :id returning *")
                .param("id", id)
                .query((row, _) -> new Request(
                        Kind.valueOf(row.getString("kind")),
                        new EmailAddress(row.getString("email")),
                        Optional.ofNullable(row.getString("passphrase")),
                        Language.ofTag(row.getString("language")).orElseThrow(),
                        row.getString("next")))
                .optional();
    }
}
