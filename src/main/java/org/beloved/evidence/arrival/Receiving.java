package org.beloved.evidence.arrival;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.beloved.evidence.ShippedDataSet;
import org.beloved.evidence.intake.ColumnMap;
import org.beloved.evidence.intake.UnreadableFile;
import org.beloved.evidence.store.DataSetRows;
import org.beloved.evidence.store.Hashes;
import org.beloved.evidence.store.KeptDataSet;
import org.beloved.jobs.Jobs;
import org.beloved.shared.AccountId;
import org.beloved.shared.Problem;
import org.beloved.shared.ScratchFolder;
import org.beloved.walls.Once;
import org.beloved.walls.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/** Takes sent files into the database and queues the look at them, in one transaction: all of it or nothing. */
@Component
class Receiving {

    private static final int PART = 1 << 20;

    private final Scope scope;
    private final Once once;
    private final Arrivals arrivals;
    private final DataSetRows sets;
    private final Jobs jobs;
    private final InstantSource clock;

    Receiving(Scope scope, Once once, Arrivals arrivals, DataSetRows sets, Jobs jobs, InstantSource clock) {
        this.scope = scope;
        this.once = once;
        this.arrivals = arrivals;
        this.sets = sets;
        this.jobs = jobs;
        this.clock = clock;
    }

    /** Rolls the whole sending back. */
    private static final class NotTaken extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Problem problem;

        NotTaken(Problem problem) {
            super(problem.key(), null, false, false);
            this.problem = problem;
        }
    }

    /** Where to go next, or why nothing was taken. */
    record Taken(String next, Optional<Problem> problem) {}

    Taken take(
            AccountId moderator,
            ArrivalForm.Answer answer,
            List<MultipartFile> files,
            Optional<MultipartFile> columns,
            String token) {
        try {
            String map = columns.isPresent() ? columnMap(columns.get()) : "";
            String next =
                    scope.person(moderator, () -> once.first(token, () -> received(moderator, answer, files, map)));
            return new Taken(next, Optional.empty());
        } catch (NotTaken refused) {
            return new Taken("", Optional.of(refused.problem));
        }
    }

    private String received(AccountId moderator, ArrivalForm.Answer answer, List<MultipartFile> files, String columns) {
        String name = answer.wanted().id();
        if (ShippedDataSet.named(name).isPresent() || sets.find(name).isPresent()) {
            throw new NotTaken(Problem.of("title", "evidence.arrival.title.taken", "name", name));
        }
        Instant now = clock.instant();
        Arrival arrival = new Arrival(
                UUID.randomUUID(),
                answer.wanted(),
                new Arrival.Reading(answer.encoding(), columns),
                Arrival.State.WAITING,
                0,
                Optional.empty(),
                List.of(),
                new Arrival.Sent(now, moderator),
                now);
        if (!arrivals.add(arrival)) {
            throw new NotTaken(Problem.overall("evidence.arrival.busy"));
        }
        List<KeptDataSet.Source> sources = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int number = 0; number < files.size(); number++) {
            MultipartFile file = files.get(number);
            sources.add(keep(arrival.id(), number, own(file.getOriginalFilename(), names), file));
        }
        sets.madeOf(sources).ifPresent(same -> {
            throw new NotTaken(Problem.of(
                    "files", "evidence.arrival.same", "title", same.about().title()));
        });
        jobs.enqueue(LookingThrough.NAME, arrival.id().toString());
        return arrival.address();
    }

    private KeptDataSet.Source keep(UUID arrival, int number, String name, MultipartFile file) {
        MessageDigest digest = Hashes.digest();
        long bytes = 0;
        try (InputStream stream = new DigestInputStream(file.getInputStream(), digest)) {
            int part = 0;
            for (byte[] read = stream.readNBytes(PART); read.length > 0; read = stream.readNBytes(PART)) {
                arrivals.addPart(arrival, number, part++, read);
                bytes += read.length;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        KeptDataSet.Source source = new KeptDataSet.Source(name, Hashes.text(digest), bytes);
        arrivals.addFile(arrival, number, source);
        return source;
    }

    /** The last part of what the browser calls it, in letters that may stand in a file's name, each name once. */
    static String own(@Nullable String told, Set<String> others) {
        String plain = (told == null ? "" : told)
                .replaceAll(".*[/\\\\]", "")
                .replaceAll("[^\\p{L}\\p{N} ._()-]", "_")
                .replaceFirst("^\\.+", "");
        String name = plain.isBlank()
                ? "file"
                : plain.substring(Math.max(0, plain.length() - 100)).strip();
        String own = name;
        for (int more = 2; !others.add(own); more++) {
            own = more + "-" + name;
        }
        return own;
    }

    /** Looked at before anything is kept, so that whoever wrote it hears at once what is wrong with it. */
    private static String columnMap(MultipartFile file) {
        try (ScratchFolder scratch = ScratchFolder.make("columns")) {
            Path here = scratch.path().resolve(own(file.getOriginalFilename(), new HashSet<>()));
            file.transferTo(here);
            ColumnMap.read(here);
            return Files.readString(here, StandardCharsets.UTF_8);
        } catch (UnreadableFile refused) {
            Problem problem = refused.problem();
            throw new NotTaken(new Problem("columns", problem.key(), problem.values()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
