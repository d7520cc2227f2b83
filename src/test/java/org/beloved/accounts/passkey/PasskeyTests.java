package org.beloved.accounts.passkey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.beloved.RoomTest;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Neighbors.Neighbor;
import org.beloved.accounts.Standing;
import org.beloved.mail.Outbox;
import org.beloved.shared.AccountId;
import org.beloved.walls.KeyedHash;
import org.beloved.walls.Scope;
import org.beloved.web.Visitor;
import org.beloved.web.Visitor.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;

@RoomTest
class PasskeyTests {

    @Autowired
    Neighbors neighbors;

    @Autowired
    Passkeys passkeys;

    @Autowired
    Challenges challenges;

    @Autowired
    KeyedHash prints;

    @Autowired
    Outbox outbox;

    @Autowired
    Scope scope;

    @Autowired
    JdbcClient sql;

    @Value("${beloved.base-url}")
    String baseUrl;

    private Neighbor ruth;
    private PretendDevice phone;

    @BeforeEach
    void ruthHasAPhone() {
        ruth = neighbors.signedIn();
        phone = new PretendDevice(baseUrl);
    }

    @Test
    void aPasskeySignsInWithoutTypingAndIsListed() {
        Seen added = add(ruth, phone);
        assertThat(added.location()).isEqualTo("/account?saved=passkey_added");
        assertThat(section(ruth, "passkeys-h")).contains("Ruth’s phone", "not used yet");
        Visitor door = neighbors.visitor();
        Seen in = door.post("/sign-in/passkey", "answer", phone.shows(asked(door)), "next", "/account");
        assertThat(in.location()).isEqualTo("/account");
        assertThat(door.get("/account").heading()).isEqualTo("You are signed in on 2 devices");
        assertThat(section(ruth, "passkeys-h")).contains("last used within the last hour");
        assertThat(section(ruth, "trail-h")).contains("Signed in", "A passkey was added");
        assertThat(lettersTo(ruth)).containsExactly("A passkey was added to your account");
    }

    @Test
    void signingInDropsASessionThatWasThereBefore() {
        add(ruth, phone);
        Visitor shared = neighbors.signedIn().visitor();
        String before = shared.cookies().getFirst().getValue();
        assertThat(shared.post("/sign-in/passkey", "answer", phone.shows(asked(shared)))
                        .status())
                .isEqualTo(303);
        assertThat(shared.cookies().getFirst().getValue()).isNotEqualTo(before);
        assertThat(section(new Neighbor(ruth.account(), ruth.email(), shared), "passkeys-h"))
                .contains("Ruth’s phone");
    }

