package org.beloved.policy;

import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs the four measurements in one go and prints them beside their budgets and each other. */
public final class PolicyBenchRun {

    private PolicyBenchRun() {}

    public static void main(String[] arguments) throws RunnerException {
        var seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1;
        var options = new OptionsBuilder()
                .include(PolicyBench.class.getSimpleName())
                .forks(1)
                .addProfiler(CpuSeconds.class)
                .threads(1)
                .warmupIterations(5)
                .warmupTime(TimeValue.seconds(seconds))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(seconds))
                .build();
        var scores = new TreeMap<String, Double>();
        var byTheClock = new TreeMap<String, Double>();
        for (var result : new Runner(options).run()) {
            var name = result.getPrimaryResult().getLabel();
            scores.put(name, result.getSecondaryResults().get(CpuSeconds.NAME).getScore());
            byTheClock.put(name, result.getPrimaryResult().getScore());
        }
        print(scores, byTheClock);
    }

    private static void print(Map<String, Double> scores, Map<String, Double> byTheClock) {
        System.out.println();
        System.out.println("Decisions a second of processor time, best of five rounds, and by the clock; one thread, the same 1,000 people:");
        scores.forEach((name, score) ->
                System.out.printf("  %-22s %,14.0f  %,14.0f%n", name, score, byTheClock.get(name)));
        budget("outcome and every truth", scores.get("outcomeAndEveryTruth"), 1_000_000);
        budget("full explanation", scores.get("fullExplanation"), 100_000);
        for (var peer : new String[] {"camundaFeel", "kieFeel"}) {
            System.out.printf(
                    "  ours is %.1f times %s, %.1f times with every reason, which it does not give%n",
                    scores.get("outcomeAndEveryTruth") / scores.get(peer),
                    peer,
                    scores.get("fullExplanation") / scores.get(peer));
        }
        System.out.println("Short runs: on a machine with other work take the ratios, not the figures.");
    }

    private static void budget(String what, double score, double budget) {
        System.out.printf("  budget, %s: %,.0f a second: %s%n", what, budget, score >= budget ? "kept" : "MISSED");
    }
}
