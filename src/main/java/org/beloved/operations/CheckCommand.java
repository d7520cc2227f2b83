package org.beloved.operations;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.beloved.operations.directory.DataDirectory;
import org.beloved.operations.directory.InstanceKey;
import org.beloved.operations.directory.RunningServer;
import org.beloved.operations.postgres.Access;
import org.beloved.operations.postgres.BundledPostgres;
import org.beloved.operations.postgres.Refusal;
import org.beloved.operations.selfcheck.GivenUpWork;
import org.beloved.operations.selfcheck.SelfCheck;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Looks for settings under which data could be lost or read by others. Exit 1 when it finds any.")
final class CheckCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            defaultValue = "${env:BELOVED_BASE_URL}",
            description = "Address that people type, when the server is not running (BELOVED_BASE_URL).")
    private @Nullable String baseUrl;

    @Mixin
    private DataOption dataOption = new DataOption();

    @Mixin
    private ExternalDatabase externalDatabase = new ExternalDatabase();

    @Mixin
    private JsonOption json = new JsonOption();

    @Override
    public Integer call() throws IOException, InterruptedException {
        QuietLogs.start();
        try (Closing closing = Closing.atExit()) {
            DataDirectory data = DataDirectory.existing(dataOption.path());
            InstanceKey key = InstanceKey.lastUsedWith(data);
            Optional<RunningServer> running = data.runningServer();
            Installation installation = running.isPresent() ? attached(data, key) : started(data, key.file(), closing);
            SelfCheck result = installation.selfCheck(address(running));
            print(result, installation.givenUp(), mail(running));
            return result.isClean() ? 0 : 1;
        }
    }

    private Installation attached(DataDirectory data, InstanceKey key) throws IOException {
        Database external = externalDatabase.orNull();
        return external == null
                ? new Installation(data, key, Database.of(Access.keptIn(data.root())), true)
                : new Installation(data, key, external, false);
    }

    private Installation started(DataDirectory data, Path keyFile, Closing closing)
            throws IOException, InterruptedException {
        if (externalDatabase.orNull() == null && !BundledPostgres.existsIn(data.root())) {
            throw new Refusal("There is no database in " + data.root() + ". If it works with a PostgreSQL of your own, "
                    + "name that with --database-url.");
        }
        closing.keep(data.lock("check"));
        return Installation.open(data, keyFile, externalDatabase.orNull(), closing);
    }

    private URI address(Optional<RunningServer> running) {
        String usual = baseUrl == null ? "http://localhost" : baseUrl;
        return URI.create(running.filter(server -> !server.isStarting())
                .map(RunningServer::address)
                .orElse(usual));
    }

    /** Each start is told anew where mail goes; only the one that runs can say. */
    private static String mail(Optional<RunningServer> running) {
        return running.filter(server -> !server.isStarting())
                .map(RunningServer::mail)
                .orElse("is sent by nobody: Beloved is not running on this data");
    }

    private void print(SelfCheck result, List<GivenUpWork> givenUp, String mail) {
        PrintWriter out = spec.commandLine().getOut();
        if (json.isAsked()) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("ok", result.isClean());
            answer.put("tablesSeen", result.tablesSeen());
            answer.put("findings", result.findings());
            answer.put("givenUp", givenUp);
            answer.put("mail", mail);
            json.print(answer, out);
            return;
        }
        result.findings().forEach(finding -> out.println(finding.sentence()));
        givenUp.forEach(work -> out.println(work.sentence()));
        out.println("Mail " + mail + ".");
        if (result.isClean()) {
            out.println("All is well: " + result.tablesSeen()
                    + " tables, the database's settings and roles, the key file and " + "the address were looked at.");
        }
    }
}
