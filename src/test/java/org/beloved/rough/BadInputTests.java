package org.beloved.rough;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beloved.Crowd;
import org.beloved.RoomTest;
import org.beloved.access.AccessMatrix;
import org.beloved.access.AccessMatrix.Row;
import org.beloved.access.Households;
import org.beloved.access.Route;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whatever is sent to whatever address: an answer in words, and never a look behind the wall. */
@RoomTest
class BadInputTests {

    private static final long SEED = 20261125L;

    /**
     * What this house has no form for: it sends no mail, a browser without a device holds no passkey, and what is shared
     * is looked at first, on a page that only answers a form. What a moderator decided is undone, and a
     * team says that it is still at work, only once there is something to. No files are being looked through, no set of a
     * scene is in use, and no place is decided about.
     */
    private static final Set<String> GUESSED = Set.of(
            "POST /forgotten",
            "POST /account/email/confirmation",
            "POST /account/sessions/{session}/ending",
            "POST /account/passkeys",
            "POST /account/passkeys/{passkey}/name",
            "POST /account/passkeys/{passkey}/removal",
            "POST /desk/administration/people/{account}/passkeys/removal",
            "POST /desk/administration/outbox/{letter}/attempt",
            "POST /desk/evidence/arrivals/{arrival}/cancellation",
            "POST /desk/evidence/sets/{set}/rest",
            "POST /desk/evidence/sets/{set}/decision/undoing",
            "POST /desk/evidence/facilities/{ruling}/undoing",
            "POST /desk/library/{suggestion}/decision/undoing",
            "POST /workspace/{team}/share",
            "POST /workspace/{team}/share/withdrawal",
            "POST /workspace/{team}/listing/activity",
            "POST /desk/teams/{listing}/decision/undoing",
            "POST /desk/reports/{report}/closing/undoing",
            "POST /teams/new/link",
            "POST /teams/entry/{token}/activity",
            "POST /conversations/{token}/confirmation",
            "POST /desk/events/{event}/decision/undoing",
            "POST /desk/corrections/{correction}/decision/undoing",
            "POST /desk/queue/{kind}/{subject}/claim/release",
            "POST /no-such-page");

    @Autowired
    KnownForms forms;

    @Autowired
    Households households;

    @Test
    void whateverIsSentIsAnsweredInWords() {
        run(SEED, row -> aShare(new Random(SEED + row.route().hashCode())));
    }

    @Test
    void theFieldsOfEachFormAreKnownAndNotGuessed() {
        assertThat(AccessMatrix.checkedIn().rows().stream()
                        .map(Row::route)
                        .filter(route -> route.method().equals("POST"))
                        .filter(route -> forms.placeOf(route).isEmpty())
                        .map(Route::toString))
                .as("addresses whose fields can only be guessed")
                .containsExactlyInAnyOrderElementsOf(GUESSED);
    }

    @Tag("deep")
    @Test
    void whateverIsSentIsAnsweredInWordsAtLength() {
        long seed = System.nanoTime();
        run(
                seed,
                row -> Stream.concat(
                        Spoiling.all(),
                        Guessing.many(new Random(seed + row.route().hashCode()), 300)));
    }

    /** The worst everywhere, and of the rest a share that differs from address to address. */
    private static Stream<Spoiling> aShare(Random random) {
        List<Spoiling> rest = new ArrayList<>(Spoiling.all().toList());
        Collections.shuffle(rest, random);
        return Stream.of(Spoiling.worst(), rest.stream().limit(14), Guessing.many(random, 4))
                .flatMap(each -> each);
    }

    private void run(long seed, Function<Row, Stream<Spoiling>> spoilings) {
        List<Row> rows = AccessMatrix.checkedIn().rows().stream()
                .filter(row -> row.route().method().equals("POST"))
                .toList();
        List<String> wrong = new ArrayList<>();
        try (QuietLog log = QuietLog.listening()) {
            List<Visit> visits = Crowd.each(rows, row -> visit(row, spoilings.apply(row)));
            visits.forEach(visit -> wrong.addAll(visit.wrong()));
            wrong.addAll(log.loud());
            assertThat(wrong).as("seed %d", seed).isEmpty();
            assertThat(visits).as("addresses seen").hasSizeGreaterThan(80);
            assertThat(visits.stream().mapToInt(Visit::sent).sum())
                    .as("odd things sent")
                    .isGreaterThan(20 * visits.size());
            assertThat(visits.stream().filter(visit -> visit.taken() > 0))
                    .as("addresses where something odd was taken, so that it was shown again")
                    .hasSizeGreaterThan(50);
        }
    }

    private Visit visit(Row row, Stream<Spoiling> spoilings) {
        Visit visit = new Visit(row, forms, households);
        spoilings.forEach(visit::send);
        return visit;
    }
}
