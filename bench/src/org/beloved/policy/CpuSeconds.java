package org.beloved.policy;

import java.lang.management.ManagementFactory;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;

/** Counts work by the second of processor time the measuring thread had, so that other work on the machine matters less. */
public final class CpuSeconds implements InternalProfiler {

    static final String NAME = "perCpuSecond";

    private long before;

    @Override
    public String getDescription() {
        return "operations a second of processor time";
    }

    @Override
    public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
        before = processorTime();
    }

    @Override
    public Collection<? extends Result<?>> afterIteration(
            BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
        var seconds = (processorTime() - before) / 1e9;
        var operations = result.getMetadata().getMeasuredOps();
        return List.of(new ScalarResult(NAME, operations / seconds, "ops/s", AggregationPolicy.MAX));
    }

    private static long processorTime() {
        var threads = ManagementFactory.getThreadMXBean();
        var spent = 0L;
        for (var thread : threads.getThreadInfo(threads.getAllThreadIds())) {
            if (thread != null && thread.getThreadName().contains("jmh-worker")) {
                spent += Math.max(0, threads.getThreadCpuTime(thread.getThreadId()));
            }
        }
        return spent;
    }
}
