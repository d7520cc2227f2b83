package org.beloved.operations;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.beloved.operations.directory.DataDirectory;
import org.beloved.operations.directory.DirectoryLock;
import org.beloved.operations.directory.InstanceKey;
import org.beloved.shared.Demonstration;
import org.beloved.shared.Demonstration.SignIn;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "Starts a demonstration with invented people, in a folder of its own, for this machine only.")
final class DemoCommand implements Callable<Integer> {
    private final Class<?> application;

    @Spec
    private CommandSpec spec;

    @Option(names = "--port", paramLabel = "N", defaultValue = "8080", description = "Port (default ${DEFAULT-VALUE}).")
    private int port;

    @Mixin
    private DataOption dataOption = new DataOption();

    @Mixin
    private WarmUpOption warmUp = new WarmUpOption();

    DemoCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        QuietLogs.start();
        try (Closing closing = Closing.atExit()) {
            DataDirectory data = dataOption.openForDemonstration();
            DirectoryLock lock = closing.keep(data.lock("demo"));
            Port.refuseTaken(InetAddress.getLoopbackAddress(), port);
            DemonstrationMark mark = new DemonstrationMark(data);
            mark.prepare();
            Serving serving = Serving.start(
                    application, Installation.open(data, InstanceKey.beside(data), null, closing), settings(), closing);
            List<Demonstration> demonstrations = serving.website().demonstrations();
            if (!mark.isLoaded() && !load(demonstrations, mark, closing) || warmUp.isAsked()) {
                return 0;
            }
            serving.announce(lock, "demo");
            print(serving, demonstrations);
            closing.awaitExit();
            return 0;
        }
    }

    /** @return whether all is there; who stops it half way finds it completed at the next start */
    private static boolean load(List<Demonstration> demonstrations, DemonstrationMark mark, Closing closing)
            throws IOException {
        try {
            demonstrations.forEach(Demonstration::load);
        } catch (RuntimeException trouble) {
            if (closing.isAskedToEnd()) {
                return false;
            }
            throw trouble;
        }
        mark.loaded();
        return true;
    }

    private ServingSettings settings() {
        Map<String, String> properties = new LinkedHashMap<>();
        properties.put("beloved.demonstration", "true");
        return new ServingSettings(port, "127.0.0.1", "http://localhost:" + port, MailOptions.KEPT, properties);
    }

    private void print(Serving serving, List<Demonstration> demonstrations) {
        PrintWriter out = spec.commandLine().getOut();
        out.println();
        out.println("Beloved, a demonstration: every person in it is invented.");
        out.println();
        out.println("  Open     " + serving.address());
        for (Demonstration demonstration : demonstrations) {
            for (SignIn signIn : demonstration.signIns()) {
                out.printf("  Sign in  %-14s %-36s %s%n", signIn.role(), signIn.email(), signIn.passphrase());
            }
        }
        out.println("  Data     " + serving.installation().data().root());
        out.println();
        out.println("Press Ctrl-C to stop.");
        out.flush();
    }
}
