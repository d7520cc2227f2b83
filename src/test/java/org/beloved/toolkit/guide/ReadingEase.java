package org.beloved.toolkit.guide;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.beloved.web.Language;

/** How hard a text is to read: Flesch and Kincaid's school grade for English, Fernández Huerta's ease for Spanish. */
record ReadingEase(int sentences, int words, int syllables) {

    private static final Pattern END = Pattern.compile("[.!?](?=\\s|$|[”»])|\\n");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}’']*");
    private static final Pattern ENGLISH = Pattern.compile("[aeiouy]+");

    static ReadingEase of(String text, Language language) {
        List<String> sentences = Arrays.stream(END.split(text))
                .filter(sentence -> WORD.matcher(sentence).find())
                .toList();
        List<String> words =
                WORD.matcher(text).results().map(found -> found.group()).toList();
        int syllables = words.stream()
                .mapToInt(word -> language == Language.ENGLISH ? english(word) : spanish(word))
                .sum();
        return new ReadingEase(sentences.size(), words.size(), syllables);
    }

    /** Groups of vowels; a last e is silent, but not in "table". */
    static int english(String word) {
        String plain = word.toLowerCase(Locale.ROOT).replaceAll("[’'].*", "");
        int groups = (int) ENGLISH.matcher(plain).results().count();
        boolean isSilent =
                plain.matches(".*[^aeiouyl]e") || plain.matches(".*[^aeiouytd]ed") || plain.matches(".*[aeiou]le");
        return Math.max(1, isSilent ? groups - 1 : groups);
    }

    /** Each strong or accented vowel; a weak one goes with its neighbor. */
    static int spanish(String word) {
        int strong = 0;
        boolean weakAlone = false;
        int count = 0;
        for (char letter : word.toLowerCase(Locale.ROOT)
                .replaceAll("(?<=[gq])u(?=[eiéí])", "")
                .toCharArray()) {
            boolean isStrong = "aeoáéóíú".indexOf(letter) >= 0;
            boolean isWeak = "iuü".indexOf(letter) >= 0;
            if (isStrong) {
                count += weakAlone ? 0 : 1;
                weakAlone = false;
                strong = 1;
            } else if (isWeak) {
                if (strong == 0 && !weakAlone) {
                    count++;
                    weakAlone = true;
                }
            } else {
                strong = 0;
                weakAlone = false;
            }
        }
        return Math.max(1, count);
    }

    double perSentence() {
        return (double) words / sentences;
    }

    double perWord() {
        return (double) syllables / words;
    }

    /** School years of English. */
    double grade() {
        return 0.39 * perSentence() + 11.8 * perWord() - 15.59;
    }

    /** 0 to 100, higher is easier; 60 to 70 is what a paper for everybody has. */
    double ease() {
        return 206.84 - 60 * perWord() - 1.02 * perSentence();
    }
}
