package org.beloved.evidence;

import java.util.concurrent.Callable;
import org.beloved.evidence.command.MatchFacilityCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code beloved evidence …}: what real detainer records say of a county. */
@Command(
        name = "evidence",
        description = "Detainer records: find the county of a jail.",
        mixinStandardHelpOptions = true,
        subcommands = MatchFacilityCommand.class)
public final class EvidenceCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return CommandLine.ExitCode.USAGE;
    }
}
