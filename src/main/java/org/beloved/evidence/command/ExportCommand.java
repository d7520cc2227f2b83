package org.beloved.evidence.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.beloved.evidence.ShippedDataSet;
import org.beloved.evidence.StoredHouse;
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
        if (shipped.isEmpty() && !house.exists()) {
            throw unknown();
        }
        long rows = shipped.isPresent()
                ? write(Export.of(shipped.get()), format)
                : house.open(opened -> {
                    DataSets sets = StoredSets.of(opened);
                    KeptDataSet set = sets.kept().stream()
                            .filter(each -> each.id().equals(id))
                            .findFirst()
                            .orElseThrow(this::unknown);
                    return write(Export.of(set, sets.file(set)), format);
                });
        spec.commandLine().getOut().printf(Locale.ROOT, "%,d records in %s%n", rows, to);
        spec.commandLine().getOut().flush();
        return CommandLine.ExitCode.OK;
    }

    private long write(Export export, Export.Format format) throws IOException {
        return export.writeTo(to, format);
    }

    private ParameterException unknown() {
        return refusal("expected a data set that \"evidence datasets\" shows, found \"" + id + "\"");
    }

    private ParameterException refusal(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
