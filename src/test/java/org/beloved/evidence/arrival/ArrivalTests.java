package org.beloved.evidence.arrival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.beloved.RoomTest;
import org.beloved.accounts.Neighbors;
import org.beloved.accounts.Standing;
import org.beloved.evidence.ReleaseFiles;
import org.beloved.evidence.store.DataSetRows;
import org.beloved.evidence.store.Keeping;
import org.beloved.evidence.store.KeptDataSet;
import org.beloved.walls.Scope;
import org.beloved.web.Visitor;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;

/** Files from a moderator's browser to a data set, or to a sentence that says why not. */
@RoomTest
class ArrivalTests {

    private static final String DESK = "/desk/evidence";
    private static final Duration LONGEST = Duration.ofSeconds(60);

    @Autowired
    Environment house;

    @Autowired
    Neighbors neighbors;

    @Autowired
    Arrivals arrivals;

    @Autowired
    DataSetRows sets;

    @Autowired
    LookingThrough looking;

    @Autowired
    Scope scope;

    @TempDir
    Path folder;

    private final String name = "sent-" + UUID.randomUUID();
    private Visitor moderator;
    private Neighbors.Neighbor person;

    @BeforeEach
    void aModeratorComes() {
        person = neighbors.signedIn(Standing.MODERATOR);
        moderator = person.visitor();
    }

    /** Nothing is left for other tests' pages to show. */
    @AfterEach
    void tidy() {
        scope.job(() -> {
            sets.list().stream()
                    .map(KeptDataSet::id)
                    .filter(id -> id.startsWith("sent-"))
                    .forEach(id -> {
                        sets.move(id, KeptDataSet.State.IN_USE, KeptDataSet.State.EXAMINED);
                        sets.discard(id);
                    });
            return arrivals.latest(100).stream()
                    .map(each -> arrivals.end(each.id(), Arrival.State.CANCELLED, Optional.empty(), Instant.now()))
                    .toList();
        });
    }

    private Path release(String own) throws Exception {
        Path file = ReleaseFiles.text(folder.resolve(own + ".csv"), ',');
        return Files.writeString(
                file, Files.readString(file) + ReleaseFiles.ROWS.get(1).getFirst() + own + ",,,,,,,,,,,\n");
    }

    private Visitor.Seen send(String title, Path... files) throws Exception {
        return send(title, Optional.empty(), files);
    }

