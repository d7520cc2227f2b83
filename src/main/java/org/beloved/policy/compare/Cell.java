package org.beloved.policy.compare;

import java.util.List;

/**
 * What one version says to one question.
 *
 * @param words one sentence each, empty where it says nothing or was not checked
 * @param verified false where we know it from memory only
 */
public record Cell(Mark mark, List<String> words, boolean verified) {
    public Cell {
        words = List.copyOf(words);
    }
}
