package org.beloved.policy;

import java.util.concurrent.Callable;
import org.beloved.policy.command.CheckCommand;
import org.beloved.policy.command.ClockCommand;
import org.beloved.policy.command.CompareCommand;
import org.beloved.policy.command.DecideCommand;
import org.beloved.policy.command.DraftCommand;
import org.beloved.policy.command.ListCommand;
import org.beloved.policy.command.ShowCommand;
import org.beloved.policy.command.StricterCommand;
import org.beloved.policy.command.TestCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The policy room on the command line; needs no database. */
@Command(
        name = "policy",
        description = "Rules about detainer requests: list, show, check, compare, decide, draft.",
        mixinStandardHelpOptions = true,
        subcommands = {
            ListCommand.class,
            ShowCommand.class,
            CheckCommand.class,
            CompareCommand.class,
            DecideCommand.class,
            DraftCommand.class,
            StricterCommand.class,
            TestCommand.class
        })
public final class PolicyCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    /** The command that works out when a hold must end; it stands beside this one. */
    public static Object clock() {
        return new ClockCommand();
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return CommandLine.ExitCode.USAGE;
    }
}
