package org.beloved.accounts.entrance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.util.UUID;
import org.beloved.RoomTest;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Neighbors.Neighbor;
import org.beloved.walls.Scope;
import org.beloved.web.Visitor;
import org.beloved.web.Visitor.Seen;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@RoomTest
class SignInTests {

    private static final String PASSPHRASE = "harbor candle ninety moss";

    @Autowired
    Neighbors neighbors;

    @Autowired
    Scope scope;

    @Autowired
    JdbcClient sql;

    @Test
    void somebodyMakesAnAccountComesInAndGoesWhereTheyWanted() {
        Visitor walter = neighbors.visitor();
        String email = "walter-" + UUID.randomUUID() + "@example.org";
        Seen asked = walter.get("/workspace/start");
        assertThat(asked.location()).isEqualTo("/sign-in?next=%2Fworkspace%2Fstart");
        assertThat(walter.follow(asked).page().select("aside a").attr("href"))
                .isEqualTo("/sign-up?next=%2Fworkspace%2Fstart");
        Seen made = walter.post("/sign-up", "email", email, "passphrase", PASSPHRASE, "next", "/workspace/start");
        assertThat(made.status()).isEqualTo(200);
        assertThat(made.page().select("#email").val()).isEqualTo(email);
        Seen in = walter.post(
                "/sign-in",
                "email",
                email,
                "passphrase",
                PASSPHRASE,
                "next",
                made.page().select("[name=next]").val());
        assertThat(in.location()).isEqualTo("/workspace/start");
        assertThat(walter.follow(in).status()).isEqualTo(200);
    }

