package org.beloved.rough;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.beloved.RoomTest;
import org.beloved.access.Who;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** When the house must refuse, it says what happened and what to do, in the language of the person, and changes nothing. */
@RoomTest
class RefusalTests {

    @Autowired
    Scenes scenes;

    private Scene scene;
    private Wire lead;

    @BeforeEach
    void sitDown() {
        scene = scenes.set(Season.JUST_BEGUN, Who.LEAD);
        lead = scene.wire();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name=%C3%28&purpose=x&shown=NOTHING&version=1",
                "name=a%00b&purpose=x&shown=NOTHING&version=1",
                "na%00me=Larkspur&name=Larkspur&purpose=x&shown=NOTHING&version=1",
                "name=100%&purpose=%zz&shown=NOTHING&version=1"
            })
    void textThatNobodyCanReadIsNotKept(String body) {
        refused(post(body.getBytes(StandardCharsets.US_ASCII)), 400, "We could not read what was sent");
        assertThat(lead.get(settings()).body()).contains("Larkspur neighbors");
    }

    @Test
    void aSpanishReaderIsRefusedInSpanish() {
        Wire.Reply reply = lead.send(lead.fromOurPage(settings())
                .header("Content-Type", Typing.FORM)
                .header("Accept-Language", "es")
                .POST(BodyPublishers.ofString("name=a%00b")));
        refused(reply, 400, "No pudimos leer lo que se envió");
    }

    @ParameterizedTest
    @ValueSource(ints = {600_000, 10_000_000})
    void moreThanAFormHoldsIsAnsweredBeforeTheConnectionEnds(int size) {
        byte[] body = new byte[size];
        Arrays.fill(body, (byte) 'a');
        refused(post(body), 413, "That was too much to send at once");
        assertThat(lead.get(settings()).status()).as("and the next page comes").isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "POST"})
    void aPageThatOnlyShowsRefusesOtherDeeds(String method) {
        Wire.Reply reply = lead.send(lead.fromOurPage(road()).method(method, BodyPublishers.noBody()));
        refused(reply, 405, "This page cannot do that");
        assertThat(reply.header("Allow")).contains("GET");
    }

    @Test
    void anAddressThatOnlyTakesFormsRefusesALook() {
        refused(lead.get(road() + "/invitations"), 405, "This page cannot do that");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/places?q=%", "/places?q=%zz", "/places?q=a b", "/pl\u00E1ces", "/<>", "//", "*"})
    void aLineThatNoBrowserSendsIsRefusedInWords(String target) throws IOException {
        URI house = URI.create(lead.origin());
        try (Socket socket = new Socket(house.getHost(), house.getPort())) {
            socket.getOutputStream()
                    .write(("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                            .getBytes(StandardCharsets.ISO_8859_1));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer)
                    .matches("(?s)HTTP/1.1 (200|400|404) .*")
                    .contains("Content-Security-Policy: default-src 'none'", "<h1")
                    .doesNotContain("Exception", "org.apache");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/no-such-page", "/places/99999", "/policies/no-such-policy", "/assets/site.css"})
    void anUnknownPageSaysSo(String address) {
        refused(lead.get(address), 404, "There is nothing at this address");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/join/", "/invited/", "/new-passphrase/", "/sign-up/confirm/", "/confirm-email/"})
    void aLinkThatRanOutSaysWhatToDoNow(String address) {
        for (String token : List.of("kQ3v9xPp0S8nR2mL5tY7wZ1bD4fG6hJ8", "x", "%C3%A1", "a".repeat(4_000))) {
            Wire.Reply reply = lead.get(address + token);
            assertThat(InWords.trouble(reply)).as(address).isEmpty();
            assertThat(reply.status()).as(address).isBetween(400, 499);
            assertThat(reply.page().select("main a[href]")).as("a way on").isNotEmpty();
        }
    }

    @Test
    void anotherTeamsRoomLooksLikeNoRoomAtAll() {
        String foreign = "/workspace/" + scene.household().foreign().slug();
        Wire.Reply theirs = lead.get(foreign);
        Wire.Reply nobodys = lead.get("/workspace/no-such-team");
        refused(theirs, 404, "There is nothing at this address");
        assertThat(words(theirs)).isEqualTo(words(nobodys));
        refused(
                lead.post(foreign + "/settings", Typing.FORM, "name=Ours".getBytes(StandardCharsets.US_ASCII)),
                404,
                "There is nothing at this address");
    }

    private static String words(Wire.Reply reply) {
        return reply.page().select("main").text();
    }

    private static void refused(Wire.Reply reply, int status, String heading) {
        Document page = reply.page();
        assertThat(reply.status()).as(page.select("h1").text()).isEqualTo(status);
        assertThat(page.select("h1").text()).isEqualTo(heading);
        assertThat(InWords.trouble(reply)).isEmpty();
        assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
    }

    private Wire.Reply post(byte[] body) {
        return lead.post(settings(), Typing.FORM, body);
    }

    private String road() {
        return "/workspace/" + scene.household().team().slug();
    }

    private String settings() {
        return road() + "/settings";
    }
}
