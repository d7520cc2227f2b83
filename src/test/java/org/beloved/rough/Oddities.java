package org.beloved.rough;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Texts that people paste, programs send and mischief tries. */
final class Oddities {

    /** Stands in every text, so that it can be looked for where it must not be. */
    static final String MARK = "roughmark";

    static final Map<String, String> TEXTS = Collections.unmodifiableMap(texts());

    /** What a page may well be asked to show: it is stored and drawn everywhere. */
    static final String MISCHIEF = MARK
            + " \"'><i data-rough=\"1\"></i><script data-rough=\"2\">1</script>&amp;${7*7}{{7*7}}#{7*7} \u202Eright\u2066 \uD83D\uDC69\u200D\uD83D\uDC67 e\u0301\u0301\u0301"
            + " ' or 1=1 -- =cmd|'/c'!A1";

    /** Short enough for any field, with what a word processor leaves in a text and XML does not allow. */
    static final String PASTED = MARK + "<i data-rough=1>${7*7}&\"'\u000B\f\u0001\uFFFE \u202E \uD83D\uDC69 e\u0301";

    private Oddities() {}

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("mischief", MISCHIEF);
        texts.put("three hundred letters", MARK.repeat(34).substring(0, 300));
        texts.put("a hundred thousand letters", MARK.repeat(11_112).substring(0, 100_000));
        texts.put("long words that regular expressions dread", "1 A".repeat(3_000) + MARK);
        texts.put("NUL", MARK + "\u0000" + MARK);
        texts.put("control letters", MARK + "\u0001\u0007\b\u000B\f\u001B[31m\u007F\u0085\uFFFE\uFFFF");
        texts.put("line ends", MARK + "\r\nSet-Cookie: rough=1\r\n\r\n<html>\r\u2028\u2029");
        texts.put("right to left", "\u200Fשלום \u202Eolleh\u202C \u2067مرحبا\u2069 " + MARK);
        texts.put("emoji", "👩‍👩‍👧‍👦🏳️‍🌈🇺🇳🤷🏽‍♀️ 𝕽𝖔𝖚𝖌𝖍 𠜎 " + MARK);
        texts.put("half a pair", MARK + "\uD83D" + MARK + "\uDE00");
        texts.put("marks upon marks", "Z" + "\u0300\u0316\u0338".repeat(60) + MARK);
        texts.put("only unusual spaces", "\u00A0\u2003\u3000\u200B\uFEFF\t \r\n");
        texts.put("a day that is none", "2026-02-30");
        texts.put("the last day of all", "9999-99-99");
        texts.put("a far day", "+999999999-12-31");
        texts.put("an early day", "-999999999-01-01");
        texts.put("the year zero", "0000-01-01");
        texts.put("beyond numbers", "1e999");
        texts.put("below zero", "-1");
        texts.put("more than a number holds", "99999999999999");
        texts.put("no number", "NaN");
        texts.put("a short id", "1-1-1-1-1");
        texts.put("no id at all", "00000000-0000-0000-0000-000000000000");
        texts.put("an address of mail", "a@b\r\nBcc: c@d");
        texts.put("a far address", "https://evil.example/\\..//" + MARK);
        texts.put("a quoted word", "' OR ''='; drop table teams.team; --");
        return texts;
    }
}
