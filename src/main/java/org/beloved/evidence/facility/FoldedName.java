package org.beloved.evidence.facility;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A name as plain capital words with the usual shortenings written out, so that "MONTGOMERY CNTY. JAIL, PA" and
 * "Montgomery County Jail (PA)" begin alike. Initials run together ("S.C.I." is "SCI"); any other point parts words.
 */
record FoldedName(List<String> words) {

    private static final Map<String, String> LONG = Map.ofEntries(
            Map.entry("CNTY", "COUNTY"),
            Map.entry("CTY", "COUNTY"),
            Map.entry("CO", "COUNTY"),
            Map.entry("PAR", "PARISH"),
            Map.entry("BORO", "BOROUGH"),
            Map.entry("SAINT", "ST"),
            Map.entry("STE", "ST"),
            Map.entry("FORT", "FT"),
            Map.entry("MOUNT", "MT"),
            Map.entry("CTR", "CENTER"),
            Map.entry("CENTRE", "CENTER"),
            Map.entry("FAC", "FACILITY"),
            Map.entry("FACIL", "FACILITY"),
            Map.entry("CORR", "CORRECTIONAL"),
            Map.entry("CORRECTIONS", "CORRECTIONAL"),
            Map.entry("DET", "DETENTION"),
            Map.entry("DETN", "DETENTION"),
            Map.entry("INST", "INSTITUTION"),
            Map.entry("PEN", "PENITENTIARY"),
            Map.entry("JUV", "JUVENILE"),
            Map.entry("REG", "REGIONAL"),
            Map.entry("DEPT", "DEPARTMENT"),
            Map.entry("MASS", "MASSACHUSETTS"),
            Map.entry("COLO", "COLORADO"),
            Map.entry("CLASS", "CLASSIFICATION"),
            Map.entry("AND", ""));

    static FoldedName of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("['’‘`]", "")
                .replaceAll("(?<=\\b[A-Z])\\.(?=[A-Z]\\b)", "");
        List<String> words = new ArrayList<>();
        for (String word : plain.split("[^A-Z0-9]+")) {
            String whole = LONG.getOrDefault(word, word);
            if (!whole.isEmpty()) {
                words.add(whole);
            }
        }
        return new FoldedName(List.copyOf(words));
    }

    /** Some records add the state, as in "BUCKS CNTY JAIL, PA". */
    FoldedName without(String state) {
        int last = size() - 1;
        return last > 0 && word(last).equals(state) ? new FoldedName(words.subList(0, last)) : this;
    }

    /** The words run together: "DE KALB" and "DEKALB" have the same key. */
    String key() {
        return String.join("", words);
    }

    String key(int from, int to) {
        return String.join("", words.subList(from, to));
    }

    int size() {
        return words.size();
    }

    String word(int at) {
        return at >= 0 && at < words.size() ? words.get(at) : "";
    }
}
