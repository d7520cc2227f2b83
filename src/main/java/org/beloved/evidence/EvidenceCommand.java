package org.beloved.evidence;

import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.beloved.evidence.command.CounterfactualCommand;
import org.beloved.evidence.command.DatasetsCommand;
import org.beloved.evidence.command.ExportCommand;
import org.beloved.evidence.command.ImportCommand;
import org.beloved.evidence.command.MatchFacilityCommand;
import org.beloved.evidence.command.PracticeCommand;
import org.beloved.evidence.command.SummaryCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code beloved evidence …}: what real detainer records say of a county. */
@Command(
        name = "evidence",
        description =
                "Detainer records: take in, list, count, ask what a policy would have changed, find a jail's county.",
        mixinStandardHelpOptions = true)
public final class EvidenceCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private EvidenceCommand() {}

    /** @param house a fresh set of options each time, for the commands that look into an installation */
    public static CommandLine line(Supplier<StoredHouse> house) {
        return new CommandLine(new EvidenceCommand())
                .addSubcommand(new ImportCommand(house.get()))
                .addSubcommand(new DatasetsCommand(house.get()))
                .addSubcommand(new ExportCommand(house.get()))
                .addSubcommand(new SummaryCommand(house.get()))
                .addSubcommand(new CounterfactualCommand(house.get()))
                .addSubcommand(new MatchFacilityCommand())
                .addSubcommand(new PracticeCommand());
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return CommandLine.ExitCode.USAGE;
    }
}
