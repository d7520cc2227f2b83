package org.beloved.accounts.administration;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.beloved.MailRoomTest;
import org.beloved.PostOffice;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Neighbors.Neighbor;
import org.beloved.accounts.Standing;
import org.beloved.mail.Message;
import org.beloved.mail.Outbox;
import org.beloved.walls.Scope;
import org.beloved.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Letters that let somebody in, while they really wait because the mail server is away. */
@MailRoomTest
class HiddenLettersTests {

    private static final String OUTBOX = "/desk/administration/outbox";

    @Autowired
    Neighbors neighbors;

    @Autowired
    Outbox outbox;

    @Autowired
    Scope scope;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void nobodyAnswers() {
        PostOffice.close();
    }

    @AfterEach
    void theServerIsBack() {
        PostOffice.open();
    }

    @Test
    void anAdministratorNeverSeesThemWhateverTheyAskFor() {
        Visitor nell = neighbors.signedIn(Standing.ADMINISTRATOR).visitor();
        Neighbor ruth = neighbors.signedIn();
        String mark = "mark" + System.nanoTime();
        scope.job(() -> outbox.queue(new Message(ruth.email(), "Open " + mark, "o", Message.Kind.ORDINARY)));
        scope.job(
                () -> outbox.queue(new Message(ruth.email(), "Secret " + mark, "key" + mark, Message.Kind.CREDENTIAL)));
        assertThat(scope.<Long>job(() -> sql.sql("select count(*) from mail.message where recipient = :to")
                        .param("to", ruth.email().value())
                        .query(Long.class)
                        .single()))
                .as("both really wait")
                .isEqualTo(2);
        for (String asked : new String[] {
            "", "?q=key" + mark, "?kind=CREDENTIAL", "?format=json", ".json", "?q=" + ruth.email(), "?lang=es"
        }) {
            for (String kind : new String[] {"text/html", "application/json", "*/*"}) {
                Visitor.Seen seen = nell.send(HttpRequest.newBuilder(URI.create(nell.origin() + OUTBOX + asked))
                        .header("Accept", kind)
                        .GET());
                assertThat(seen.body())
                        .as(asked + " " + kind)
                        .doesNotContain("Secret " + mark)
                        .doesNotContain("key" + mark + "<");
            }
        }
        assertThat(nell.get(OUTBOX).page().text()).contains("Open " + mark);
        assertThat(nell.get("/desk/administration/trail").body()).doesNotContain(mark);
    }

    @Test
    void anAdministratorLetsALetterGoOutOnceMore() {
        Visitor nell = neighbors.signedIn(Standing.ADMINISTRATOR).visitor();
        Neighbor ruth = neighbors.signedIn();
        givenUp(ruth, "REFUSED");
        String button = "form:contains(" + ruth.email() + ")";
        assertThat(nell.get(OUTBOX + "?lang=es").page().select(button).text()).contains("Intentar una vez más");
        String attempt = nell.get(OUTBOX + "?lang=en").page().select(button).attr("action");
        PostOffice.open();
        Visitor.Seen tried = nell.post(attempt);
        assertThat(nell.follow(tried).page().select("[role=status]").text()).contains("tried once more");
        nell.post(attempt);
        assertThat(PostOffice.letterTo(ruth.email())).isNotNull();
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> nell.get(OUTBOX).page().select(button).isEmpty());
        assertThat(PostOffice.lettersTo(ruth.email()))
                .as("the one that lets in stays")
                .hasSize(1);
        assertThat(nell.get("/account")
                        .page()
                        .select("[aria-labelledby=trail-h]")
                        .text())
                .containsOnlyOnce("A letter was sent once more");
    }

    @Test
    void thePageSaysWhyALetterDidNotGoOut() {
        Visitor nell = neighbors.signedIn(Standing.ADMINISTRATOR).visitor();
        Neighbor ruth = neighbors.signedIn();
        givenUp(ruth, "ADDRESS");
        String page = nell.get(OUTBOX + "?lang=en").page().select("main").text();
        assertThat(page)
                .contains("The mail server says it cannot deliver to this address. It is not tried again.")
                .containsPattern("lets? somebody in did not go out");
        assertThat(nell.get(OUTBOX + "?lang=es").page().select("main").text())
                .contains("dice que no puede entregar en esta dirección. No se intenta más.");
    }

    /** One letter of each kind, given up in the moment in which it was written; its worker came by and found it so. */
    private void givenUp(Neighbor to, String trouble) {
        scope.job(() -> {
            for (Message.Kind kind : Message.Kind.values()) {
                outbox.queue(new Message(to.email(), "Letter " + kind, "body", kind));
            }
            return sql.sql("update mail.message set trouble = :trouble, gave_up_at = now() where recipient = :to")
                    .param("trouble", trouble)
                    .param("to", to.email().value())
                    .update();
        });
        Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> queuedFor(to) == 0);
    }

    private long queuedFor(Neighbor to) {
        return scope.<Long>job(() ->
                sql.sql("""
                        select count(*) from jobs.scheduled_task t
                        join mail.message m on convert_from(t.task_data, 'UTF8') = m.id::text
                        where t.task_name = 'mail.send' and m.recipient = :to
                        """).param("to", to.email().value()).query(Long.class).single());
    }
}
