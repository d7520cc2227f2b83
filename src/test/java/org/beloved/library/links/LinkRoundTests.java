package org.beloved.library.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.beloved.RoomTest;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Standing;
import org.beloved.library.Books;
import org.beloved.walls.Scope;
import org.beloved.web.FormStamps;
import org.beloved.web.SolvedProof;
import org.beloved.web.Visitor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** The round over the library's links, with a server of our own at the other end. */
@RoomTest
class LinkRoundTests {

    @Autowired
    FormStamps stamps;

    @Autowired
    Environment house;

    @Autowired
    Neighbors neighbors;

    @Autowired
    Scope scope;

    @Autowired
    Books books;

    @Autowired
    TriedLinks links;

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Instant now = Instant.now();
    private HttpServer server;
    private String here = "";

    @BeforeEach
    void aServerOfOurOwn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        here = "http://127.0.0.1:" + server.getAddress().getPort();
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestURI().getPath());
            boolean isGone = exchange.getRequestURI().getPath().endsWith("gone");
            exchange.sendResponseHeaders(isGone ? 404 : 200, -1);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void theServerEnds() {
        server.stop(0);
    }

    @Test
    void everyLinkIsAskedOnceAWeekAndWhatItFoundIsKept() throws InterruptedException {
        String there = taken("there");
        String gone = taken("gone");
        round(now);
        assertThat(asked).containsExactlyInAnyOrder("/there", "/gone", "/gone");
        assertThat(state(there)).isEqualTo(LinkState.ALIVE);
        assertThat(state(gone)).isEqualTo(LinkState.DOUBTFUL);

        asked.clear();
        round(now.plus(Duration.ofDays(6)));
        assertThat(asked).as("not yet a week").isEmpty();

        round(now.plus(Duration.ofDays(8)));
        assertThat(asked).contains("/there", "/gone");
        assertThat(state(gone)).as("gone twice in a row").isEqualTo(LinkState.DEAD);
    }

    @Test
    void aRoundAsksAFewOnly() throws InterruptedException {
        for (int i = 0; i < LinkRound.MOST + 3; i++) {
            taken("page-" + i);
        }
        round(now);
        assertThat(asked).hasSize(LinkRound.MOST);
        round(now);
        assertThat(asked).as("the rest the next time").hasSize(LinkRound.MOST + 3);
    }

    /** Nobody else's address is asked: the others all count as just tried. */
    private void round(Instant at) throws InterruptedException {
        scope.job(() -> {
            books.addresses().stream()
                    .filter(address -> !address.startsWith(here))
                    .forEach(address -> links.tried(address, LinkCheck.Outcome.THERE, at));
            return at;
        });
        LinkCheck check =
                new LinkCheck(new Reach(address -> address.toString().startsWith(here)), Duration.ofSeconds(5), "test");
        new LinkRound(scope, books, links, check, () -> at).run();
    }

    private LinkState state(String address) {
        return scope.everyone(links::states).get(address);
    }

    /** Suggested, and taken into the library. */
    private String taken(String path) {
        String title = "Larks " + UUID.randomUUID();
        String address = here + "/" + path;
        Visitor reader = Visitor.at(house);
        reader.post(
                "/library/suggest",
                "opened",
                stamps.at(Instant.now().minusSeconds(30)),
                "proof",
                SolvedProof.of(reader.get("/library/suggest").page()),
                "title",
                title,
                "publisher",
                "Choirs",
                "address",
                address,
                "about",
                "Songs",
                "kind",
                "TOOLKIT",
                "faith",
                "JEWISH",
                "in",
                "en");
        Visitor moderator = neighbors.signedIn(Standing.MODERATOR).visitor();
        String at = moderator
                .get("/desk")
                .page()
                .select("#queue li a:containsOwn(" + title + ")")
                .attr("href");
        moderator.post(at + "/decision", "ruling", "ACCEPTED", "reason", "Good");
        return address;
    }
}
