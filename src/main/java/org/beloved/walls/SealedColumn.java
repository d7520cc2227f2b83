package org.beloved.walls;

/** Names a column whose text is sealed, as {@code room.table.column}; the name is bound into the seal. */
public record SealedColumn(String name) {

    public SealedColumn {
        if (!name.matches("[a-z_]+\\.[a-z_]+\\.[a-z_]+")) {
            throw new IllegalArgumentException("expected room.table.column, found " + name);
        }
    }
}
