package org.beloved.shared;

import java.util.Optional;

/** A census code: two digits for a state, five for a county or its equivalent. Well-formed, not necessarily in use. */
public record Fips(String code) implements Comparable<Fips> {

    private static final int STATE_DIGITS = 2;
    private static final int COUNTY_DIGITS = 5;

    public Fips {
        if (!isWellFormed(code)) {
            throw new IllegalArgumentException(
                    "A FIPS code has two digits (state) or five digits (county), found \"" + code + "\"");
        }
    }

    public static Optional<Fips> parse(String text) {
        var trimmed = text.strip();
        return isWellFormed(trimmed) ? Optional.of(new Fips(trimmed)) : Optional.empty();
    }

    /** By hand: maps make thousands of codes for a page. */
    private static boolean isWellFormed(String text) {
        return (text.length() == STATE_DIGITS || text.length() == COUNTY_DIGITS)
                && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
    }

    public boolean isCounty() {
        return code.length() == COUNTY_DIGITS;
    }

    public boolean isState() {
        return code.length() == STATE_DIGITS;
    }

    /** The state this code lies in; a state answers itself. */
    public Fips state() {
        return isState() ? this : new Fips(code.substring(0, STATE_DIGITS));
    }

    @Override
    public int compareTo(Fips other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
