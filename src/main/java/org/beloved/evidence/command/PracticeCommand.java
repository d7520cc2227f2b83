package org.beloved.evidence.command;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.beloved.evidence.practice.PracticeFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code evidence practice}: a file of made-up records, to rehearse an import with or to measure by. */
@Command(
        name = "practice",
        description = "Write a file of made-up records in the columns of a current release. Always the same ones.",
        mixinStandardHelpOptions = true)
public final class PracticeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--rows", paramLabel = "N", defaultValue = "10000", description = "How many (${DEFAULT-VALUE}).")
    private long rows;

    @Option(names = "--to", paramLabel = "FILE", required = true, description = "A new CSV file.")
    private Path to = Path.of("");

    @Override
    public Integer call() throws IOException {
        if (rows < 0) {
            throw new ParameterException(spec.commandLine(), "--rows: expected a number of rows, found " + rows);
        }
        if (Files.exists(to)) {
            throw new ParameterException(spec.commandLine(), "--to: " + to + " exists already. Name a new file.");
        }
        try (Writer text = Files.newBufferedWriter(to)) {
            PracticeFile.ofTheNation().write(text, rows);
        }
        spec.commandLine().getOut().printf("%,d made-up records in %s%n", rows, to);
        spec.commandLine().getOut().flush();
        return 0;
    }
}
