package org.beloved.web.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The house in a process of its own, as served, with the nation in it. The nation is settled at the first start. */
final class House implements AutoCloseable {

    private final Process process;
    private final String origin;

    private House(Process process, String origin) {
        this.process = process;
        this.origin = origin;
    }

    /**
     * @param folder the log and the data of the house; kept for the next run
     * @param settings as Spring reads them from the environment
     */
    static House open(Path folder, List<String> javaFlags, Map<String, String> settings)
            throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaFlags);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "org.beloved.Beloved", "demo"));
        command.addAll(List.of("--port", Integer.toString(port)));
        command.addAll(List.of("--data", folder.resolve("data").toString()));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectError(folder.resolve("house.log").toFile());
        builder.environment().putAll(settings);
        Process process = builder.start();
        // However the measurement ends, the house ends with it.
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        BufferedReader said = process.inputReader();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.contains("Ctrl-C")) {
                return new House(process, "http://localhost:" + port);
            }
        }
        process.waitFor();
        throw new IOException("the house did not open; see " + folder.resolve("house.log"));
    }

    String origin() {
        return origin;
    }

    /** @return processor time of the house without its database, in seconds */
    double processorSeconds() {
        return process.info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
        }
    }
}
