package org.beloved.policy.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.beloved.policy.data.DataProblem;
import org.beloved.policy.data.PolicyFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Checks policy files: everything wrong with them is printed at once. */
@Command(name = "check", description = "Check policy files, or without a file all that ship with the product.")
public final class CheckCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Parameters(paramLabel = "FILE", description = "Policy files.")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        var missing = files.stream().filter(file -> !Files.isRegularFile(file)).toList();
        if (!missing.isEmpty()) {
            return output.badInput(missing.stream()
                    .map(file -> file + ": expected a file, found none")
                    .toList());
        }
        var loaded = files.isEmpty() ? PolicyFiles.shipped() : PolicyFiles.check(files);
        var versions = loaded.places().stream()
                .mapToInt(place -> place.versions().size())
                .sum();
        if (output.json) {
            output.json(Map.of(
                    "places", loaded.places().size(),
                    "versions", versions,
                    "problems",
                            loaded.problems().stream().map(CheckCommand::json).toList()));
        } else {
            loaded.problems().forEach(problem -> output.line(problem.toString()));
            output.line(loaded.places().size() + " places, " + versions + " versions, "
                    + loaded.problems().size() + " problems");
        }
        return loaded.problems().isEmpty() ? ExitCode.ANSWERED : ExitCode.PROBLEMS;
    }

    private static Map<String, Object> json(DataProblem problem) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("file", problem.file());
        fields.put("line", problem.line());
        fields.put("id", problem.id());
        fields.put("expected", problem.expected());
        fields.put("found", problem.found());
        return fields;
    }
}
