package org.beloved.policy.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.beloved.policy.PolicyBook;
import org.beloved.policy.data.PolicyFiles;
import org.beloved.web.Language;
import org.beloved.web.Phrasebook;
import org.beloved.web.Words;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Among the facts we hold nothing is under consideration: here a made-up proposal stands beside them, in a real county. */
class UnderConsiderationOnTheTrackerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    private static final String PROPOSAL = """
            place:
              name: {en: "Montgomery County", es: "Condado de Montgomery"}
              state: "PA"
              level: COUNTY
              binds: JAIL
              fips: ["42091"]
            considering:
              - id: us-pa-montgomery-invented
                instrument: {kind: RESOLUTION, citation: "Invented draft", direction: LIMITS}
                introduced: 2026-10-06
                hearings:
                  - {date: 2026-12-03, en: "Hearing.", es: "Audiencia."}
                  - {date: 2026-12-10, en: "Second hearing.", es: "Segunda audiencia."}
                nextVote: 2026-12-17
                summary: {en: "Would ask for a judge's warrant.", es: "Pediría la orden de un juez."}
                confidence: HIGH
                sources: ["Invented agenda"]
            """;

    @TempDir
    private Path folder = Path.of("");

    private PolicyBook book = new PolicyBook(List.of());

    @BeforeEach
    void aProposalBesideAllThatWeHold() throws IOException {
        var made = PolicyFiles.check(List.of(Files.writeString(folder.resolve("montgomery.yaml"), PROPOSAL)));
        assertThat(made.problems()).isEmpty();
        book = new PolicyBook(Stream.concat(PolicyFiles.shipped().places().stream(), made.places().stream())
                .toList());
    }

    @Test
    void itHasAStandingOfItsOwnAndTheCountyWhereNeighborsAreAtWork() {
        var tracker = Tracker.of(book, TODAY);
        var page = new TrackerPage(tracker, Filter.of("", "CONSIDERING", ""), TODAY);
        assertThat(page.entries(words(Language.ENGLISH))).singleElement().satisfies(entry -> {
            assertThat(entry.status()).isEqualTo(Status.CONSIDERING);
            assertThat(page.counties(entry))
                    .singleElement()
                    .satisfies(county -> assertThat(county.fips().code()).isEqualTo("42091"));
        });
    }

    @Test
    void itsDaysAreInTheRowsInBothLanguages() {
        var entries = Tracker.of(book, TODAY).with(Status.CONSIDERING);
        for (Language language : Language.values()) {
            var row = new TrackerRows(words(language)).of(entries).getFirst();
            assertThat(row)
                    .containsEntry("introduced", "2026-10-06")
                    .containsEntry("hearings", "2026-12-03 2026-12-10")
                    .containsEntry("nextVote", "2026-12-17");
            assertThat(TrackerRows.csv(List.of(row))).contains("2026-12-03 2026-12-10");
        }
        assertThat(new TrackerRows(words(Language.SPANISH))
                        .of(entries)
                        .getFirst()
                        .get("proposed"))
                .isEqualTo("Pediría la orden de un juez.");
    }

    @Test
    void theFeedTellsItOnceItIsIntroduced() {
        var feed = new TrackerFeed(words(Language.ENGLISH), "https://here.example").of(book, List.of());
        assertThat(feed)
                .contains("us-pa-montgomery-invented")
                .contains("2026-10-06")
                .contains("/policies?status=CONSIDERING");
    }

    private static Words words(Language language) {
        return new Phrasebook().in(language);
    }
}
