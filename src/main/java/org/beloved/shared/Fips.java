package org.beloved.shared;

import java.util.Optional;
import java.util.regex.Pattern;

/** A census code: two digits for a state, five for a county or its equivalent. Well-formed, not necessarily in use. */
public record Fips(String code) implements Comparable<Fips> {

    private static final Pattern STATE_OR_COUNTY = Pattern.compile("[0-9]{2}(?:[0-9]{3})?");

    public Fips {
        if (!STATE_OR_COUNTY.matcher(code).matches()) {
            throw new IllegalArgumentException(
                    "A FIPS code has two digits (state) or five digits (county), found \"" + code + "\"");
        }
    }

    public static Optional<Fips> parse(String text) {
        var trimmed = text.strip();
        return STATE_OR_COUNTY.matcher(trimmed).matches() ? Optional.of(new Fips(trimmed)) : Optional.empty();
    }

    public boolean isCounty() {
        return code.length() == 5;
    }

    public boolean isState() {
        return code.length() == 2;
    }

    /** The state this code lies in; a state answers itself. */
    public Fips state() {
        return isState() ? this : new Fips(code.substring(0, 2));
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
