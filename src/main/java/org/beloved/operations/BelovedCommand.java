package org.beloved.operations;

import java.util.Map;
import java.util.function.Supplier;
import org.beloved.operations.postgres.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The front door of the command line. Exit 0: answered or done; 1: problems found; 2: bad usage or bad input. */
@Command(
        name = "./beloved",
        mixinStandardHelpOptions = true,
        versionProvider = BelovedCommand.Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "A workbench for neighbors who call on the official who runs their jail.")
public final class BelovedCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Runs one command and returns its exit code; the application class is what a website starts from. */
    public static int run(Class<?> application, String... arguments) {
        Map<String, Supplier<Object>> commands = Commands.of(application);
        String first = arguments.length == 0 ? "" : arguments[0];
        CommandLine line = new CommandLine(new BelovedCommand());
        // Reading the annotations of every command costs more than most answers do: only the asked one is built.
        commands.entrySet().stream()
                .filter(command ->
                        !commands.containsKey(first) || command.getKey().equals(first))
                .forEach(command ->
                        line.addSubcommand(command.getKey(), command.getValue().get()));
        line.setExecutionExceptionHandler((trouble, failed, parsed) -> say(trouble, failed));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        return line.execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to do, for example: ./beloved demo");
    }

    private static int say(Exception trouble, CommandLine failed) {
        if (trouble instanceof Refusal) {
            failed.getErr().println(trouble.getMessage());
        } else if (System.getenv("BELOVED_TRACE") != null) {
            trouble.printStackTrace(failed.getErr());
        } else {
            failed.getErr()
                    .println("This should not have happened (" + trouble
                            + "). Run it again with BELOVED_TRACE=1 to see where, and please report it.");
        }
        return failed.getCommandSpec().exitCodeOnExecutionException();
    }

    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"Beloved " + number()};
        }

        static String number() {
            String number = BelovedCommand.class.getPackage().getImplementationVersion();
            return number == null ? "(from a working copy)" : number;
        }
    }
}
