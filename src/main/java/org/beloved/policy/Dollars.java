package org.beloved.policy;

import java.math.BigDecimal;

/** An amount in US dollars, compared exactly: 5000 and 5000.00 are the same, 5000.01 is more. */
public record Dollars(BigDecimal amount) implements Comparable<Dollars> {

    public Dollars {
        amount = amount.signum() == 0 ? BigDecimal.ZERO : amount.stripTrailingZeros();
    }

    public static Dollars of(long whole) {
        return new Dollars(BigDecimal.valueOf(whole));
    }

    public boolean isMoreThan(Dollars other) {
        return compareTo(other) > 0;
    }

    @Override
    public int compareTo(Dollars other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
