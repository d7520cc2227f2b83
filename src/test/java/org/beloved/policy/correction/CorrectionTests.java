package org.beloved.policy.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.beloved.RoomTest;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Standing;
import org.beloved.walls.Scope;
import org.beloved.web.FormStamps;
import org.beloved.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A correction from somebody without an account to the note beside the rule. */
@RoomTest
class CorrectionTests {

    private static final String RULE = "/policies/us-il-champaign-2012";

    @Autowired
    Environment house;

    @Autowired
    Neighbors neighbors;

    @Autowired
    FormStamps stamps;

    @Autowired
    CorrectionSubjects subjects;

    @Autowired
    ForgettingAddresses forgetting;

    @Autowired
    Scope scope;

    @Autowired
    JdbcClient sql;

    private final String word = "fix-" + UUID.randomUUID();
    private Visitor visitor;
    private Visitor moderator;
    private String rule;

    @BeforeEach
    void somebodyReadsARule() {
        visitor = Visitor.at(house);
        moderator = neighbors.signedIn(Standing.MODERATOR).visitor();
        rule = RULE;
    }

    @Test
    void anAcceptedCorrectionStandsBesideTheRuleWithoutItsProposer() {
        assertThat(visitor.follow(propose(rule, word)).heading()).contains("with the moderators");
        assertThat(visitor.get(rule).body()).doesNotContain(word);
        String at = waiting();
        Visitor.Seen open = moderator.get(at);
        assertThat(open.page().select("dl").text())
                .contains(word, "Minutes of the board", "reader@example.org")
                .contains(summary());
        decide(at, "ACCEPTED", "Said anew " + word, "The minutes say so");
        Visitor.Seen seen = visitor.get(rule);
        assertThat(seen.page().select("#corrections").text())
                .contains("Correction accepted on", "Said anew " + word, "Minutes of the board", "The minutes say so")
                .contains("What it said then", "next release");
        assertThat(seen.body()).doesNotContain("Should say " + word, "reader@example.org");
        assertThat(visitor.get(rule + "?lang=es").page().select("#corrections").text())
                .contains("Corrección aceptada el");
        assertThat(moderator.get("/desk").body()).doesNotContain(at);
        assertThat(moderator.get(at).heading()).contains("Correction accepted");
        assertThat(emailOf(at)).as("forgotten with the decision").isEqualTo("none");
    }

    @Test
    void ofADeclinedOneOnlyTheReasonIsShown() {
        propose(rule, word);
        decide(waiting(), "DECLINED", "Should say " + word, "The minutes say otherwise, " + word.hashCode());
        assertThat(visitor.get(rule).page().select("#corrections").text())
                .contains("Correction declined on", "The minutes say otherwise, " + word.hashCode())
                .doesNotContain("Should say " + word);
    }

    @Test
    void whatIsDeletedLeavesNothing() {
        propose(rule, word);
        String at = waiting();
        assertThat(decide(at, "DISCARDED", "", "").location()).startsWith("/desk");
        assertThat(moderator.get(at).status()).isEqualTo(404);
        assertThat(visitor.get(rule).body()).doesNotContain(word);
    }