    @Test
    void aWrongPassphraseSaysWhatToDoInBothLanguages() {
        Neighbor ruth = neighbors.signedIn();
        Visitor door = neighbors.visitor();
        Seen wrong = door.post("/sign-in", "email", ruth.email().value(), "passphrase", "not the one she chose");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select(".errors").text()).contains("do not fit together");
        assertThat(wrong.page().select("#email").val())
                .as("nothing typed is lost")
                .isEqualTo(ruth.email().value());
        assertThat(wrong.body()).doesNotContain("not the one she chose");
        Seen mal = door.post("/sign-in?lang=es", "email", ruth.email().value(), "passphrase", "no es la suya");
        assertThat(mal.page().select(".errors").text()).contains("no van juntos");
        assertThat(door.get("/workspace").status()).isEqualTo(303);
    }

    @Test
    void anUnknownAddressAndAWrongPassphraseLookTheSame() {
        Neighbor ruth = neighbors.signedIn();
        Seen wrong =
                neighbors.visitor().post("/sign-in", "email", ruth.email().value(), "passphrase", "wrong wrong wrong");
        Seen unknown =
                neighbors.visitor().post("/sign-in", "email", "nobody@example.org", "passphrase", "wrong wrong wrong");
        assertThat(unknown.status()).isEqualTo(wrong.status());
        assertThat(unknown.page().select("main").text())
                .isEqualTo(wrong.page().select("main").text());
    }

    @Test
    void signingUpWithATakenAddressLooksTheSameAndChangesNothing() {
        Neighbor ruth = neighbors.signedIn();
        String free = "free-" + UUID.randomUUID() + "@example.org";
        Seen taken = neighbors.visitor().post("/sign-up", "email", ruth.email().value(), "passphrase", PASSPHRASE);
        Seen fresh = neighbors.visitor().post("/sign-up", "email", free, "passphrase", PASSPHRASE);
        assertThat(taken.status()).isEqualTo(fresh.status());
        assertThat(taken.page().select("main").text())
                .isEqualTo(fresh.page().select("main").text());
        Visitor door = neighbors.visitor();
        assertThat(door.post("/sign-in", "email", ruth.email().value(), "passphrase", PASSPHRASE)
                        .status())
                .as("her old passphrase stands")
                .isEqualTo(422);
        assertThat(door.post("/sign-in", "email", ruth.email().value(), "passphrase", Neighbors.PASSPHRASE)
                        .status())
                .isEqualTo(303);
    }

    @Test
    void aShortPassphraseAndABrokenAddressAreBothNamed() {
        Seen seen = neighbors.visitor().post("/sign-up?lang=es", "email", "marisol", "passphrase", "corta");
        assertThat(seen.status()).isEqualTo(422);
        assertThat(seen.page().select(".errors li").eachText())
                .containsExactly(
                        "A su correo le falta la @, como en marisol@example.org",
                        "Hágala más larga: al menos 15 letras. Agregue otra palabra");
    }

    @Test
    void signingOutEndsTheSessionInTheDatabase() {
        Neighbor ruth = neighbors.signedIn();
        assertThat(ruth.visitor().get("/sign-out").status()).isEqualTo(200);
        assertThat(ruth.visitor().get("/workspace").status())
                .as("looking at the page changed nothing")
                .isEqualTo(200);
        Seen out = ruth.visitor().post("/sign-out");
        assertThat(out.location()).isEqualTo("/sign-in");
        assertThat(out.response().headers().firstValue("Clear-Site-Data")).isPresent();
        assertThat(ruth.visitor().get("/workspace").status()).isEqualTo(303);
        assertThat(sessionsOf(ruth)).isZero();
    }

    @Test
    void aSessionIdWithoutItsSignatureOpensNothing() {
        Neighbor ruth = neighbors.signedIn();
        String id = scope.job(() -> sql.sql("select session_id from accounts.session where principal_name = ?")
                .param(ruth.account().toString())
                .query(String.class)
                .single());
        for (String value : new String[] {id, id + ".", id + ".AAAA"}) {
            Visitor thief = neighbors.visitor();
            thief.carry(cookie(value));
            assertThat(thief.get("/workspace").status()).as(value).isEqualTo(303);
        }
        assertThat(ruth.visitor().get("/workspace").status()).isEqualTo(200);
    }

    @Test
    void signingInDropsAnIdThatWasThereBefore() {
        Neighbor ruth = neighbors.signedIn();
        String before = ruth.visitor().cookies().getFirst().getValue();
        ruth.visitor().post("/sign-in", "email", ruth.email().value(), "passphrase", Neighbors.PASSPHRASE);
        assertThat(ruth.visitor().cookies().getFirst().getValue()).isNotEqualTo(before);
        assertThat(sessionsOf(ruth)).isEqualTo(1);
    }

    @Test
    void whoeverGuessesHearsHowLongToWaitAndAnUnknownAddressIsTreatedAlike() {
        Neighbor ruth = neighbors.signedIn();
        for (String email : new String[] {ruth.email().value(), "nobody-" + UUID.randomUUID() + "@example.org"}) {
            Visitor guesser = neighbors.visitor();
            for (int i = 0; i < 10; i++) {
                assertThat(guesser.post("/sign-in", "email", email, "passphrase", "guess " + i)
                                .status())
                        .isEqualTo(422);
            }
            Seen locked = guesser.post("/sign-in", "email", email, "passphrase", Neighbors.PASSPHRASE);
            assertThat(locked.status()).as("even the right one waits").isEqualTo(429);
            assertThat(locked.page().select(".errors").text()).contains("Wait 15 minutes");
            assertThat(guesser.post("/sign-in?lang=es", "email", email, "passphrase", "guess")
                            .page()
                            .select(".errors")
                            .text())
                    .contains("Espere 15 minutos");
        }
    }

    @Test
    void signingInOftenLocksNobodyOut() {
        Neighbor ruth = neighbors.signedIn();
        for (int i = 0; i < 12; i++) {
            assertThat(neighbors
                            .visitor()
                            .post("/sign-in", "email", ruth.email().value(), "passphrase", Neighbors.PASSPHRASE)
                            .status())
                    .isEqualTo(303);
        }
    }

    @Test
    void theTimeOfAnAnswerTellsNothing() {
        Neighbor ruth = neighbors.signedIn();
        long[] known = new long[7];
        long[] unknown = new long[7];
        Visitor guesser = neighbors.visitor();
        for (int i = 0; i < known.length; i++) {
            known[i] = time(guesser, ruth.email().value());
            unknown[i] = time(guesser, "nobody-" + UUID.randomUUID() + "@example.org");
        }
        java.util.Arrays.sort(known);
        java.util.Arrays.sort(unknown);
        // The quickest of several is the least disturbed by other work on the machine.
        double ratio = (double) known[0] / unknown[0];
        assertThat(ratio).as("known address : unknown address").isBetween(0.5, 2.0);
    }

    private static long time(Visitor visitor, String email) {
        long begun = System.nanoTime();
        assertThat(visitor.post("/sign-in", "email", email, "passphrase", "not the right one")
                        .status())
                .isEqualTo(422);
        return System.nanoTime() - begun;
    }

    private long sessionsOf(Neighbor neighbor) {
        return scope.job(() -> sql.sql("select count(*) from accounts.session where principal_name = ?")
                .param(neighbor.account().toString())
                .query(Long.class)
                .single());
    }

    private static HttpCookie cookie(String plain) {
        String encoded =
                java.util.Base64.getEncoder().encodeToString(plain.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        HttpCookie cookie = new HttpCookie("beloved", encoded);
        cookie.setPath("/");
        cookie.setVersion(0);
        return cookie;
    }
}
