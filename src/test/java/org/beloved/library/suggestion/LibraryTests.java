package org.beloved.library.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.beloved.RoomTest;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Standing;
import org.beloved.web.FormStamps;
import org.beloved.web.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

@RoomTest
class LibraryTests {

    @Autowired
    FormStamps stamps;

    @Autowired
    Environment house;

    @Autowired
    Neighbors neighbors;

    @Autowired
    LibrarySubjects subjects;

    private final String title = "Larks " + UUID.randomUUID();

    @Test
    void aChoiceShowsWhatFitsAndSaysSoWhenThereIsNoneYet() {
        Visitor neighbor = Visitor.at(house);
        var consent = neighbor.get("/library?step=5&kind=PAGE&in=en").page();
        assertThat(consent.select("li h3").eachText()).contains("Consent").doesNotContain("Lost in Detention");
        assertThat(consent.select("select[name=step] option[selected]").attr("value"))
                .isEqualTo("5");
        var none = neighbor.get("/library?faith=MUSLIM&kind=FILM").page();
        assertThat(none.select("h2").text()).isEqualTo("None yet");
        assertThat(none.select("main a[href=/library/suggest]")).isNotEmpty();
        assertThat(neighbor.get("/library?step=x&kind=%3Cb%3E&faith=&in=klingon")
                        .page()
                        .select("main li h3"))
                .as("what is none of ours means any")
                .hasSizeGreaterThan(25);
    }

    @Test
    void aResourceSaysWhatWeKnowAndWhatNot() {
        var seen = Visitor.at(house).get("/library/lost-in-detention?lang=es").page();
        assertThat(seen.select("h1").text()).isEqualTo("Lost in Detention");
        assertThat(seen.select("h1").attr("lang")).isEqualTo("en");
        assertThat(seen.select("dl").text()).contains("No conocemos ninguna dirección", "Aún sin comprobar");
        assertThat(Visitor.at(house).get("/library/no-such").status()).isEqualTo(404);
    }

    @Test
    void theFilesHoldTheSame() {
        Visitor neighbor = Visitor.at(house);
        int shown =
                neighbor.get("/library?kind=DATA").page().select("main li h3").size();
        assertThat(shown).isGreaterThan(2);
        assertThat(neighbor.get("/library.json?kind=DATA").body().split("\"id\":", -1))
                .hasSize(shown + 1);
        assertThat(neighbor.get("/library.csv?kind=DATA").body().lines()).hasSize(shown + 1);
        var feed = Jsoup.parse(neighbor.get("/library.atom").body(), "", Parser.xmlParser());
        assertThat(feed.select("feed > entry")).hasSizeGreaterThan(25);
        assertThat(feed.select("entry > updated").first().text()).matches("\\d{4}-\\d\\d-\\d\\dT.*Z");
    }

    @Test
    void aSuggestionWaitsForAModeratorAndIsTakenBackAgain() {
        Visitor reader = Visitor.at(house);
        var form = reader.get("/library/suggest").page();
        String token = form.select("main input[name=once]").attr("value");
        String[] typed = {
            "once",
            token,
            "opened",
            stamps.at(Instant.now().minusSeconds(30)),
            "title",
            title,
            "publisher",
            "Choirs",
            "address",
            "https://example.org/songs",
            "year",
            "2025",
            "about",
            "Songs for a vigil.",
            "kind",
            "TOOLKIT",
            "faith",
            "JEWISH",
            "in",
            "en",
            "steps",
            "7"
        };
        assertThat(reader.post("/library/suggest", typed).location()).isEqualTo("/library/suggest/sent");
        assertThat(reader.post("/library/suggest", typed).location())
                .as("sent twice")
                .isEqualTo("/library/suggest/sent");
        assertThat(reader.get("/library?faith=JEWISH").body()).doesNotContain(title);

        Visitor moderator = neighbors.signedIn(Standing.MODERATOR).visitor();
        var lines = moderator.get("/desk").page().select("#queue li a:containsOwn(" + title + ")");
        assertThat(lines).as("once, though sent twice").hasSize(1);
        String path = lines.attr("href");
        assertThat(moderator.post(path + "/decision", "ruling", "ACCEPTED").status())
                .as("no reason")
                .isEqualTo(422);
        assertThat(moderator
                        .post(path + "/decision", "ruling", "ACCEPTED", "reason", "Good songs")
                        .location())
                .isEqualTo(path);
        assertThat(reader.get("/library?faith=JEWISH&step=7").body()).contains(title);

        assertThat(moderator
                        .post(path + "/decision", "ruling", "DECLINED", "reason", "No")
                        .status())
                .as("decided already")
                .isEqualTo(409);
        assertThat(moderator.post(path + "/decision/undoing").location()).isEqualTo(path);
        assertThat(reader.get("/library?faith=JEWISH&step=7").body()).doesNotContain(title);
        assertThat(moderator.get(path).page().text()).contains("Good songs", "Decision taken back on");
    }

    @Test
    void whatIsWrongIsSaidAndWhatWasTypedIsKept() {
        Visitor reader = Visitor.at(house);
        var refused = reader.post(
                "/library/suggest", "title", title, "address", "javascript:alert(1)", "year", "soon", "in", "klingon");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().select(".errors li")).hasSizeGreaterThan(5);
        assertThat(refused.page().select("input[name=title]").attr("value")).isEqualTo(title);
        var machine = reader.post("/library/suggest", "website", "https://spam.example", "title", title);
        assertThat(machine.page().select(".errors").text()).contains("A field that people cannot see was filled in");
        assertThat(machine.page().select("input[name=website]").attr("value")).isEmpty();
        var hasty = reader.post("/library/suggest", "opened", stamps.at(Instant.now()), "title", title);
        assertThat(hasty.page().select(".errors").text()).contains("quicker than anybody types");
    }

    @Test
    void onlyModeratorsSeeWhatWaits() {
        UUID waiting = subjects.waiting(title);
        assertThat(neighbors
                        .signedIn()
                        .visitor()
                        .get("/desk/library/" + waiting)
                        .status())
                .isEqualTo(404);
        assertThat(Visitor.at(house).get("/library/" + waiting).status()).isEqualTo(404);
    }
}
