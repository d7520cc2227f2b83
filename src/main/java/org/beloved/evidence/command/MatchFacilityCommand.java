package org.beloved.evidence.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.beloved.evidence.facility.Facility;
import org.beloved.evidence.facility.FacilityMatch;
import org.beloved.evidence.facility.FacilityMatcher;
import org.beloved.places.County;
import org.beloved.places.Places;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** {@code evidence match-facility}: in which county a jail lies, whose it is, and how we know. */
@Command(
        name = "match-facility",
        description = "Say in which county a jail lies, whose it is and how we know.",
        mixinStandardHelpOptions = true)
public final class MatchFacilityCommand implements Callable<Integer> {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "NAME", arity = "0..1", description = "The facility as a record names it.")
    private @Nullable String name;

    @Option(names = "--city", paramLabel = "C", description = "Its city.")
    private String city = "";

    @Option(names = "--state", paramLabel = "S", description = "Its state, by name or postal code.")
    private String state = "";

    @Option(names = "--file", paramLabel = "FILE.csv", description = "Many at once: columns name, city, state.")
    private @Nullable Path file;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        List<FacilityMatch> matches =
                asked().stream().map(FacilityMatcher.shipped()::match).toList();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            out.println(toJson(matches).toPrettyString());
        } else {
            matches.forEach(match -> out.println(line(match)));
        }
        out.flush();
        return 0;
    }

    private List<Facility> asked() {
        if ((name == null) == (file == null)) {
            throw new ParameterException(spec.commandLine(), "match-facility: give one NAME, or --file FILE.csv");
        }
        if (name != null) {
            if (state.isBlank()) {
                throw new ParameterException(
                        spec.commandLine(),
                        "match-facility: --state is missing; jails of one name stand in many states");
            }
            return List.of(new Facility(name, city, state));
        }
        try {
            return FacilityList.read(java.util.Objects.requireNonNull(file));
        } catch (IOException | IllegalArgumentException bad) {
            throw new ParameterException(spec.commandLine(), "match-facility: " + bad.getMessage(), bad);
        }
    }

    private static ArrayNode toJson(List<FacilityMatch> matches) {
        ArrayNode list = MAPPER.createArrayNode();
        for (FacilityMatch match : matches) {
            list.addObject()
                    .put("name", match.facility().name())
                    .put("city", match.facility().city())
                    .put("state", match.facility().state())
                    .put("fips", match.county().map(Object::toString).orElse(null))
                    .put("level", match.level().code())
                    .put("by", match.by().code())
                    .putPOJO(
                            "candidates",
                            match.candidates().stream().map(Object::toString).toList());
        }
        return list;
    }

    private static String line(FacilityMatch match) {
        String where = match.county()
                .flatMap(fips -> Places.shipped().county(fips))
                .map(county -> county.fips() + "  " + county.label())
                .orElseGet(() -> "-----  not found" + hint(match));
        return "%s  %s  (%s, by %s)"
                .formatted(
                        match.facility().name(),
                        where,
                        match.level().code(),
                        match.by().code());
    }

    private static String hint(FacilityMatch match) {
        List<String> names = match.candidates().stream()
                .flatMap(fips -> Places.shipped().county(fips).stream())
                .map(County::label)
                .toList();
        return names.isEmpty() ? "" : "; it may be in " + String.join(" or ", names);
    }
}
