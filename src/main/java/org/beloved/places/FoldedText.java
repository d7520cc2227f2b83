package org.beloved.places;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A name or a question as plain lower-case words, so that "Saint Mary's" and "St. Marys" are the same. */
record FoldedText(List<String> words) {

    private static final String SILENT = "'’‘ʻʼ`.";
    private static final Map<String, String> SHORT =
            Map.of("saint", "st", "sainte", "ste", "fort", "ft", "mount", "mt", "and", "", "y", "");

    static FoldedText of(String text) {
        var plain = isAscii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFD);
        var words = new ArrayList<String>(3);
        var word = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = lower(plain.charAt(i));
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                word.append(c);
            } else if (SILENT.indexOf(c) < 0 && Character.getType(c) != Character.NON_SPACING_MARK) {
                addWord(word, words);
            }
        }
        addWord(word, words);
        return new FoldedText(words);
    }

    private static void addWord(StringBuilder word, List<String> words) {
        var full = word.toString();
        var shorter = SHORT.getOrDefault(full, full);
        if (!shorter.isEmpty()) {
            words.add(shorter);
        }
        word.setLength(0);
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    /** The words run together: "De Kalb" and "DeKalb" have the same key. */
    String key() {
        return String.join("", words);
    }

    FoldedText slice(int from, int to) {
        return new FoldedText(words.subList(from, to));
    }

    int size() {
        return words.size();
    }

    /** True if each of these words begins a word of the other, in order: "dade" in "miami dade". */
    boolean begins(FoldedText other) {
        int found = 0;
        for (var word : other.words) {
            if (found < words.size() && word.startsWith(words.get(found))) {
                found++;
            }
        }
        return found == words.size() && found > 0;
    }
}
