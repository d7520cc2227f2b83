import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts the demonstration again and again, with its cache and without in turn, and prints the medians to the first page. */
class Start {

    private static final int ROUNDS = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private record Took(double seconds, double processor) {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("beloved-start");
        try {
            prepare(data);
            List<Took> with = new ArrayList<>();
            List<Took> without = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                with.add(start(data, ""));
                without.add(start(data, "off"));
            }
            print("with the cache", with);
            print("without it", without);
            System.out.printf(
                    "first page %.1f times as soon, for 1/%.1f of the processor time (medians of %d)%n",
                    median(without, Comparator.comparingDouble(Took::seconds)).seconds()
                            / median(with, Comparator.comparingDouble(Took::seconds)).seconds(),
                    median(without, Comparator.comparingDouble(Took::processor)).processor()
                            / median(with, Comparator.comparingDouble(Took::processor)).processor(),
                    ROUNDS);
        } finally {
            delete(data);
        }
    }

    /** Makes the cache and the data, neither of which is measured. */
    private static void prepare(Path data) throws IOException, InterruptedException {
        Process process = demo(data, freePort()).start();
        try (BufferedReader said = process.inputReader()) {
            said.lines().filter(line -> line.contains("Ctrl-C")).findFirst().orElseThrow();
        } finally {
            process.destroy();
            process.waitFor(1, TimeUnit.MINUTES);
        }
    }

    private static ProcessBuilder demo(Path data, int port) {
        return new ProcessBuilder("./beloved", "demo", "--port", Integer.toString(port), "--data", data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT);
    }

    private static Took start(Path data, String cache) throws IOException, InterruptedException {
        int port = freePort();
        ProcessBuilder beloved = demo(data, port).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        beloved.environment().put("BELOVED_CACHE", cache);
        long began = System.nanoTime();
        Process process = beloved.start();
        try {
            awaitFirstPage(process, port, began);
            double seconds = (System.nanoTime() - began) / 1e9;
            return new Took(seconds, process.info().totalCpuDuration().orElseThrow().toMillis() / 1e3);
        } finally {
            process.destroy();
            process.waitFor(1, TimeUnit.MINUTES);
        }
    }

    private static void awaitFirstPage(Process process, int port, long began) throws IOException, InterruptedException {
        HttpRequest home = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/")).build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (process.isAlive() && System.nanoTime() - began < PATIENCE.toNanos()) {
                try {
                    if (client.send(home, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    TimeUnit.MILLISECONDS.sleep(20);
                }
            }
        }
        throw new IOException("./beloved demo showed no page on port " + port + " within " + PATIENCE);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static Took median(List<Took> all, Comparator<Took> by) {
        return all.stream().sorted(by).skip(all.size() / 2).findFirst().orElseThrow();
    }

    private static void print(String what, List<Took> all) {
        System.out.printf(
                "%-16s %5.1f s to the first page, %5.1f s of processor time%n",
                what,
                median(all, Comparator.comparingDouble(Took::seconds)).seconds(),
                median(all, Comparator.comparingDouble(Took::processor)).processor());
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