    @Test
    void thePassphraseComesBeforeTheDevice() {
        Seen wrong = ruth.visitor().post("/account/passkeys/new", "label", "Mine", "current", "not hers at all");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("[data-options]")).isEmpty();
        assertThat(wrong.page().select("#label").val())
                .as("nothing typed is lost")
                .isEqualTo("Mine");
        Seen nameless = ruth.visitor().post("/account/passkeys/new?lang=es", "current", Neighbors.PASSPHRASE);
        assertThat(nameless.page().select(".errors").text()).contains("Póngale un nombre");
    }

    @Test
    void theBrowserIsAskedForSomebodyVerifiedAndForNoNameAtAll() {
        String page = options(ruth);
        assertThat(page)
                .contains("\"userVerification\":\"required\"", "\"residentKey\":\"required\"")
                .contains("\"attestation\":\"none\"", "\"rp\":{\"id\":\"localhost\"");
        Visitor door = neighbors.visitor();
        assertThat(asked(door))
                .contains("\"userVerification\":\"required\"", "\"rpId\":\"localhost\"")
                .doesNotContain("allowCredentials");
        assertThat(door.cookies()).as("a stranger gets no session").isEmpty();
    }

    @Test
    void theSameAnswerTwiceAddsOnePasskey() {
        String answer = phone.makes(options(ruth));
        for (int i = 0; i < 2; i++) {
            assertThat(ruth.visitor()
                            .post("/account/passkeys", "label", "Phone", "answer", answer)
                            .status())
                    .isEqualTo(303);
        }
        assertThat(scope.person(ruth.account(), () -> passkeys.of(ruth.account())))
                .hasSize(1);
    }

    @Test
    void aPasskeyThatWasNotMadeRightIsNotKept() {
        Map<String, Consumer<PretendDevice>> wrongs = new LinkedHashMap<>();
        wrongs.put("nobody was verified", device -> device.asksWhoIsThere = false);
        wrongs.put("nobody touched it", device -> device.isTouched = false);
        wrongs.put("another site's page", device -> device.origin = "https://beloved.example");
        wrongs.put("another port", device -> device.origin = "http://localhost:1");
        wrongs.put("another site's name", device -> device.site = "beloved.example");
        wrongs.forEach((why, wrong) -> {
            PretendDevice device = new PretendDevice(baseUrl);
            wrong.accept(device);
            assertThat(add(ruth, device).status()).as(why).isEqualTo(422);
        });
        assertThat(scope.person(ruth.account(), () -> passkeys.of(ruth.account())))
                .isEmpty();
    }

    @Test
    void whatWasAskedOfOneAccountAddsNothingToAnother() {
        Neighbor mateo = neighbors.signedIn();
        String answer = phone.makes(options(ruth));
        assertThat(mateo.visitor()
                        .post("/account/passkeys", "label", "Mine", "answer", answer)
                        .status())
                .isEqualTo(422);
        String signIn =
                phone.makes(options(ruth).replaceAll("\"challenge\":\"[^\"]*\"", challenge(asked(mateo.visitor()))));
        assertThat(ruth.visitor()
                        .post("/account/passkeys", "label", "Mine", "answer", signIn)
                        .status())
                .as("a challenge for signing in")
                .isEqualTo(422);
    }

    @Test
    void whateverIsWrongTheDoorSaysTheSame() {
        add(ruth, phone);
        Visitor door = neighbors.visitor();
        door.post("/sign-in/passkey", "answer", phone.shows(asked(door)));
        Map<String, String> wrongs = new LinkedHashMap<>();
        wrongs.put("nobody has this passkey", new PretendDevice(baseUrl).shows(asked(door)));
        wrongs.put("nobody was verified", wrong(device -> device.asksWhoIsThere = false));
        wrongs.put("nobody touched it", wrong(device -> device.isTouched = false));
        wrongs.put("another site's page", wrong(device -> device.origin = "https://beloved.example"));
        wrongs.put("another port", wrong(device -> device.origin = "http://localhost:1"));
        wrongs.put("another site's name", wrong(device -> device.site = "beloved.example"));
        wrongs.put("somebody else's handle", wrong(device -> device.userHandle = PretendDevice.text(new byte[16])));
        wrongs.put("no handle", wrong(device -> device.userHandle = ""));
        wrongs.put("a copy that lags behind", wrong(device -> device.count = 0));
        wrongs.put("a copy that does not count", wrong(device -> device.forgets = true));
        wrongs.put(
                "a challenge of nobody's", phone.signs(PretendDevice.text("made up".getBytes(StandardCharsets.UTF_8))));
        wrongs.put("a challenge that ran out", phone.signs(text(late().forSignIn())));
        wrongs.put("a challenge for making one", phone.signs(text(challenges.forMaking(ruth.account()))));
        String said = neighbors
                .visitor()
                .post("/sign-in/passkey", "answer", "")
                .page()
                .select("main")
                .text();
        assertThat(said).contains("That passkey did not let you in");
        wrongs.forEach((why, answer) -> {
            Visitor stranger = neighbors.visitor();
            Seen seen = stranger.post("/sign-in/passkey", "answer", answer);
            assertThat(seen.status()).as(why).isEqualTo(422);
            assertThat(seen.page().select("main").text()).as(why).isEqualTo(said);
            assertThat(stranger.get("/workspace").status()).as(why).isEqualTo(303);
        });
        assertThat(neighbors
                        .visitor()
                        .post("/sign-in/passkey?lang=es", "answer", "")
                        .page()
                        .select(".errors")
                        .text())
                .contains("Esa llave de acceso no le dejó entrar");
        assertThat(section(ruth, "trail-h")).contains("A passkey of this account was shown and refused");
    }

    @Test
    void anAnswerOpensTheDoorOnce() {
        add(ruth, phone);
        phone.forgets = true;
        Visitor door = neighbors.visitor();
        String answer = phone.shows(asked(door));
        assertThat(door.post("/sign-in/passkey", "answer", answer).status()).isEqualTo(303);
        assertThat(neighbors
                        .visitor()
                        .post("/sign-in/passkey", "answer", answer)
                        .status())
                .as("overheard and sent again")
                .isEqualTo(422);
        assertThat(door.post("/sign-in/passkey", "answer", phone.shows(asked(door)))
                        .status())
                .as("a device that never counts may come again")
                .isEqualTo(303);
    }

    @Test
    void aChallengeIsGoodForFiveMinutes() {
        Challenges early = new Challenges(
                prints, () -> Instant.now().minus(Challenges.GOOD_FOR).plusSeconds(60));
        assertThat(challenges.onceOfSignIn(early.forSignIn().getBytes(StandardCharsets.US_ASCII)))
                .isPresent();
        assertThat(challenges.onceOfSignIn(late().forSignIn().getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
    }

    @Test
    void aChallengeWithALaterEndIsNotOurs() {
        String[] parts = late().forSignIn().split("\\.");
        String longer = parts[0] + "." + Instant.now().plusSeconds(600).getEpochSecond() + "." + parts[2];
        assertThat(challenges.onceOfSignIn(longer.getBytes(StandardCharsets.US_ASCII)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "null",
                "7",
                "{\"id\":7}",
                "{\"id\":\"\"",
                "{\"rawId\":\"!!\",\"response\":{}}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"AA\","
                        + "\"authenticatorData\":\"AA\",\"signature\":\"AA\"},\"clientExtensionResults\":{}}",
                "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{\"clientDataJSON\":\"e30\","
                        + "\"attestationObject\":\"oA\"},\"clientExtensionResults\":{}}"
            })
    void whatIsNoAnswerAtAllIsSimplyRefused(String answer) {
        assertThat(neighbors
                        .visitor()
                        .post("/sign-in/passkey", "answer", answer)
                        .status())
                .isEqualTo(422);
        assertThat(ruth.visitor()
                        .post("/account/passkeys", "label", "Mine", "answer", answer)
                        .status())
                .isEqualTo(422);
    }

    @Test
    void tryingOnePasskeyTooOftenMeansWaiting() {
        add(ruth, phone);
        phone.asksWhoIsThere = false;
        Visitor door = neighbors.visitor();
        for (int i = 0; i < 10; i++) {
            assertThat(door.post("/sign-in/passkey", "answer", phone.shows(asked(door)))
                            .status())
                    .isEqualTo(422);
        }
        phone.asksWhoIsThere = true;
        Seen locked = door.post("/sign-in/passkey", "answer", phone.shows(asked(door)));
        assertThat(locked.status()).isEqualTo(429);
        assertThat(locked.page().select(".errors").text()).contains("Wait 15 minutes");
        assertThat(door.post("/sign-in", "email", ruth.email().value(), "passphrase", Neighbors.PASSPHRASE)
                        .status())
                .as("the second way in stays open")
                .isEqualTo(303);
    }

    @Test
    void theLastPasskeyMayGoAndThePassphraseStays() {
        add(ruth, phone);
        String path = "/account/passkeys/" + only(ruth).id();
        assertThat(ruth.visitor().get(path).heading()).isEqualTo("Ruth’s phone");
        Seen renamed = ruth.visitor().post(path + "/name", "label", "The old phone");
        assertThat(renamed.location()).isEqualTo("/account?saved=passkey_named");
        assertThat(ruth.visitor().get(path).heading()).isEqualTo("The old phone");
        assertThat(ruth.visitor().post(path + "/name", "label", " ").status()).isEqualTo(422);
        assertThat(ruth.visitor().post(path + "/removal", "current", "not hers").status())
                .isEqualTo(422);
        Seen removed = ruth.visitor().post(path + "/removal", "current", Neighbors.PASSPHRASE);
        assertThat(ruth.visitor().follow(removed).page().select("[role=status]").text())
                .isEqualTo("That passkey is removed. You sign in with your passphrase.");
        Visitor door = neighbors.visitor();
        assertThat(door.post("/sign-in/passkey", "answer", phone.shows(asked(door)))
                        .status())
                .isEqualTo(422);
        assertThat(door.post("/sign-in", "email", ruth.email().value(), "passphrase", Neighbors.PASSPHRASE)
                        .status())
                .isEqualTo(303);
        assertThat(section(ruth, "trail-h")).contains("A passkey was removed");
        assertThat(lettersTo(ruth)).contains("A passkey was removed from your account");
    }

    @Test
    void tenAreEnough() {
        for (int i = 0; i < Passkeys.MOST; i++) {
            add(ruth, new PretendDevice(baseUrl));
        }
        assertThat(section(ruth, "passkeys-h")).contains("You have 10 passkeys").doesNotContain("Add a passkey");
        assertThat(ruth.visitor().get("/account?lang=es").page().text()).contains("Tiene 10 llaves de acceso");
        Seen more = ruth.visitor()
                .post("/account/passkeys/new?lang=en", "label", "One more", "current", Neighbors.PASSPHRASE);
        assertThat(more.status()).isEqualTo(422);
        assertThat(more.page().select(".errors").text()).contains("Remove one you no longer use");
        assertThat(scope.person(ruth.account(), () -> passkeys.of(ruth.account())))
                .hasSize(Passkeys.MOST);
        Passkey first =
                scope.person(ruth.account(), () -> passkeys.of(ruth.account())).getFirst();
        ruth.visitor().post("/account/passkeys/" + first.id() + "/removal", "current", Neighbors.PASSPHRASE);
        assertThat(add(ruth, phone).status()).isEqualTo(303);
    }

    @Test
    void anAdministratorRemovesThemAllWhenTheDeviceIsLost() {
        add(ruth, phone);
        add(ruth, new PretendDevice(baseUrl));
        Neighbor nell = neighbors.signedIn(Standing.ADMINISTRATOR);
        String page = "/desk/administration/people/" + ruth.account();
        Seen seen = nell.visitor().get(page);
        assertThat(seen.page().text()).contains("Has 2 passkeys").doesNotContain("Ruth’s phone");
        nell.visitor().post(page + "/passkeys/removal");
        nell.visitor().post(page + "/passkeys/removal");
        assertThat(nell.visitor().get(page).page().select("form[action$=/passkeys/removal]"))
                .isEmpty();
        Visitor door = neighbors.visitor();
        assertThat(door.post("/sign-in/passkey", "answer", phone.shows(asked(door)))
                        .status())
                .isEqualTo(422);
        assertThat(section(ruth, "trail-h")).containsOnlyOnce("An administrator removed every passkey");
        assertThat(lettersTo(ruth)).containsOnlyOnce("Your passkeys were removed");
    }

    @Test
    void nobodySeesOrChangesThePasskeyOfSomebodyElse() {
        add(ruth, phone);
        Passkey hers = only(ruth);
        Neighbor mateo = neighbors.signedIn();
        String path = "/account/passkeys/" + hers.id();
        assertThat(mateo.visitor().get(path).status()).isEqualTo(404);
        assertThat(mateo.visitor().post(path + "/name", "label", "His").status())
                .isEqualTo(404);
        assertThat(mateo.visitor()
                        .post(path + "/removal", "current", Neighbors.PASSPHRASE)
                        .status())
                .isEqualTo(404);
        assertThat(only(ruth).label()).isEqualTo("Ruth’s phone");
    }

    @Test
    void theDatabaseItselfShowsAPasskeyToItsOwnerOnly() {
        add(ruth, phone);
        Passkey hers = only(ruth);
        AccountId mateo = neighbors.signedIn().account();
        assertThat(scope.person(mateo, this::seen)).isEmpty();
        assertThat(scope.everyone(this::seen)).isEmpty();
        assertThat(scope.job(this::seen)).isEmpty();
        String claim = "passkey:" + hers.use().credential();
        assertThat(scope.token(claim, this::seen)).containsExactly(hers.id());
        assertThat(scope.token(claim, () -> passkeys.remove(hers)))
                .as("whoever only shows it changes nothing")
                .isFalse();
        assertThat(scope.person(ruth.account(), this::seen)).containsExactly(hers.id());
    }

    @Test
    void aDeletedAccountTakesItsPasskeysAlong() {
        add(ruth, phone);
        String claim = "passkey:" + only(ruth).use().credential();
        ruth.visitor().post("/account/departure", "current", Neighbors.PASSPHRASE);
        assertThat(scope.token(claim, this::seen)).isEmpty();
        Visitor door = neighbors.visitor();
        assertThat(door.post("/sign-in/passkey", "answer", phone.shows(asked(door)))
                        .status())
                .isEqualTo(422);
    }

    private Seen add(Neighbor neighbor, PretendDevice device) {
        return neighbor.visitor()
                .post("/account/passkeys", "label", "Ruth’s phone", "answer", device.makes(options(neighbor)));
    }

    private static String options(Neighbor neighbor) {
        Seen asked = neighbor.visitor()
                .post("/account/passkeys/new", "label", "Ruth’s phone", "current", Neighbors.PASSPHRASE);
        assertThat(asked.status()).isEqualTo(200);
        return asked.page().select("[data-options]").attr("data-options");
    }

    private static String asked(Visitor door) {
        return door.get("/sign-in/passkey").body();
    }

    private static String challenge(String options) {
        return options.replaceAll(".*(\"challenge\":\"[^\"]*\").*", "$1");
    }

    /** What the phone would send if it, or who holds it, did this wrong; afterwards it is honest again. */
    private String wrong(Consumer<PretendDevice> how) {
        String origin = phone.origin;
        String site = phone.site;
        String handle = phone.userHandle;
        int count = phone.count;
        how.accept(phone);
        String answer = phone.shows(asked(neighbors.visitor()));
        phone.origin = origin;
        phone.site = site;
        phone.userHandle = handle;
        phone.count = count;
        phone.forgets = false;
        phone.asksWhoIsThere = true;
        phone.isTouched = true;
        return answer;
    }

    private Challenges late() {
        return new Challenges(
                prints, () -> Instant.now().minus(Challenges.GOOD_FOR).minusSeconds(2));
    }

    private static String text(String challenge) {
        return PretendDevice.text(challenge.getBytes(StandardCharsets.US_ASCII));
    }

    private List<UUID> seen() {
        return sql.sql("select id from accounts.passkey where label = 'Ruth’s phone'")
                .query(UUID.class)
                .list();
    }

    private Passkey only(Neighbor neighbor) {
        List<Passkey> all = scope.person(neighbor.account(), () -> passkeys.of(neighbor.account()));
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    private static String section(Neighbor neighbor, String heading) {
        return neighbor.visitor()
                .get("/account")
                .page()
                .select("#" + heading)
                .first()
                .closest("section")
                .text();
    }

    private List<String> lettersTo(Neighbor neighbor) {
        return scope.job(outbox::readable).stream()
                .map(Outbox.Waiting::message)
                .filter(letter -> letter.to().equals(neighbor.email()))
                .map(letter -> letter.subject())
                .toList();
    }
}
