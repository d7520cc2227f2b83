package org.beloved.evidence.command;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.beloved.evidence.DataSet;
import org.beloved.evidence.ShippedDataSet;
import org.beloved.evidence.intake.Findings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code evidence datasets}: which records there are, whom to thank, and what they cannot tell. */
@Command(
        name = "datasets",
        description = "List the data sets, with credit, and with what their records cannot tell.",
        mixinStandardHelpOptions = true)
public final class DatasetsCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        DataSet set = ShippedDataSet.pennsylvania();
        if (json) {
            ArrayNode list = Answers.MAPPER.createArrayNode().add(toJson(set));
            out.println(list.toPrettyString());
        } else {
            out.printf(
                    "%s  %,d records  %s%n",
                    set.id(), set.records().size(), set.about().title());
            out.println(
                    "  up to " + set.about().asOf() + ", sha256 " + set.about().sha256());
            out.println("  credit: " + set.about().credit());
            out.println("  cannot tell: " + String.join(", ", missing(set)));
        }
        out.flush();
        return 0;
    }

    private static ObjectNode toJson(DataSet set) {
        ObjectNode node = Answers.MAPPER
                .createObjectNode()
                .put("id", set.id())
                .put("title", set.about().title())
                .put("rows", set.records().size())
                .put("asOf", set.about().asOf())
                .put("sha256", set.about().sha256())
                .put("credit", set.about().credit())
                .put("licence", set.about().licence());
        ArrayNode missing = node.putArray("cannotTell");
        missing(set).forEach(missing::add);
        ArrayNode findings = node.putArray("findings");
        for (Findings.Finding finding : set.findings()) {
            ArrayNode examples = findings.addObject()
                    .put("kind", finding.trouble().code())
                    .put("count", finding.count())
                    .putArray("examples");
            finding.examples()
                    .forEach(example ->
                            examples.addObject().put("row", example.row()).put("value", example.value()));
        }
        return node;
    }

    private static java.util.List<String> missing(DataSet set) {
        return set.missing().stream()
                .sorted()
                .map(field -> field.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }
}
