package org.beloved.policy.data;

import java.util.ArrayList;
import java.util.List;

/** Collects what is wrong, so that all of it is told at once. */
public final class DataProblems {

    private final List<DataProblem> found = new ArrayList<>();

    public void add(DataProblem problem) {
        found.add(problem);
    }

    public List<DataProblem> all() {
        return List.copyOf(found);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }
}
