package org.beloved.toolkit;

import java.util.List;

/** A letter of a kit, paragraph by paragraph. */
public record LetterText(String id, Text name, List<Text> paragraphs) {

    public LetterText {
        Ids.check(id);
        paragraphs = List.copyOf(paragraphs);
    }
}
