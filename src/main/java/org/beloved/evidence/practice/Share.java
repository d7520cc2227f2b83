package org.beloved.evidence.practice;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;

/** Draws values, each as often as its weight says. */
final class Share {

    private final List<String> values = new ArrayList<>();
    private final List<Double> upTo = new ArrayList<>();
    private double total;

    Share or(double weight, String value) {
        total += weight;
        values.add(value);
        upTo.add(total);
        return this;
    }

    /** A value, or nothing in this share of all draws. */
    static Share blankIn(double share, Share otherwise) {
        Share whole = new Share();
        whole.or(otherwise.total * share / (1 - share), "");
        for (int i = 0; i < otherwise.values.size(); i++) {
            double before = i == 0 ? 0 : otherwise.upTo.get(i - 1);
            whole.or(otherwise.upTo.get(i) - before, otherwise.values.get(i));
        }
        return whole;
    }

    static Share evenly(String... values) {
        Share even = new Share();
        Arrays.stream(values).forEach(value -> even.or(1, value));
        return even;
    }

    String draw(RandomGenerator random) {
        double at = random.nextDouble() * total;
        int low = 0;
        int high = upTo.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (upTo.get(middle) <= at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return values.get(low);
    }
}
