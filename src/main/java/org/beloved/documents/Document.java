package org.beloved.documents;

import java.util.List;
import java.util.Locale;

/**
 * A paper: its language, its title (the first heading), what it consists of in reading order, and the line at the foot of
 * every page.
 */
public record Document(Locale language, String title, List<Block> blocks, String foot, Cut cut) {

    /** How it lies on paper. */
    public enum Cut {
        /** As many pages as it takes, large and wide. */
        PAGES,
        /** Smaller and closer, to be one page. */
        ONE_PAGE
    }

    public Document {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A paper needs a title");
        }
        blocks = List.copyOf(blocks);
    }

    public Document(Locale language, String title, List<Block> blocks, String foot) {
        this(language, title, blocks, foot, Cut.PAGES);
    }

    public static Document onOnePage(Locale language, String title, List<Block> blocks, String foot) {
        return new Document(language, title, blocks, foot, Cut.ONE_PAGE);
    }
}
