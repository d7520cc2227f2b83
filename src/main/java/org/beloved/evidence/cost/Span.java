package org.beloved.evidence.cost;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Comparator;

/** From a low to a high assumption. */
public record Span(BigDecimal low, BigDecimal high) {

    private static final int TELLING_DIGITS = 2;

    public Span {
        if (low.signum() < 0 || low.compareTo(high) > 0) {
            throw new IllegalArgumentException("From " + low + " to " + high + " is no range");
        }
    }

    static Span of(long low, long high) {
        return new Span(BigDecimal.valueOf(low), BigDecimal.valueOf(high));
    }

    /** From the lowest to the highest of several. */
    static Span over(Collection<Span> spans) {
        return new Span(
                spans.stream().map(Span::low).min(Comparator.naturalOrder()).orElseThrow(),
                spans.stream().map(Span::high).max(Comparator.naturalOrder()).orElseThrow());
    }

    public Span times(Span other) {
        return new Span(low.multiply(other.low), high.multiply(other.high));
    }

    public boolean isOneNumber() {
        return low.compareTo(high) == 0;
    }

    /** With as many digits as such a product can bear: the low end down, the high end up. */
    public Span rounded() {
        return new Span(
                low.round(new MathContext(TELLING_DIGITS, RoundingMode.DOWN)),
                high.round(new MathContext(TELLING_DIGITS, RoundingMode.UP)));
    }
}