    @Test
    void theFirstOfTwoModeratorsDecides() {
        propose(rule, word);
        String at = waiting();
        decide(at, "ACCEPTED", "First " + word, "Seen");
        Visitor second = neighbors.signedIn(Standing.MODERATOR).visitor();
        Visitor.Seen late = second.post(
                at + "/decision", "ruling", "DECLINED", "reason", "Second " + word, "said", "", "source", "");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("main").text())
                .as("what stands, and what the second one typed")
                .contains("First " + word, "Second " + word, "Decline");
        assertThat(visitor.get(rule).body()).contains("First " + word).doesNotContain("Second " + word);
        assertThat(decide(at, "ACCEPTED", "First " + word, "Seen").status())
                .as("the first one's own form, sent once more")
                .isEqualTo(303);
    }

    @Test
    void wordsForADeletedCorrectionAreNotLost() {
        propose(rule, word);
        String at = waiting();
        decide(at, "DISCARDED", "", "");
        Visitor.Seen late = neighbors
                .signedIn(Standing.MODERATOR)
                .visitor()
                .post(at + "/decision", "ruling", "DECLINED", "reason", "Second " + word, "said", "", "source", "");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.page().select("main").text()).contains("deleted", "Second " + word);
    }

    @Test
    void aDecisionIsReadInBothLanguagesAndByMachines() {
        propose(rule, word);
        String at = waiting();
        Visitor.Seen half = moderator.post(
                at + "/decision",
                "ruling",
                "ACCEPTED",
                "said",
                "English " + word,
                "source",
                "The minutes",
                "reason",
                "Checked",
                "said-other",
                "Castellano " + word,
                "reason-other",
                "");
        assertThat(half.status()).isEqualTo(422);
        assertThat(half.page().select("#said-other").text()).isEqualTo("Castellano " + word);
        moderator.post(
                at + "/decision",
                "ruling",
                "ACCEPTED",
                "said",
                "English " + word,
                "source",
                "The minutes",
                "reason",
                "Checked",
                "said-other",
                "Castellano " + word,
                "reason-other",
                "Revisado");
        assertThat(visitor.get(rule).page().select("#corrections").text())
                .contains("English " + word)
                .doesNotContain("Castellano " + word);
        assertThat(visitor.get(rule + "?lang=es").page().select("#corrections").text())
                .contains("Castellano " + word, "Revisado")
                .doesNotContain("English " + word);
        assertThat(visitor.get(rule + ".json?lang=en").body())
                .contains("\"corrections\":[{", "English " + word, "The minutes");
        assertThat(visitor.get(rule + ".json?lang=es").body()).contains("Castellano " + word);
        assertThat(visitor.get("/policies.atom?lang=en").body()).contains("Corrected: ", "English " + word);
        assertThat(visitor.get("/policies.atom?lang=es").body()).contains("Corregido: ", "Castellano " + word);
    }

    @Test
    void whereThereIsOneLanguageOnlyReadersOfTheOtherAreTold() {
        propose(rule, word);
        decide(waiting(), "ACCEPTED", "English " + word, "Checked");
        assertThat(visitor.get(rule + "?lang=es").page().select("#corrections").text())
                .contains("Por ahora solo en inglés", "English " + word);
    }

    @Test
    void fromOneNetworkAnHourTakesTwentyAndKeepsWhatTheNextOneTyped() {
        for (int i = 0; i < ProposalController.FLOW.without(); i++) {
            assertThat(propose(rule, word).status()).as("number " + i).isEqualTo(303);
        }
        Visitor.Seen often = propose(rule, word);
        assertThat(often.status()).isEqualTo(429);
        assertThat(often.page().select(".errors").text()).contains("Try again in");
        assertThat(often.page().select("#proposed").text()).contains(word);
    }

    @Test
    void nothingTypedIsLostWhenSomethingIsMissing() {
        Visitor.Seen back = visitor.post(
                rule + "/correction",
                "about",
                "DATES",
                "proposed",
                word,
                "email",
                "no at sign",
                "opened",
                filledSlowly());
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.page().select("#proposed").text()).isEqualTo(word);
        assertThat(back.page().select("#email").val()).isEqualTo("no at sign");
        assertThat(back.page().select("input[name=about][checked]").val()).isEqualTo("DATES");
        assertThat(back.page().select(".errors a").eachAttr("href")).containsExactly("#source", "#email");
    }

    @Test
    void aMachineIsAskedAgain() {
        assertThat(send(rule, word, stamps.at(Instant.now()), "").status())
                .as("no time to type")
                .isEqualTo(422);
        assertThat(send(rule, word, "1.forged", "").status()).isEqualTo(422);
        assertThat(send(rule, word, stamps.at(Instant.now().minus(Duration.ofDays(2))), "")
                        .status())
                .isEqualTo(422);
        Visitor.Seen trapped = send(rule, word, filledSlowly(), "https://ads.example");
        assertThat(trapped.status()).isEqualTo(422);
        assertThat(trapped.page().select("#website").val()).isEmpty();
        assertThat(moderator
                        .get("/desk")
                        .page()
                        .select("#queue a[href^=/desk/corrections/]")
                        .eachAttr("href"))
                .noneMatch(href -> moderator.get(href).body().contains(word));
    }

    @Test
    void sentTwiceItWaitsOnce() {
        String once = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            visitor.post(
                    rule + "/correction",
                    "about",
                    "OTHER",
                    "proposed",
                    word,
                    "source",
                    "The minutes",
                    "once",
                    once,
                    "opened",
                    filledSlowly());
        }
        assertThat(moderator.get("/desk").page().select("#queue a[href^=/desk/corrections/]").eachAttr("href").stream()
                        .filter(href -> moderator.get(href).body().contains(word)))
                .hasSize(1);
    }

    @Test
    void aDecisionThatWasAMistakeIsTakenBackAndDecidedAnew() {
        propose(rule, word);
        String at = waiting();
        decide(at, "ACCEPTED", "Wrongly " + word, "Too quick");
        assertThat(visitor.get(rule).body()).contains("Wrongly " + word);
        assertThat(moderator.post(at + "/decision/undoing").location()).isEqualTo(at);
        assertThat(visitor.get(rule).body()).as("gone for everybody").doesNotContain("Wrongly " + word);
        assertThat(waiting()).as("it waits again").isEqualTo(at);
        assertThat(moderator.post(at + "/decision/undoing").location())
                .as("pressed twice")
                .isEqualTo(at);
        decide(at, "DECLINED", "", "Looked " + word);
        assertThat(moderator
                        .get("/desk/decisions")
                        .page()
                        .select("li:has(a[href=" + at + "])")
                        .eachText())
                .hasSize(3)
                .anySatisfy(line -> assertThat(line).contains("Too quick"))
                .anySatisfy(line -> assertThat(line).contains("Taken back"))
                .anySatisfy(line -> assertThat(line).contains("Declined", "Looked " + word));
    }

    @Test
    void theDatabaseItselfLetsAnybodyAddAndNobodyButModeratorsRead() {
        UUID id = subjects.waiting(Instant.now());
        String read = "select count(*) from policy.correction where id = '" + id + "'";
        var neighbor = neighbors.signedIn();
        assertThat(scope.everyone(() -> count(read))).isZero();
        assertThat(scope.person(neighbor.account(), () -> count(read))).isZero();
        assertThat(scope.person(neighbors.signedIn(Standing.MODERATOR).account(), () -> count(read)))
                .isEqualTo(1);
        assertThatThrownBy(() -> scope.everyone(() -> sql.sql("""
                        insert into policy.change (id, topic, about, language, ruling, stood, said, source, reason, decided_at)
                        values (?, 'x', 'OTHER', 'en', 'ACCEPTED', '', '', '', '', now())
                        """).param(id).update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void anAddressIsForgottenAfterNinetyDays() {
        String old = "/desk/corrections/" + subjects.waiting(Instant.now().minus(Duration.ofDays(91)));
        String young = "/desk/corrections/" + subjects.waiting(Instant.now().minus(Duration.ofDays(89)));
        forgetting.run();
        assertThat(emailOf(old)).isEqualTo("none");
        assertThat(emailOf(young)).isEqualTo("reader@example.org");
    }

    @Test
    void everyPolicyPageLeadsToAForm() {
        for (String path : new String[] {
            "/policies",
            RULE,
            "/policies/compare",
            "/policies/decide",
            "/policies/decide?policy=us-il-cook-2011",
            "/policies/decide?place=06085",
            "/policies/draft",
            "/clock",
            "/places/06085",
            "/places/42091"
        }) {
            String form =
                    visitor.get(path).page().select("main a[href$=/correction]").attr("href");
            assertThat(form).as(path).isNotEmpty();
            Visitor.Seen seen = visitor.get(form);
            assertThat(seen.status()).as(form).isEqualTo(200);
            assertThat(visitor.get(seen.page().select(".crumb a").attr("href")).status())
                    .as(form)
                    .isEqualTo(200);
        }
        assertThat(visitor.get("/policies/us-nowhere/correction").status()).isEqualTo(404);
    }

    private Visitor.Seen propose(String page, String what) {
        return send(page, "Should say " + what, filledSlowly(), "");
    }

    private Visitor.Seen send(String page, String proposed, String shown, String website) {
        return visitor.post(
                page + "/correction",
                "about",
                "OTHER",
                "proposed",
                proposed,
                "source",
                "Minutes of the board",
                "email",
                "reader@example.org",
                "once",
                UUID.randomUUID().toString(),
                "opened",
                shown,
                "website",
                website);
    }

    private String filledSlowly() {
        return stamps.at(Instant.now().minusSeconds(30));
    }

    /** The address of the correction of this test on the desk. */
    private String waiting() {
        return moderator.get("/desk").page().select("#queue a[href^=/desk/corrections/]").eachAttr("href").stream()
                .filter(href -> moderator.get(href).body().contains(word))
                .findFirst()
                .orElseThrow();
    }

    private Visitor.Seen decide(String at, String ruling, String said, String reason) {
        return moderator.post(
                at + "/decision", "ruling", ruling, "said", said, "source", "Minutes of the board", "reason", reason);
    }

    private String summary() {
        return visitor.get(rule).page().select("main .lede").first().text();
    }

    private String emailOf(String at) {
        String id = at.substring(at.lastIndexOf('/') + 1);
        return scope.job(() -> sql.sql("select coalesce(email, 'none') from policy.correction where id = ?::uuid")
                .param(id)
                .query(String.class)
                .single());
    }

    private long count(String query) {
        return sql.sql(query).query(Long.class).single();
    }
}
