package org.beloved.web.load;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Does a piece of work in the house and tells what it took. Only a house under measurement has it. */
@RestController
class MeasuringController {

    private final List<Measured> all;

    MeasuringController(List<Measured> all) {
        this.all = all;
    }

    /** @return how many, nanoseconds, bytes asked of the memory */
    @GetMapping("/measured/{name}")
    String run(@PathVariable String name) throws ExecutionException, InterruptedException {
        Measured measured = all.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow();
        // Of a virtual thread nobody counts the bytes.
        try (ExecutorService worker = Executors.newSingleThreadExecutor()) {
            return worker.submit(() -> measure(measured)).get();
        }
    }

    private static String measure(Measured measured) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long bytes = threads.getCurrentThreadAllocatedBytes();
        long began = System.nanoTime();
        measured.work().run();
        String took = (System.nanoTime() - began) + " " + (threads.getCurrentThreadAllocatedBytes() - bytes);
        return measured.many().getAsInt() + " " + took;
    }
}
