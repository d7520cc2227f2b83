package org.beloved.web.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.beloved.teams.Nation;

/**
 * Opens a house with a whole nation in it and asks for its pages, 100 and then 500 a second; prints how long the answers
 * took, and how heavy the public pages are. Caller and house share the machine.
 */
final class WebBenchRun {

    private static final int SIGNED_IN = 12;
    private static final int[] RATES = {100, 500};
    private static final int WARM_UP_RATE = 40;
    private static final int ALONE = 60;

    private WebBenchRun() {}

    /** Folder, seconds of each round, flags for the Java of the house. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        int seconds = Integer.parseInt(arguments[1]);
        List<String> flags = Arrays.asList(arguments).subList(2, arguments.length);
        System.out.printf(
                "%,d teams, %,d people, %,d follow-ups%n", Nation.TEAMS, Nation.PEOPLE, Nation.FOLLOW_UPS);
        try (House house = House.open(folder, flags, Map.of());
                Caller caller = new Caller(house.origin())) {
            Pages pages = new Pages(signedIn(caller));
            weigh(caller, pages);
            oneByOne(caller, pages);
            new Load(caller, WARM_UP_RATE).run(pages.many(WARM_UP_RATE * seconds));
            for (int rate : RATES) {
                double before = house.processorSeconds();
                List<Load.Answer> answers = new Load(caller, rate).run(pages.many(rate * seconds));
                print(rate, seconds, answers, house.processorSeconds() - before);
            }
            afterwards(caller, pages);
        }
    }

    /** Whether the house still stands. */
    private static void afterwards(Caller caller, Pages pages) throws IOException, InterruptedException {
        List<Load.Answer> answers = new Load(caller, 1).run(pages.each(1));
        System.out.printf(
                "afterwards, one a second: %d of %d pages came, half within %.1f ms%n",
                answers.stream().filter(answer -> answer.trouble().isEmpty()).count(), answers.size(), at(0.5, answers));
    }

    private static List<Pages.AtWork> signedIn(Caller caller) throws IOException, InterruptedException {
        List<Pages.AtWork> atWork = new ArrayList<>();
        for (int i = 0; i < SIGNED_IN; i++) {
            Nation.NationTeam team = new Nation.NationTeam(i * (Nation.TEAMS / SIGNED_IN));
            atWork.add(new Pages.AtWork(team, caller.signIn(team.people().getFirst())));
        }
        return atWork;
    }

    private static void weigh(Caller caller, Pages pages) throws IOException, InterruptedException {
        Map<String, Long> weights = new TreeMap<>();
        for (Pages.Asked page : pages.each(0)) {
            if (page.cookie().isEmpty()) {
                weights.put(page.kind(), Weight.of(caller, page.address()));
            }
        }
        System.out.println("first view of a public page, as sent (kB), the heaviest first:");
        weights.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .forEach(each -> System.out.printf("  %-32s %6.1f%n", each.getKey(), each.getValue() / 1e3));
    }

    /** What a page takes when nothing else is asked for: what there is to mend. Earlier rounds warm the house up. */
    private static void oneByOne(Caller caller, Pages pages) throws IOException, InterruptedException {
        Map<String, Double> took = new TreeMap<>();
        for (int round = 0; round < ALONE; round++) {
            for (Pages.Asked page : pages.each(round)) {
                double before = System.nanoTime();
                caller.get(page.address(), page.cookie());
                double now = (System.nanoTime() - before) / 1e6;
                took.merge(page.kind(), now, Math::min);
            }
        }
        System.out.printf("one at a time, the quickest of %d (ms), the slowest first:%n", ALONE);
        took.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .forEach(each -> System.out.printf("  %-32s %6.1f%n", each.getKey(), each.getValue()));
    }

    private static void print(int rate, int seconds, List<Load.Answer> answers, double processor) {
        List<Load.Answer> bad =
                answers.stream().filter(answer -> !answer.trouble().isEmpty()).toList();
        System.out.printf(
                "%d requests a second for %d s: p50 %.1f ms, p95 %.1f ms, p99 %.1f ms, longest %.0f ms, %d errors of %,d;"
                        + " the house took %.2f ms of processor time for each%n",
                rate,
                seconds,
                at(0.50, answers),
                at(0.95, answers),
                at(0.99, answers),
                at(1, answers),
                bad.size(),
                answers.size(),
                1e3 * processor / answers.size());
        bad.stream()
                .collect(Collectors.groupingBy(
                        answer -> answer.asked().kind() + " " + answer.trouble(), TreeMap::new, Collectors.counting()))
                .forEach((what, count) -> System.out.printf("  %s, %d times%n", what, count));
        answers.stream().collect(Collectors.groupingBy(answer -> answer.asked().kind())).entrySet().stream()
                .sorted(Comparator.comparingDouble(each -> -at(0.95, each.getValue())))
                .forEach(each -> System.out.printf(
                        "  %-32s p50 %7.1f  p95 %7.1f  (%d)%n",
                        each.getKey(), at(0.50, each.getValue()), at(0.95, each.getValue()), each.getValue().size()));
    }

    private static double at(double share, List<Load.Answer> answers) {
        double[] times =
                answers.stream().mapToDouble(Load.Answer::milliseconds).sorted().toArray();
        return times[(int) Math.ceil(share * times.length) - 1];
    }
}