    private Visitor.Seen send(String title, Optional<Path> columns, Path... files) throws Exception {
        Element once = moderator.get(DESK).page().selectFirst("main form[enctype] input[name=once]");
        List<byte[]> body = new ArrayList<>();
        part(body, "name=\"once\"", once.attr("value").getBytes(StandardCharsets.UTF_8));
        part(body, "name=\"title\"", title.getBytes(StandardCharsets.UTF_8));
        part(body, "name=\"origin\"", "example.org, November 2026".getBytes(StandardCharsets.UTF_8));
        for (Path file : files) {
            part(body, "name=\"files\"; filename=\"C:\\\\x\\\\" + file.getFileName() + "\"", Files.readAllBytes(file));
        }
        if (columns.isPresent()) {
            part(body, "name=\"columns\"; filename=\"columns.csv\"", Files.readAllBytes(columns.get()));
        }
        body.add("--own--\r\n".getBytes(StandardCharsets.UTF_8));
        int length = body.stream().mapToInt(bytes -> bytes.length).sum();
        return moderator.send(
                request(DESK).POST(BodyPublishers.fromPublisher(BodyPublishers.ofByteArrays(body), length)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(moderator.origin() + path))
                .header("Content-Type", "multipart/form-data; boundary=own")
                .header("Origin", moderator.origin())
                .header("Sec-Fetch-Site", "same-origin");
    }

    private static void part(List<byte[]> body, String head, byte[] content) {
        body.add(("--own\r\nContent-Disposition: form-data; " + head + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.add(content);
        body.add("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** The page once the look has ended, as whoever presses "see how far it is" meets it. */
    private Visitor.Seen looked(Visitor.Seen sent) {
        assertThat(sent.status()).as(sent.page().select(".errors").text()).isEqualTo(303);
        looking.run(sent.location().replaceAll(".*/", ""));
        return await().atMost(LONGEST)
                .until(
                        () -> moderator.get(sent.location()),
                        seen -> seen.page().select("main form").isEmpty());
    }

    @Test
    void sentFilesAreLookedThroughAndSeenByNobodyUntilTheyArePutInUse() throws Exception {
        Visitor.Seen ended = looked(send(name, release(name), release(name + "-b")));
        assertThat(ended.heading()).isEqualTo("The files were looked through to their end");
        assertThat(ended.page().select("dt").text()).contains(name + ".csv", name + "-b.csv");
        Visitor.Seen report = moderator.get(DESK + "/sets/" + name);
        assertThat(report.heading()).isEqualTo("8 rows were looked through");
        assertThat(report.page().select("main").text())
                .contains("No day of the request", "A place we did not find in any county", "a gang list")
                .contains("example.org, November 2026");
        assertThat(moderator.get("/desk").page().select("#queue").text()).contains(name);
        assertThat(state()).hasValue(KeptDataSet.State.EXAMINED);

        String use = report.page().select("form[action$=/use]").attr("action");
        assertThat(moderator.follow(moderator.post(use)).heading()).isEqualTo("8 rows are in use");
        assertThat(state()).hasValue(KeptDataSet.State.IN_USE);
        moderator.post(DESK + "/sets/" + name + "/removal");
        assertThat(state()).as("in use, so it stays").isPresent();
        moderator.post(DESK + "/sets/" + name + "/rest");
        moderator.post(DESK + "/sets/" + name + "/removal");
        assertThat(state()).isEmpty();
    }

    private Optional<KeptDataSet.State> state() {
        return scope.job(() -> sets.find(name)).map(KeptDataSet::state);
    }

    @Test
    void theSameFilesAndATakenNameAreRefusedInWords() throws Exception {
        Path file = release(name);
        looked(send(name, file));
        Visitor.Seen again = send(name + "-again", file);
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select(".errors").text()).contains("here already", name);
        assertThat(again.page().select("#title").val()).isEqualTo(name + "-again");
        Visitor.Seen taken = send(name, release(name + "-c"));
        assertThat(taken.page().select(".errors").text()).contains("Choose another name");
        assertThat(send("practice", file).page().select(".errors").text()).contains("Choose another name");
    }

    @Test
    void oneSendingAtATime() throws Exception {
        UUID waiting = waiting();
        Visitor.Seen busy = send(name, release(name));
        assertThat(busy.status()).isEqualTo(422);
        assertThat(busy.page().select(".errors").text()).contains("Only one sending at a time");
        Visitor.Seen page = moderator.get(DESK + "/arrivals/" + waiting);
        assertThat(page.heading()).contains("wait to be looked through");
        Visitor.Seen cancelled =
                moderator.follow(moderator.post(page.page().select("main form").attr("action")));
        assertThat(cancelled.heading()).isEqualTo("Cancelled");
        looking.run(waiting.toString());
        assertThat(moderator.get(DESK + "/arrivals/" + waiting).heading())
                .as("what was cancelled is not begun")
                .isEqualTo("Cancelled");
        assertThat(looked(send(name, release(name))).heading()).contains("to their end");
    }

    /** As the table has it when no worker has come by yet. */
    private UUID waiting() {
        Arrival arrival = new Arrival(
                UUID.randomUUID(),
                new Keeping.Wanted(name + "-w", "Waiting", "", "", ""),
                new Arrival.Reading(ArrivalForm.UTF_8, ""),
                Arrival.State.WAITING,
                0,
                Optional.empty(),
                List.of(),
                new Arrival.Sent(Instant.now(), person.account()),
                Instant.now());
        assertThat(scope.job(() -> arrivals.add(arrival))).isTrue();
        return arrival.id();
    }

    @Test
    void whoeverCancelsWhileItIsReadKeepsNothing() throws Exception {
        UUID id = waiting();
        assertThat(scope.job(() -> arrivals.begin(id, Instant.now()))).isTrue();
        assertThat(scope.job(() -> arrivals.moved(id, 10_000, Instant.now()))).isTrue();
        assertThat(moderator.get(DESK + "/arrivals/" + id).heading()).isEqualTo("10,000 rows looked through so far");
        moderator.post(DESK + "/arrivals/" + id + "/cancellation");
        assertThat(scope.job(() -> arrivals.moved(id, 20_000, Instant.now())))
                .as("the reader hears it at its next step")
                .isFalse();
    }

    @Test
    void aLookThatTheProgramsEndCutOffIsBegunAnewAndTwoNeverLookAtOnce() throws Exception {
        UUID id = waiting();
        Instant now = Instant.now();
        assertThat(scope.job(() -> arrivals.begin(id, now))).isTrue();
        assertThat(scope.job(() -> arrivals.begin(id, now.plusSeconds(60)))).isFalse();
        assertThat(scope.job(() -> arrivals.moved(id, 5, now.minus(Duration.ofMinutes(3)))))
                .isTrue();
        assertThat(moderator
                        .get(DESK + "/arrivals/" + id)
                        .page()
                        .select(".lede")
                        .text())
                .contains("nothing has moved");
        assertThat(scope.job(() -> arrivals.begin(id, now))).isTrue();
    }

    @Test
    void badFilesAreRefusedInWordsAndNothingIsKept() throws Exception {
        Path cut = Files.writeString(folder.resolve("cut.parquet"), "PAR1 and then nothing " + name);
        assertThat(looked(send(name, cut)).page().select(".lede").text()).contains("cut.parquet", "cut off");
        Path wrong = Files.write(folder.resolve("wrong.csv"), Files.readAllBytes(release(name)));
        Files.write(wrong, "\u00e9,x\n".getBytes(StandardCharsets.ISO_8859_1), java.nio.file.StandardOpenOption.APPEND);
        assertThat(looked(send(name, wrong)).page().select(".lede").text()).contains("wrong.csv", "UTF-8", "line");
        Path unknown = Files.writeString(folder.resolve("unknown.csv"), "a,b,c\n1,2," + name + "\n");
        assertThat(looked(send(name, unknown)).page().select(".lede").text()).contains("We found: a, b, c");
        assertThat(state()).isEmpty();
        assertThat(send(name).page().select(".errors").text()).contains("Choose at least one file");
    }

    @Test
    void ownColumnsAreNamedByASmallFile() throws Exception {
        Path file = Files.writeString(
                folder.resolve("own.csv"), "Day,Jail,State,Note\n2001-02-03,Juneau Jail,AK," + name + "\n");
        Path wrong = Files.writeString(folder.resolve("wrong.csv"), "prepared,Day\nnothing,Jail\n");
        Visitor.Seen refused = send(name, Optional.of(wrong), file);
        assertThat(refused.page().select(".errors a[href=#columns]").text()).contains("no field “nothing”");
        Path columns = Files.writeString(folder.resolve("columns.csv"), "prepared,Day\nfacility,Jail\nstate,State\n");
        assertThat(looked(send(name, Optional.of(columns), file)).heading()).contains("to their end");
    }

    @Test
    void onlyTheDeskTakesLargeFilesAndNobodyWithoutSayingHowLarge() {
        byte[] six = new byte[6 << 20];
        assertThat(moderator
                        .send(request("/evidence").POST(BodyPublishers.ofByteArray(six)))
                        .status())
                .isEqualTo(413);
        assertThat(moderator
                        .send(request(DESK).POST(BodyPublishers.ofByteArray(six)))
                        .status())
                .as("as large as that may be, but no file is in it")
                .isEqualTo(422);
        Visitor.Seen lengthless = moderator.send(
                request(DESK).POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(six))));
        assertThat(lengthless.status()).isEqualTo(413);
        assertThat(lengthless.heading()).isEqualTo("That was too much to send at once");
        assertThat(lengthless.page().select("main").text()).contains("At most 200 megabytes");
    }
}
