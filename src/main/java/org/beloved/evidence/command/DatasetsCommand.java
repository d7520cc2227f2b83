package org.beloved.evidence.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.beloved.evidence.DataSet;
import org.beloved.evidence.ShippedDataSet;
import org.beloved.evidence.StoredHouse;
import org.beloved.evidence.intake.Field;
import org.beloved.evidence.intake.Findings;
import org.beloved.evidence.store.KeptDataSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Mixin
    private final StoredHouse house;

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    public DatasetsCommand(StoredHouse house) {
        this.house = house;
    }

    /** One line of the list. */
    private record Line(
            String id,
            DataSet.About about,
            long rows,
            Set<Field> missing,
            List<Findings.Finding> findings,
            String state) {

        static Line of(DataSet set) {
            return new Line(set.id(), set.about(), set.records().size(), set.missing(), set.findings(), "shipped");
        }

        static Line of(KeptDataSet set) {
            return new Line(
                    set.id(),
                    set.about(),
                    set.report().rows(),
                    set.report().missing(),
                    set.report().findings(),
                    switch (set.state()) {
                        case EXAMINED -> "waits for a moderator";
                        case IN_USE -> "in use";
                        case RESTING -> "out of use";
                    });
        }
    }

    @Override
    public Integer call() throws Exception {
        List<KeptDataSet> kept =
                house.exists() ? house.open(opened -> StoredSets.of(opened).kept()) : List.of();
        List<Line> lines = Stream.concat(
                        ShippedDataSet.all().stream().map(Line::of),
                        kept.stream().map(Line::of))
                .toList();
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            ArrayNode list = Answers.MAPPER.createArrayNode();
            lines.forEach(line -> list.add(json(line)));
            out.println(list.toPrettyString());
        } else {
            lines.forEach(line -> print(line, out));
        }
        out.flush();
        return 0;
    }

    private static void print(Line line, PrintWriter out) {
        out.printf(
                "%s  %,d records  %s (%s)%n",
                line.id(), line.rows(), line.about().title(), line.state());
        out.println(
                "  up to " + line.about().asOf() + ", sha256 " + line.about().sha256());
        out.println("  credit: " + line.about().credit() + " (" + line.about().licence() + ")");
        out.println("  cannot tell: " + String.join(", ", missing(line)));
    }

    private static ObjectNode json(Line line) {
        ObjectNode node = Answers.MAPPER
                .createObjectNode()
                .put("id", line.id())
                .put("title", line.about().title())
                .put("state", line.state())
                .put("rows", line.rows())
                .put("asOf", line.about().asOf())
                .put("sha256", line.about().sha256())
                .put("credit", line.about().credit())
                .put("licence", line.about().licence());
        ArrayNode missing = node.putArray("cannotTell");
        missing(line).forEach(missing::add);
        ArrayNode findings = node.putArray("findings");
        line.findings().forEach(finding -> ReportText.problem(findings.addObject(), finding));
        return node;
    }

    private static List<String> missing(Line line) {
        return line.missing().stream().sorted().map(Field::code).toList();
    }
}
