package org.beloved.evidence.intake;

import java.util.Map;

/** What we take from one row of a file, as written; empty where the row does not say. */
public final class FileRow {

    private final RowOrigin origin;
    private final String[] values;
    private final int strayCells;

    FileRow(RowOrigin origin, String[] values, int strayCells) {
        this.origin = origin;
        this.values = values;
        this.strayCells = strayCells;
    }

    /** A row that says nothing but these. */
    public static FileRow saying(RowOrigin origin, Map<Field, String> said) {
        String[] values = new String[Field.values().length];
        for (Field field : Field.values()) {
            values[field.ordinal()] = said.getOrDefault(field, "");
        }
        return new FileRow(origin, values, 0);
    }

    public RowOrigin origin() {
        return origin;
    }

    public String get(Field field) {
        return values[field.ordinal()];
    }

    /** How many cells more (or, negative, fewer) than the header the row has. */
    int strayCells() {
        return strayCells;
    }
}
