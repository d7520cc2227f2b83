package org.beloved.evidence.intake;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What an intake noticed: how often each trouble occurred, and where it did first. */
public final class Findings {

    private static final int EXAMPLES = 5;

    /** A value and where it stood. */
    public record Example(RowOrigin at, String value) {}

    /** One kind of trouble. */
    public record Finding(Trouble trouble, long count, List<Example> examples) {}

    private final Map<Trouble, Long> counts = new EnumMap<>(Trouble.class);
    private final Map<Trouble, List<Example>> examples = new EnumMap<>(Trouble.class);

    void add(Trouble trouble, RowOrigin at, String value) {
        counts.merge(trouble, 1L, Long::sum);
        List<Example> first = examples.computeIfAbsent(trouble, _ -> new ArrayList<>());
        if (first.size() < EXAMPLES
                && first.stream().noneMatch(example -> example.value().equals(value))) {
            first.add(new Example(at, value));
        }
    }

    /** In the order of the kinds; only those that occurred. */
    public List<Finding> list() {
        return counts.entrySet().stream()
                .map(count -> new Finding(
                        count.getKey(),
                        count.getValue(),
                        List.copyOf(examples.getOrDefault(count.getKey(), List.of()))))
                .toList();
    }

    public long of(Trouble trouble) {
        return counts.getOrDefault(trouble, 0L);
    }
}
