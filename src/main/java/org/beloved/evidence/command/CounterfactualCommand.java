package org.beloved.evidence.command;

import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.beloved.evidence.DataSet;
import org.beloved.evidence.StoredHouse;
import org.beloved.evidence.counting.Counterfactual;
import org.beloved.evidence.figures.DecisionsJson;
import org.beloved.policy.CaseFacts;
import org.beloved.policy.PolicyVersion;
import org.beloved.policy.casefile.Absence;
import org.beloved.policy.casefile.CaseDocument;
import org.beloved.policy.casefile.FactsProblem;
import org.beloved.policy.casefile.JsonText;
import org.beloved.policy.data.PolicyFiles;
import org.beloved.shared.Fips;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code evidence counterfactual}: had this rule been the rule, how many requests would have been honored. */
@Command(
        name = "counterfactual",
        description = "Count how many requests a policy would surely, possibly and surely not honor.",
        mixinStandardHelpOptions = true)
public final class CounterfactualCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final StoredHouse house;

    @Mixin
    private DataSetOption asked = new DataSetOption();

    @Option(
            names = "--policy",
            paramLabel = "ID",
            required = true,
            description = "The version to ask, as \"policy list\" shows it.")
    private String policy = "";

    @Option(
            names = "--assume",
            paramLabel = "FACT=VALUE",
            description = "A fact of every case that the records do not tell, such as reimbursementAgreement=false.")
    private Map<String, String> assumed = new LinkedHashMap<>();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    public CounterfactualCommand(StoredHouse house) {
        this.house = house;
    }

    @Override
    public Integer call() throws Exception {
        DataSet set = asked.dataSet(house);
        PolicyVersion version = version();
        List<Counterfactual.Count> rows =
                new Counterfactual(set.records(), facts(version)).under(version, asked.groups(set));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            ObjectNode answer = Answers.MAPPER.createObjectNode().put("dataset", set.id());
            answer.set("facilityDecisions", DecisionsJson.of(set.decisions()));
            answer.put("policy", version.id());
            ObjectNode assumptions = answer.putObject("assumptions");
            assumed.forEach(assumptions::put);
            ArrayNode list = answer.putArray("rows");
            rows.forEach(row -> list.add(Answers.count(row)));
            out.println(answer.toPrettyString());
        } else {
            out.println("county  level    year    total  surely  possibly  surely not");
            rows.forEach(row -> out.println(line(row)));
            out.println(DecisionsOption.said(set.decisions()));
        }
        out.flush();
        return 0;
    }

    private PolicyVersion version() {
        return PolicyFiles.shippedBook()
                .find(policy)
                .orElseThrow(() ->
                        asked.refusal("--policy: expected an id that \"policy list\" shows, found \"" + policy + "\""));
    }

    private CaseFacts facts(PolicyVersion version) {
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        assumed.forEach((fact, value) -> fields.put(fact, value(fact, value)));
        CaseDocument.Read read = CaseDocument.of(fields);
        return read.document()
                .orElseThrow(() -> asked.refusal("--assume: "
                        + String.join(
                                "; ",
                                read.problems().stream()
                                        .map(FactsProblem::toString)
                                        .toList())))
                .resolve(version, Absence.UNKNOWN, Optional.empty())
                .facts();
    }

    /** Values are JSON, but yes, no and unknown are understood, and a text needs no quotation marks. */
    private @Nullable Object value(String fact, String text) {
        return switch (text) {
            case "yes" -> true;
            case "no" -> false;
            case "unknown" -> null;
            default -> json(fact, text);
        };
    }

    private @Nullable Object json(String fact, String text) {
        if (!text.matches("(true|false|null|-?[0-9.]+|[\\[{\"].*)")) {
            return text;
        }
        try {
            return JsonText.read(text);
        } catch (JacksonException notJson) {
            throw new ParameterException(
                    spec.commandLine(), "--assume: the value of " + fact + " is not JSON: " + text, notJson);
        }
    }

    private static String line(Counterfactual.Count row) {
        return "%-6s  %-7s  %4s  %7d  %6d  %8d  %10d"
                .formatted(
                        row.group().county().map(Fips::code).orElse("-"),
                        row.group().level().code(),
                        row.group().year().map(String::valueOf).orElse("-"),
                        row.total(),
                        row.surely(),
                        row.possibly(),
                        row.surelyNot());
    }
}
