package org.beloved.events.proposal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.beloved.MailRoomTest;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Standing;
import org.beloved.events.calendar.Proposers;
import org.beloved.shared.EmailAddress;
import org.beloved.shared.TeamId;
import org.beloved.walls.Scope;
import org.beloved.web.FormStamps;
import org.beloved.web.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Anybody proposes an event, and may ask for an answer by mail. */
@MailRoomTest
class EventProposalTests {

    @Autowired
    Environment house;

    @Autowired
    Neighbors neighbors;

    @Autowired
    Proposers proposers;

    @Autowired
    FormStamps stamps;

    @Autowired
    Scope scope;

    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);
    private Visitor visitor;
    private Visitor moderator;

    @BeforeEach
    void somebodyIsThere() {
        visitor = Visitor.at(house);
        moderator = neighbors.signedIn(Standing.MODERATOR).visitor();
    }

    @Test
    void itWaitsOnceForAModeratorAndNobodyElseSeesIt() {
        String[] form = form("email", "asks-" + word + "@example.org");
        assertThat(visitor.follow(visitor.post("/events/new", form)).heading()).contains("with the moderators");
        visitor.post("/events/new", form);
        assertThat(visitor.get("/events.json").body()).doesNotContain(word);
        var lines = moderator.get("/desk").page().select("#queue a:contains(Vigil " + word + ")");
        assertThat(lines).as("once, though sent twice").hasSize(1);
        String at = lines.attr("href");
        assertThat(moderator.get(at).body()).as("a moderator sees no address").doesNotContain("asks-" + word);
        TeamId event = TeamId.of(at.substring(at.lastIndexOf('/') + 1));
        assertThat(scope.team(event, () -> proposers.of(event)))
                .contains(new EmailAddress("asks-" + word + "@example.org"));
        moderator.post(at + "/decision", "ruling", "SHOWN");
        assertThat(visitor.get("/events.json").body()).contains("Vigil " + word);
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedIsKept() {
        Visitor.Seen back = visitor.post(
                "/events/new",
                form(
                        "title-en",
                        "t".repeat(300),
                        "day",
                        "soon",
                        "hosts",
                        "",
                        "email",
                        "no at sign",
                        "site",
                        "javascript:x"));
        assertThat(back.status()).isEqualTo(422);
        assertThat(back.page().select("#title-en").val()).hasSize(300);
        assertThat(back.page().select("#email").val()).isEqualTo("no at sign");
        assertThat(back.page().select(".errors a").eachAttr("href"))
                .contains("#title-en", "#day", "#hosts", "#email", "#site");
        Visitor.Seen past = visitor.post(
                "/events/new", form("day", LocalDate.now().minusDays(3).toString()));
        assertThat(past.page().select(".errors a").eachAttr("href")).containsExactly("#day");
    }

    @Test
    void aMachineIsAskedAgain() {
        assertThat(visitor.post("/events/new", form("opened", stamps.at(Instant.now())))
                        .status())
                .as("no time to type")
                .isEqualTo(422);
        assertThat(visitor.post("/events/new", form("website", "https://ads.example"))
                        .status())
                .isEqualTo(422);
        assertThat(moderator.get("/desk").body()).doesNotContain(word);
    }

    /** A good form, with some of it otherwise. */
    private String[] form(String... other) {
        List<String> fields = new ArrayList<>(List.of(
                "title-en",
                "Vigil " + word,
                "about-en",
                "We read names.",
                "day",
                LocalDate.now().plusDays(20).toString(),
                "time",
                "19:00",
                "minutes",
                "60",
                "zone",
                "America/New_York",
                "repeats",
                "NEVER",
                "means",
                "ONLINE",
                "hosts",
                "Choirs of Larkspur",
                "spoken",
                "en",
                "once",
                UUID.nameUUIDFromBytes(word.getBytes(StandardCharsets.UTF_8)).toString(),
                "opened",
                stamps.at(Instant.now().minusSeconds(60))));
        for (int i = 0; i < other.length; i += 2) {
            int there = fields.indexOf(other[i]);
            if (there >= 0) {
                fields.set(there + 1, other[i + 1]);
            } else {
                fields.addAll(List.of(other[i], other[i + 1]));
            }
        }
        return fields.toArray(String[]::new);
    }
}
