package org.beloved.library.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.beloved.library.links.LinkCheck.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkCheckTest {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer server;
    private String here = "";
    private LinkCheck check;

    @BeforeEach
    void aServerOfOurOwn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        here = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/", exchange -> {
            String path = exchange.getRequestURI().getPath();
            asked.add(exchange.getRequestMethod() + " " + path + " "
                    + exchange.getRequestHeaders().getFirst("User-Agent"));
            if (path.equals("/moved")) {
                exchange.getResponseHeaders().add("Location", "/here");
            } else if (path.equals("/round")) {
                exchange.getResponseHeaders().add("Location", "/round");
            } else if (path.equals("/inside")) {
                exchange.getResponseHeaders().add("Location", "http://127.0.0.1:1/secret");
            }
            exchange.sendResponseHeaders(status(path, exchange.getRequestMethod()), -1);
            exchange.close();
        });
        server.start();
        String own = here;
        check = new LinkCheck(
                new Reach(address -> address.toString().startsWith(own)),
                Duration.ofSeconds(5),
                "Beloved-Library/1 (test)");
    }

    @AfterEach
    void theServerEnds() {
        server.stop(0);
    }

    private static int status(String path, String method) {
        return switch (path) {
            case "/moved", "/round", "/inside" -> 302;
            case "/only-get" -> method.equals("GET") ? 200 : 405;
            case "/gone" -> 410;
            case "/missing" -> 404;
            case "/closed" -> 403;
            case "/broken" -> 503;
            default -> 200;
        };
    }

    @Test
    void whatAnswersIsThereAndHeadIsEnough() throws InterruptedException {
        assertThat(check.of(here + "/here")).isEqualTo(Outcome.THERE);
        assertThat(asked).containsExactly("HEAD /here Beloved-Library/1 (test)");
    }

    @Test
    void whoDoesNotUnderstandHeadIsAskedWithGet() throws InterruptedException {
        assertThat(check.of(here + "/only-get")).isEqualTo(Outcome.THERE);
        assertThat(asked).hasSize(2).last().asString().startsWith("GET /only-get");
    }

    @Test
    void onlyWhatSaysSoIsGone() throws InterruptedException {
        assertThat(check.of(here + "/gone")).isEqualTo(Outcome.GONE);
        assertThat(check.of(here + "/missing")).isEqualTo(Outcome.GONE);
        assertThat(check.of(here + "/closed")).isEqualTo(Outcome.UNCLEAR);
        assertThat(check.of(here + "/broken")).isEqualTo(Outcome.UNCLEAR);
        assertThat(check.of("http://no-such-name.invalid/")).isEqualTo(Outcome.GONE);
        assertThat(check.of("http://with a blank/")).isEqualTo(Outcome.UNCLEAR);
    }

    @Test
    void redirectsAreFollowedButNotForeverAndNeverInside() throws InterruptedException {
        assertThat(check.of(here + "/moved")).isEqualTo(Outcome.THERE);
        asked.clear();
        assertThat(check.of(here + "/round")).isEqualTo(Outcome.UNCLEAR);
        assertThat(asked).hasSize(6);
        asked.clear();
        assertThat(check.of(here + "/inside")).isEqualTo(Outcome.UNCLEAR);
        assertThat(asked).as("the address inside is not asked").hasSize(1);
    }

    @Test
    void withoutALeaveNobodyAsksOurOwnMachine() throws InterruptedException {
        LinkCheck real = new LinkCheck(Reach.publicOnly(), Duration.ofSeconds(5), "test");
        assertThat(real.of(here + "/here")).isEqualTo(Outcome.UNCLEAR);
        assertThat(real.of("http://localhost/")).isEqualTo(Outcome.UNCLEAR);
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "0.0.0.0",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "224.0.0.1",
                "255.255.255.255",
                "198.18.0.1",
                "192.0.0.1",
                "::1",
                "::",
                "fe80::1",
                "fc00::1",
                "fd12::1",
                "ff02::1",
                "::ffff:127.0.0.1",
                "2002:7f00:1::",
                "2001:0:7f00:1::",
                "64:ff9b::7f00:1"
            })
    void addressesInsideAreNotPublic(String address) throws UnknownHostException {
        assertThat(Reach.isPublic(InetAddress.getByName(address))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "8.8.8.8",
                "93.184.216.34",
                "100.128.0.1",
                "172.32.0.1",
                "2606:2800:220:1::1",
                "2001:4860:4860::8888"
            })
    void othersAre(String address) throws UnknownHostException {
        assertThat(Reach.isPublic(InetAddress.getByName(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://8.8.8.8/",
                "file:///etc/passwd",
                "http://8.8.8.8:5432/",
                "http://name@8.8.8.8/",
                "http:///",
                "gopher://8.8.8.8"
            })
    void otherWaysIntoTheNetworkAreRefused(String address) throws UnknownHostException {
        assertThat(Reach.publicOnly().allows(URI.create(address))).isFalse();
    }
}
