package org.beloved.evidence;

import java.util.concurrent.Callable;
import org.beloved.evidence.command.CounterfactualCommand;
import org.beloved.evidence.command.DatasetsCommand;
import org.beloved.evidence.command.MatchFacilityCommand;
import org.beloved.evidence.command.SummaryCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code beloved evidence …}: what real detainer records say of a county. */
@Command(
        name = "evidence",
        description = "Detainer records: list, count, ask what a policy would have changed, find the county of a jail.",
        mixinStandardHelpOptions = true,
        subcommands = {
            DatasetsCommand.class,
            SummaryCommand.class,
            CounterfactualCommand.class,
            MatchFacilityCommand.class
        })
public final class EvidenceCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return CommandLine.ExitCode.USAGE;
    }
}
