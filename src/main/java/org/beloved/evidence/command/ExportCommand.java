package org.beloved.evidence.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.beloved.evidence.ShippedDataSet;
import org.beloved.evidence.StoredHouse;
import org.beloved.evidence.facility.Decisions;
import org.beloved.evidence.store.DataSets;
import org.beloved.evidence.store.Export;
import org.beloved.evidence.store.KeptDataSet;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code evidence export}: the records of a data set with what we made of them, for a program of statistics. */
@Command(
        name = "export",
        description = "Write a data set's records, with the county, day and meanings we found, as CSV or Parquet.",
        mixinStandardHelpOptions = true)
public final class ExportCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private final StoredHouse house;

    @Parameters(paramLabel = "DATASET", description = "As \"evidence datasets\" shows it.")
    private String id = "";

    @Option(names = "--to", paramLabel = "FILE", required = true, description = "A new file: .csv or .parquet.")
    private Path to = Path.of("");

    @Mixin
    private DecisionsOption decided = new DecisionsOption();

    public ExportCommand(StoredHouse house) {
        this.house = house;
    }

    @Override
    public Integer call() throws Exception {
        Export.Format format = Export.Format.of(to)
                .orElseThrow(
                        () -> refusal("--to: expected a file that ends in .csv or .parquet, found \"" + to + "\""));
        if (Files.exists(to)) {
            throw refusal("--to: " + to + " exists already. Name a new file.");
        }
        Optional<ShippedDataSet> shipped = ShippedDataSet.named(id);
        return decided.with(house, shipped.isPresent(), (sets, decisions) -> {
            Export export = shipped.map(set -> Export.of(set, decisions)).orElseGet(() -> ofKept(sets, decisions));
            long rows = export.writeTo(to, format);
            PrintWriter out = spec.commandLine().getOut();
            out.printf(Locale.ROOT, "%,d records in %s%n", rows, to);
            out.println(DecisionsOption.said(decisions));
            out.flush();
            return CommandLine.ExitCode.OK;
        });
    }

    private Export ofKept(DataSets sets, Decisions decisions) {
        KeptDataSet set = sets.kept().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(this::unknown);
        return Export.of(set, sets.file(set), decisions);
    }

    private ParameterException unknown() {
        return refusal("expected a data set that \"evidence datasets\" shows, found \"" + id + "\"");
    }

    private ParameterException refusal(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
