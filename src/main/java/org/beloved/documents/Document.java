package org.beloved.documents;

import java.util.List;
import java.util.Locale;

/**
 * A paper: its language, its title (the first heading), what it consists of in reading order, and the line at the foot of
 * every page.
 */
public record Document(Locale language, String title, List<Block> blocks, String foot) {

    public Document {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A paper needs a title");
        }
        blocks = List.copyOf(blocks);
    }
}
