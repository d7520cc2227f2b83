package org.beloved.evidence.counting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.beloved.evidence.records.Criminality;
import org.beloved.evidence.records.Marks;
import org.beloved.evidence.records.Records;
import org.beloved.policy.DetainerForm;
import org.beloved.policy.Truth;

/** The rows of a data set by what they say in a column with few values: what holds of one of a kind holds of all. */
final class Kinds {

    /** What tells rows apart. */
    enum Column {
        FORM,
        /** The federal view of the person's record, and whether the charge settles a class. */
        CONVICTION,
        GANG_LISTED,
        FINAL_ORDER
    }

    /**
     * Rows that say the same.
     *
     * @param sample the first of them
     * @param rows a bit for each
     */
    record Kind(int sample, long[] rows) {}

    private final Records records;
    private final Map<Column, List<Kind>> known = new ConcurrentHashMap<>();

    Kinds(Records records) {
        this.records = records;
    }

    /** Every row is in one of them, and none of them is empty. */
    List<Kind> by(Column column) {
        return known.computeIfAbsent(column, this::split);
    }

    private List<Kind> split(Column column) {
        return kinds(
                switch (column) {
                    case FORM -> forms();
                    case CONVICTION -> convictions();
                    case GANG_LISTED -> marks(Marks.GANG_LISTED);
                    case FINAL_ORDER -> marks(Marks.FINAL_ORDER);
                });
    }

    private List<long[]> forms() {
        List<long[]> sets = new ArrayList<>();
        for (DetainerForm form : DetainerForm.values()) {
            sets.add(records.where(form));
        }
        return sets;
    }

    private List<long[]> marks(Marks mark) {
        List<long[]> sets = new ArrayList<>();
        for (Truth truth : Truth.values()) {
            sets.add(records.where(mark, truth));
        }
        return sets;
    }

    private List<long[]> convictions() {
        long[] open = records.whereChargeIsOpen();
        List<long[]> sets = new ArrayList<>();
        for (Criminality criminality : Criminality.values()) {
            long[] both = records.where(criminality);
            long[] settled = both.clone();
            for (int word = 0; word < both.length; word++) {
                both[word] &= open[word];
                settled[word] &= ~open[word];
            }
            sets.add(both);
            sets.add(settled);
        }
        return sets;
    }

    private static List<Kind> kinds(List<long[]> sets) {
        List<Kind> kinds = new ArrayList<>();
        for (long[] rows : sets) {
            int word = 0;
            while (word < rows.length && rows[word] == 0) {
                word++;
            }
            if (word < rows.length) {
                kinds.add(new Kind((word << 6) + Long.numberOfTrailingZeros(rows[word]), rows));
            }
        }
        return List.copyOf(kinds);
    }
}
