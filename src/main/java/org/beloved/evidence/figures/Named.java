package org.beloved.evidence.figures;

import java.util.OptionalInt;
import org.beloved.evidence.DataSet;
import org.jspecify.annotations.Nullable;

/**
 * Which figures an address of long standing names; what is empty may be any.
 *
 * @param set the data set
 * @param sha the beginning of its fingerprint
 * @param decisions after how many changes to what is decided about facilities it was counted
 */
public record Named(String set, String sha, String decisions) {

    private static final int MARK = 12;
    private static final int MOST_DIGITS = 6;

    public Named(@Nullable String set, @Nullable String sha, @Nullable String decisions) {
        this.set = set == null ? "" : set;
        this.sha = sha == null ? "" : sha;
        this.decisions = decisions == null ? "" : decisions;
    }

    /** These very records, as they are counted here. */
    public static Named of(DataSet set) {
        return new Named(
                set.id(),
                set.about().sha256().substring(0, MARK),
                Integer.toString(set.decisions().changes()));
    }

    /** Whether it names a data set; without one nothing else counts. */
    public boolean isNamed() {
        return !set.isEmpty();
    }

    boolean isOf(DataSet.About about) {
        return about.sha256().startsWith(sha);
    }

    /** Whether the number is one, if there is any. */
    boolean isReadable() {
        return decisions.isEmpty() || decisions.matches("\\d{1," + MOST_DIGITS + "}");
    }

    /** Empty for those of today. */
    OptionalInt changes() {
        return decisions.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(decisions));
    }

    /** The part of an address. */
    String query() {
        return "set=" + set + "&sha=" + sha + "&decisions=" + decisions;
    }
}
