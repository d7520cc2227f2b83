package org.beloved.evidence.arrival;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.LongPredicate;
import org.beloved.evidence.intake.ColumnMap;
import org.beloved.evidence.intake.Layout;
import org.beloved.evidence.intake.UnreadableFile;
import org.beloved.evidence.store.Examining;
import org.beloved.evidence.store.Keeping;
import org.beloved.evidence.store.KeptDataSet;
import org.beloved.jobs.QueuedJob;
import org.beloved.shared.Problem;
import org.beloved.shared.ScratchFolder;
import org.beloved.walls.Hushed;
import org.beloved.walls.Scope;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Reads what was sent to its end and keeps it for a moderator to decide, or says why not. Ended in the middle, it begins
 * anew: nothing of a half look is in the database.
 */
@Component
class LookingThrough implements QueuedJob {

    static final String NAME = "evidence.look-through";

    private static final Logger LOG = LoggerFactory.getLogger(LookingThrough.class);

    /** Between two looks at whether somebody cancelled. */
    private static final Duration STEP = Duration.ofSeconds(1);

    private final Arrivals arrivals;
    private final Keeping keeping;
    private final Scope scope;
    private final InstantSource clock;
    private final MostRows most;

    LookingThrough(Arrivals arrivals, Keeping keeping, Scope scope, InstantSource clock, MostRows most) {
        this.arrivals = arrivals;
        this.keeping = keeping;
        this.scope = scope;
        this.clock = clock;
        this.most = most;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public void run(String subject) {
        UUID id = UUID.fromString(subject);
        Optional<Arrival> arrival =
                scope.job(() -> arrivals.begin(id, clock.instant()) ? arrivals.find(id) : Optional.empty());
        arrival.ifPresent(this::look);
    }

    private void look(Arrival arrival) {
        Ended ended;
        try {
            ended = ended(arrival);
        } catch (UnreadableFile refused) {
            ended = refused(refused.problem());
        } catch (IOException | RuntimeException | OutOfMemoryError failure) {
            LOG.warn("evidence arrival failed: id={}", arrival.id(), Hushed.of(failure));
            ended = refused(Problem.overall("evidence.arrival.failed"));
        }
        Ended how = ended;
        scope.job(() -> arrivals.end(arrival.id(), how.state(), how.trouble(), clock.instant()));
    }

    /** How it went. */
    private record Ended(Arrival.State state, Optional<Problem> trouble) {}

    private static Ended refused(Problem why) {
        return new Ended(Arrival.State.REFUSED, Optional.of(why));
    }

    private Ended ended(Arrival arrival) throws IOException, UnreadableFile {
        Watching watching = new Watching(arrival.id());
        try (ScratchFolder scratch = ScratchFolder.make("arrival")) {
            List<Path> files = unpacked(arrival, scratch.path());
            Keeping.Outcome outcome = keeping.keep(
                    files,
                    arrival.wanted(),
                    new Examining.How(
                            ArrivalForm.charset(arrival.reading().encoding()), columns(arrival, scratch.path())),
                    KeptDataSet.State.EXAMINED,
                    arrival.sent().by(),
                    watching);
            return switch (outcome) {
                case Keeping.Outcome.Kept _ -> new Ended(Arrival.State.EXAMINED, Optional.empty());
                case Keeping.Outcome.AlreadyKept(KeptDataSet same) ->
                    refused(Problem.of(
                            "", "evidence.arrival.same", "title", same.about().title()));
                case Keeping.Outcome.NameTaken(String name) ->
                    refused(Problem.of("", "evidence.arrival.title.taken", "name", name));
                case Keeping.Outcome.Busy _ -> refused(Problem.overall("evidence.arrival.busy"));
                case Keeping.Outcome.Cancelled _ -> watching.why();
            };
        }
    }

    private List<Path> unpacked(Arrival arrival, Path folder) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int number = 0; number < arrival.files().size(); number++) {
            Path file = folder.resolve(arrival.files().get(number).name());
            int each = number;
            scope.job(() -> {
                try {
                    arrivals.copyTo(arrival.id(), each, file);
                    return file;
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            files.add(file);
        }
        return files;
    }

    private static Optional<Layout> columns(Arrival arrival, Path folder) throws IOException, UnreadableFile {
        return arrival.reading().columns().isEmpty()
                ? Optional.empty()
                : Optional.of(ColumnMap.read(Files.writeString(
                        folder.resolve("columns"), arrival.reading().columns())));
    }

    /** Tells how far the look has come, and hears when it is to end. */
    private final class Watching implements LongPredicate {
        private final UUID id;
        private Instant next = Instant.MIN;
        private @Nullable Ended why;

        Watching(UUID id) {
            this.id = id;
        }

        @Override
        public boolean test(long rows) {
            if (rows > most.rows()) {
                why = refused(new Problem("", "evidence.arrival.too-many-rows", Map.of("most", most.rows())));
                return false;
            }
            Instant now = clock.instant();
            if (now.isBefore(next)) {
                return true;
            }
            next = now.plus(STEP);
            return scope.job(() -> arrivals.moved(id, rows, now));
        }

        Ended why() {
            return why == null ? new Ended(Arrival.State.CANCELLED, Optional.empty()) : why;
        }
    }
}
