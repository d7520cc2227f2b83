package org.beloved.policy.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.beloved.policy.PlaceRecord;

/** The policy files that ship with the product, and any file somebody wants checked. */
public final class PolicyFiles {

    static final String FOLDER = "/policy/places/";

    private PolicyFiles() {}

    /** What was read, and what was wrong with it; both may be there. */
    public record Loaded(List<PlaceRecord> places, List<DataProblem> problems) {}

    /** Every shipped place, in the order of the index. */
    public static Loaded shipped() {
        var problems = new DataProblems();
        var places = new ArrayList<PlaceRecord>();
        for (var name : index()) {
            readShipped(name, problems).ifPresent(places::add);
        }
        new AcrossFiles(problems).check(places);
        return new Loaded(places, problems.all());
    }

    /** The shipped places whose file name passes, so that one question reads one file. */
    public static Loaded shipped(Predicate<String> wanted) {
        var problems = new DataProblems();
        var places = new ArrayList<PlaceRecord>();
        index().stream()
                .filter(wanted)
                .forEach(name -> readShipped(name, problems).ifPresent(places::add));
        return new Loaded(places, problems.all());
    }

    /** The file names, from a list kept beside them: a folder inside a jar cannot be listed cheaply. */
    public static List<String> index() {
        try (var lines = new BufferedReader(open(FOLDER + "index.txt"))) {
            return lines.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Optional<PlaceRecord> readShipped(String name, DataProblems problems) {
        try (var text = open(FOLDER + name)) {
            return new PlaceReader(name, problems).read(text);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static Reader open(String resource) {
        var stream = PolicyFiles.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("The product lacks its own file " + resource);
        }
        return new InputStreamReader(stream, StandardCharsets.UTF_8);
    }

    /** Reads files somebody wrote; each is also held against the shipped ones and the others. */
    public static Loaded check(List<Path> files) {
        var problems = new DataProblems();
        var read = new HashMap<String, PlaceRecord>();
        for (var file : files) {
            readFile(file, problems)
                    .ifPresent(place -> read.put(file.getFileName().toString(), place));
        }
        var all = new ArrayList<>(read.values());
        shipped(name -> !read.containsKey(name)).places().forEach(all::add);
        new AcrossFiles(problems).check(all);
        return new Loaded(List.copyOf(read.values()), problems.all());
    }

    private static Optional<PlaceRecord> readFile(Path file, DataProblems problems) {
        try (var text = Files.newBufferedReader(file)) {
            return new PlaceReader(file.toString(), problems).read(text);
        } catch (IOException unreadable) {
            problems.add(new DataProblem(file.toString(), 0, "", "a file that can be read", unreadable.toString()));
            return Optional.empty();
        }
    }
}
