package org.beloved.policy.data;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.beloved.places.Places;
import org.beloved.policy.OffenseTable;
import org.beloved.policy.PlaceRecord;
import org.beloved.policy.PolicyBook;
import org.beloved.policy.data.AcrossFiles.Named;
import org.beloved.shared.Fips;

/** The policy files that ship with the product, and any file somebody wants checked. */
public final class PolicyFiles {

    static final String FOLDER = "/policy/places/";

    private PolicyFiles() {}

    /** What was read, and what was wrong with it; both may be there. */
    public record Loaded(List<PlaceRecord> places, List<DataProblem> problems) {}

    /** Every shipped place, in the order of the index. */
    public static Loaded shipped() {
        var problems = new DataProblems();
        var read = readShipped(index().stream(), problems);
        checkTogether(read, problems);
        return loaded(read, problems);
    }

    /** All shipped rules. A wrong file is ours to mend: every problem of every file is told at once. */
    public static PolicyBook shippedBook() {
        var loaded = shipped();
        if (!loaded.problems().isEmpty()) {
            throw new IllegalStateException("The policy files are wrong: " + loaded.problems());
        }
        return new PolicyBook(loaded.places());
    }

    /** The shipped places whose file name passes, so that one question reads one file. */
    public static Loaded shipped(Predicate<String> wanted) {
        var problems = new DataProblems();
        return loaded(readShipped(index().stream().filter(wanted), problems), problems);
    }

    /** The file names, from a list kept beside them: a folder inside a jar cannot be listed cheaply. */
    public static List<String> index() {
        try (var lines = new BufferedReader(open(FOLDER + "index.txt"))) {
            return lines.lines().filter(line -> !line.isBlank()).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Reads files somebody wrote; each is also held against the shipped ones and the others. */
    public static Loaded check(List<Path> files) {
        var problems = new DataProblems();
        var offenses = OffenseTableFile.shipped();
        var read = files.stream()
                .flatMap(file -> readFile(file, offenses, problems).stream())
                .toList();
        var names = files.stream().map(file -> file.getFileName().toString()).toList();
        var others = readShipped(index().stream().filter(name -> !names.contains(name)), problems);
        checkTogether(Stream.concat(others.stream(), read.stream()).toList(), problems);
        return loaded(read, problems);
    }

    private static void checkTogether(List<PlaceReader.Read> read, DataProblems problems) {
        List<Named> named = read.stream().flatMap(each -> each.named().stream()).toList();
        new AcrossFiles(problems).check(named);
        read.forEach(each -> checkCodes(each, problems));
    }

    /** A state we know has the counties we know; a made-up one, as in the guide, has whatever it says. */
    private static void checkCodes(PlaceReader.Read read, DataProblems problems) {
        var places = Places.shipped();
        var place = read.place().place();
        var isReal = places.state(place.state()).isPresent();
        place.fips().stream()
                .filter(code -> isReal && !isIn(place.state(), code, places))
                .forEach(code -> problems.add(new DataProblem(
                        place.file(),
                        read.codesLine(),
                        "",
                        "\"fips\": codes of places in " + place.state(),
                        "\"" + code + "\"")));
    }

    private static boolean isIn(String state, Fips code, Places places) {
        var known = code.isState()
                ? places.state(code)
                : places.county(code)
                        .flatMap(county -> places.state(county.fips().state()));
        return known.filter(found -> found.code().equals(state)).isPresent();
    }

    private static Loaded loaded(List<PlaceReader.Read> read, DataProblems problems) {
        return new Loaded(read.stream().map(PlaceReader.Read::place).toList(), problems.all());
    }

    private static List<PlaceReader.Read> readShipped(Stream<String> names, DataProblems problems) {
        var offenses = OffenseTableFile.shipped();
        return names.flatMap(name -> readShipped(name, offenses, problems).stream())
                .toList();
    }

    private static Optional<PlaceReader.Read> readShipped(String name, OffenseTable offenses, DataProblems problems) {
        try (var text = open(FOLDER + name)) {
            return new PlaceReader(name, offenses, problems).read(text);
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

    private static Optional<PlaceReader.Read> readFile(Path file, OffenseTable offenses, DataProblems problems) {
        try {
            return PlainText.of(Files.readAllBytes(file), file.toString(), problems)
                    .flatMap(text -> new PlaceReader(file.toString(), offenses, problems).read(new StringReader(text)));
        } catch (IOException unreadable) {
            problems.add(new DataProblem(file.toString(), 1, "", "a file that can be read", unreadable.toString()));
            return Optional.empty();
        }
    }
}
