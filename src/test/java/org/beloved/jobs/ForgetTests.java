package org.beloved.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.beloved.RoomTest;
import org.beloved.walls.Scope;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RoomTest
class ForgetTests {

    @Autowired
    Forget forget;

    @Autowired
    Scope scope;

    @Autowired
    JdbcClient sql;

    @Test
    void sentFormsAreRememberedForNinetyDays() {
        UUID old = sent(91);
        UUID recent = sent(89);
        forget.run();
        assertThat(isRemembered("walls.submission", "once", old)).isFalse();
        assertThat(isRemembered("walls.submission", "once", recent)).isTrue();
    }

    @Test
    void givenUpWorkIsRememberedForNinetyDays() {
        UUID old = givenUp(91);
        UUID recent = givenUp(89);
        forget.run();
        assertThat(isRemembered("jobs.given_up", "id", old)).isFalse();
        assertThat(isRemembered("jobs.given_up", "id", recent)).isTrue();
        scope.job(() -> sql.sql("delete from jobs.given_up where id = :id")
                .param("id", recent)
                .update());
    }

    private UUID sent(int daysAgo) {
        UUID once = UUID.randomUUID();
        scope.job(() -> sql.sql("insert into walls.submission (once, location, at) "
                        + "values (:once, '/workspace', now() - make_interval(days => :days))")
                .param("once", once)
                .param("days", daysAgo)
                .update());
        return once;
    }

    private UUID givenUp(int daysAgo) {
        UUID id = UUID.randomUUID();
        scope.job(() -> sql.sql("insert into jobs.given_up (id, job, subject, tries, why, at) "
                        + "values (:id, 'jobs.rehearsal', '', 4, '', now() - make_interval(days => :days))")
                .param("id", id)
                .param("days", daysAgo)
                .update());
        return id;
    }

    private boolean isRemembered(String table, String key, UUID id) {
        return scope.job(() -> sql.sql("select exists (select 1 from " + table + " where " + key + " = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single());
    }
}
