package org.beloved.policy.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.beloved.policy.casefile.Absence;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Runs a file of example cases and prints every mismatch. */
@Command(name = "test", description = "Run a file of example cases; every mismatch is printed.")
public final class TestCommand implements Callable<Integer> {

    @Mixin
    private final Output output = new Output();

    @Parameters(index = "0", paramLabel = "FILE", description = "A file of cases, or - for standard input.")
    private String file = "";

    @Option(
            names = "--absent",
            description = "What a missing fact means, no or unknown; without it, what the file says.")
    private @Nullable String absent;

    @Override
    public Integer call() {
        var asked = Optional.ofNullable(absent).map(Absence::ofWord);
        if (asked.isPresent() && asked.get().isEmpty()) {
            return output.badInput("--absent: expected no or unknown, found \"" + absent + "\"");
        }
        var input = TextInput.json(file);
        if (input.problem().isPresent() || input.value() == null) {
            return output.badInput(input.problem().orElse(file + ": expected cases, found null"));
        }
        var read = TestCase.read(file, input.value());
        if (!read.problems().isEmpty()) {
            return output.badInput(read.problems());
        }
        return print(run(read, asked.flatMap(choice -> choice).orElse(read.absence())));
    }

    private static List<Map<String, Object>> run(TestCase.Read read, Absence absence) {
        var rows = new ArrayList<Map<String, Object>>();
        for (var test : read.cases()) {
            var facts = test.facts()
                    .resolve(test.version(), absence, Optional.empty())
                    .facts();
            var decision = test.version().decide(facts);
            var hold = decision.hold().name();
            var notice = decision.notice().name();
            var row = new LinkedHashMap<String, Object>();
            row.put("id", test.id());
            row.put("policy", test.version().id());
            row.put("hold", hold);
            row.put("expectedHold", test.hold().orElse(hold));
            row.put("notify", notice);
            row.put("expectedNotify", test.notice().orElse(notice));
            row.put(
                    "ok",
                    row.get("hold").equals(row.get("expectedHold"))
                            && row.get("notify").equals(row.get("expectedNotify")));
            rows.add(row);
        }
        return rows;
    }

    private int print(List<Map<String, Object>> rows) {
        var wrong =
                rows.stream().filter(row -> !Boolean.TRUE.equals(row.get("ok"))).toList();
        if (output.json) {
            output.json(rows);
        } else {
            wrong.forEach(row -> output.line(row.get("id") + " " + row.get("policy") + ": hold " + row.get("hold")
                    + ", expected " + row.get("expectedHold") + "; notify " + row.get("notify") + ", expected "
                    + row.get("expectedNotify")));
            output.line(rows.size() + " cases, " + wrong.size() + " not as expected");
        }
        return wrong.isEmpty() ? ExitCode.ANSWERED : ExitCode.PROBLEMS;
    }
}
