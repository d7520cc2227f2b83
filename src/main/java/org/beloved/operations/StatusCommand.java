package org.beloved.operations;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.beloved.operations.directory.DataDirectory;
import org.beloved.operations.directory.RunningServer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        description = "Says whether Beloved is running, where, and on which data. It starts and changes nothing.")
final class StatusCommand implements Callable<Integer> {
    private static final double BYTES_PER_GIGABYTE = 1e9;

    @Spec
    private CommandSpec spec;

    @Mixin
    private DataOption dataOption = new DataOption();

    @Mixin
    private JsonOption json = new JsonOption();

    @Override
    public Integer call() throws IOException {
        Path folder = dataOption.path().toAbsolutePath();
        Optional<RunningServer> running =
                Files.isDirectory(folder) ? DataDirectory.at(folder).runningServer() : Optional.empty();
        PrintWriter out = spec.commandLine().getOut();
        if (json.isAsked()) {
            json.print(facts(folder, running), out);
        } else {
            running.ifPresentOrElse(
                    server -> out.println("Beloved (" + server.command() + ", process " + server.pid() + ") is "
                            + (server.isStarting() ? "starting." : "running: " + server.address())),
                    () -> out.println("Beloved is not running on this data."));
            running.filter(server -> !server.isStarting())
                    .ifPresent(server -> out.println("Mail     " + server.mail()));
            out.println("Version  " + BelovedCommand.Version.number());
            out.println("Data     " + folder + (Files.isDirectory(folder) ? "" : " (nothing there yet)"));
            out.printf("Free     %.1f GB%n", freeBytes(folder) / BYTES_PER_GIGABYTE);
        }
        return 0;
    }

    private static Map<String, Object> facts(Path folder, Optional<RunningServer> running) throws IOException {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("running", running.isPresent());
        running.ifPresent(server -> {
            facts.put("command", server.command());
            facts.put("process", server.pid());
            facts.put("address", server.address());
            facts.put("mail", server.mail());
        });
        facts.put("version", BelovedCommand.Version.number());
        facts.put("dataDirectory", folder.toString());
        facts.put("dataDirectoryExists", Files.isDirectory(folder));
        facts.put("freeBytes", freeBytes(folder));
        return facts;
    }

    private static long freeBytes(Path folder) throws IOException {
        Path there = folder;
        while (!Files.exists(there)) {
            there = there.resolve("..").normalize();
        }
        return Files.getFileStore(there).getUsableSpace();
    }
}
