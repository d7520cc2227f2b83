package org.beloved.web.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A few words around the first place that was meant, and which of them were. It holds text only; a template escapes it. */
record Excerpt(List<Piece> pieces) {

    private static final int BEFORE = 60;
    private static final int LONGEST = 220;
    private static final int SHORTEST_STEM = 3;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /** Some words, meant or not. */
    record Piece(String text, boolean marked) {}

    static Excerpt of(String body, String typed) {
        String folded = fold(body);
        List<String> stems = stems(typed);
        List<int[]> meant = new ArrayList<>();
        Matcher word = WORD.matcher(folded);
        while (word.find()) {
            if (stems.stream().anyMatch(word.group()::startsWith)) {
                meant.add(new int[] {word.start(), word.end()});
            }
        }
        int from = start(body, meant.isEmpty() ? 0 : meant.getFirst()[0] - BEFORE);
        int to = end(body, from + LONGEST);
        List<Piece> pieces = new ArrayList<>();
        int at = from;
        for (int[] span : meant) {
            if (span[0] >= at && span[1] <= to) {
                pieces.add(new Piece((at == from && from > 0 ? "… " : "") + body.substring(at, span[0]), false));
                pieces.add(new Piece(body.substring(span[0], span[1]), true));
                at = span[1];
            }
        }
        pieces.add(new Piece(
                (at == from && from > 0 ? "… " : "") + body.substring(at, to) + (to < body.length() ? " …" : ""),
                false));
        return new Excerpt(
                pieces.stream().filter(piece -> !piece.text().isEmpty()).toList());
    }

    /** Words of the question without accents, cut short so that other endings are found too. */
    static List<String> stems(String typed) {
        return Arrays.stream(fold(typed).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> word.length() >= SHORTEST_STEM)
                .map(word -> word.substring(0, Math.max(SHORTEST_STEM, word.length() - 2)))
                .distinct()
                .toList();
    }

    /** Letter by letter, so that places in the folded text are those of the text. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            String plain = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD);
            folded.append(plain.toLowerCase(Locale.ROOT).charAt(0));
        }
        return folded.toString();
    }

    private static int start(String body, int wanted) {
        if (wanted <= 0) {
            return 0;
        }
        int blank = body.indexOf(' ', wanted);
        return blank < 0 ? wanted : blank + 1;
    }

    private static int end(String body, int wanted) {
        if (wanted >= body.length()) {
            return body.length();
        }
        int blank = body.lastIndexOf(' ', wanted);
        return blank < wanted - LONGEST / 2 ? wanted : blank;
    }
}
