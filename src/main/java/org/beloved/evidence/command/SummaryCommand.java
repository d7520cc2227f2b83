package org.beloved.evidence.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import org.beloved.evidence.DataSet;
import org.beloved.evidence.StoredHouse;
import org.beloved.evidence.counting.Summary;
import org.beloved.evidence.figures.DecisionsJson;
import org.beloved.evidence.records.LiftReason;
import org.beloved.shared.Fips;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code evidence summary}: how many requests, and how ICE recorded their end, by county and year. */
@Command(
        name = "summary",
        description = "Count requests by county and year, with how ICE recorded their end.",
        mixinStandardHelpOptions = true)
public final class SummaryCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final StoredHouse house;

    @Mixin
    private DataSetOption asked = new DataSetOption();

    @Option(names = "--json", description = "Print JSON.")
    private boolean json;

    public SummaryCommand(StoredHouse house) {
        this.house = house;
    }

    @Override
    public Integer call() throws Exception {
        DataSet set = asked.dataSet(house);
        List<Summary> rows = Summary.of(set.records(), asked.groups(set));
        PrintWriter out = spec.commandLine().getOut();
        if (json) {
            ObjectNode answer = Answers.MAPPER.createObjectNode().put("dataset", set.id());
            answer.set("facilityDecisions", DecisionsJson.of(set.decisions()));
            ArrayNode list = answer.putArray("rows");
            rows.forEach(row -> list.add(Answers.summary(row)));
            out.println(answer.toPrettyString());
        } else {
            out.println("county  level    year    total  booked  declined  other  not recorded");
            rows.forEach(row -> out.println(line(row)));
            out.println("Booked means that ICE booked the person into its detention; it does not say who held them.");
            out.println(DecisionsOption.said(set.decisions()));
        }
        out.flush();
        return 0;
    }

    private static String line(Summary row) {
        int booked = row.lifted(LiftReason.BOOKED);
        int declined = row.lifted(LiftReason.DECLINED);
        int unknown = row.lifted(LiftReason.UNKNOWN);
        return "%-6s  %-7s  %4s  %7d  %6d  %8d  %5d  %12d"
                .formatted(
                        row.group().county().map(Fips::code).orElse("-"),
                        row.group().level().code(),
                        row.group().year().map(String::valueOf).orElse("-"),
                        row.total(),
                        booked,
                        declined,
                        row.total() - booked - declined - unknown,
                        unknown);
    }
}
