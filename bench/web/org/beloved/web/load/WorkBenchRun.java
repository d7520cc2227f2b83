package org.beloved.web.load;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Opens a house with a whole nation in it and has it do the work that comes round: the sums on the desk, the Monday
 * letters, the search. Each is told beside going through the teams one by one and asking the database for nothing, which is
 * what work over all teams takes at least.
 */
final class WorkBenchRun {

    private static final String NOTHING = "teams";
    private static final String LETTERS = "letters";
    private static final List<String> WORK = List.of("sums", LETTERS, "letters-again", "search");

    /** Longer than any of it may ever take. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private record Took(int many, double seconds, double megabytes) {}

    private final Caller caller;
    private final Postbox postbox;
    private final int rounds;

    private WorkBenchRun(Caller caller, Postbox postbox, int rounds) {
        this.caller = caller;
        this.postbox = postbox;
        this.rounds = rounds;
    }

    /** Folder, rounds, flags for the Java of the house. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        List<String> flags = Arrays.asList(arguments).subList(2, arguments.length);
        try (Postbox postbox = Postbox.open();
                House house = House.open(folder, flags, mailTo(postbox));
                Caller caller = new Caller(house.origin())) {
            new WorkBenchRun(caller, postbox, rounds).print();
        }
    }

    private static Map<String, String> mailTo(Postbox postbox) {
        return Map.of("SPRING_MAIL_HOST", "localhost", "SPRING_MAIL_PORT", Integer.toString(postbox.port()));
    }

    private void print() throws IOException, InterruptedException {
        System.out.printf("the quickest of %d, beside going through the teams for nothing in the same rounds:%n", rounds);
        for (String name : WORK) {
            List<Took> nothing = new ArrayList<>();
            List<Took> all = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                nothing.add(once(NOTHING));
                all.add(done(name));
            }
            print(name, quickest(all), quickest(nothing));
        }
    }

    private static void print(String name, Took took, Took nothing) {
        System.out.printf(
                "  %-14s %6.2f s beside %.2f s: %6.2f times  of %,7d  %,6.0f MB of memory asked for%n",
                name, took.seconds(), nothing.seconds(), took.seconds() / nothing.seconds(), took.many(), took.megabytes());
    }

    private static Took quickest(List<Took> all) {
        return all.stream().min(Comparator.comparingDouble(Took::seconds)).orElseThrow();
    }

    private Took done(String name) throws IOException, InterruptedException {
        int before = postbox.letters();
        Took took = once(name);
        if (name.equals(LETTERS)) {
            // Else the house would send them while the next is measured.
            postbox.await(before + took.many());
        }
        return took;
    }

    private Took once(String name) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = caller.get("/measured/" + name, "", PATIENCE);
        if (answer.statusCode() != 200) {
            throw new IOException("expected the house to do " + name + ", found " + answer.statusCode());
        }
        String[] told = new String(answer.body(), StandardCharsets.UTF_8).split(" ");
        return new Took(Integer.parseInt(told[0]), Long.parseLong(told[1]) / 1e9, Long.parseLong(told[2]) / 1e6);
    }
}
