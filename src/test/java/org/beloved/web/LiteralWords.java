package org.beloved.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds words that stand in a template instead of a messages file. */
final class LiteralWords {

    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("(?:aria-label|alt|title|placeholder)=\"([^\"$]*\\p{L}{2}[^\"$]*)\"");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");

    private LiteralWords() {}

    static List<String> in(String template) {
        List<String> found = new ArrayList<>();
        Matcher attribute = SPOKEN_ATTRIBUTE.matcher(template);
        while (attribute.find()) {
            found.add(attribute.group(1));
        }
        String text = withoutCode(template).replaceAll("(?s)<[^>]*>", "\n");
        for (String line : text.split("\n")) {
            if (WORD.matcher(line).find()) {
                found.add(line.strip());
            }
        }
        return found;
    }

    /** Leaves tags and text: takes away comments, declarations, control structures, calls and output expressions. */
    private static String withoutCode(String template) {
        StringBuilder text = new StringBuilder();
        String source = template.replaceAll("(?s)<%--.*?--%>", "").replaceAll("(?m)^@(import|param).*$", "");
        int at = 0;
        while (at < source.length()) {
            char c = source.charAt(at);
            if (c == '$' || c == '!') {
                int end = source.startsWith("{", at + 1) ? closing(source, at + 1, '{', '}') : at;
                text.append(end == at ? c : ' ');
                at = end + 1;
            } else if (c == '@') {
                at = afterDirective(source, at + 1);
            } else {
                text.append(c == '`' || c == ')' && endsContent(text) ? ' ' : c);
                at++;
            }
        }
        return text.toString();
    }

    private static boolean endsContent(StringBuilder text) {
        return text.toString().endsWith(" ");
    }

    private static int afterDirective(String source, int at) {
        int end = at;
        while (end < source.length() && (Character.isLetterOrDigit(source.charAt(end)) || source.charAt(end) == '.')) {
            end++;
        }
        if (end >= source.length() || source.charAt(end) != '(') {
            return end;
        }
        int content = source.indexOf("@`", end);
        int close = closing(source, end, '(', ')');
        return content >= 0 && content < close ? content + 2 : close + 1;
    }

    private static int closing(String source, int open, char opens, char closes) {
        int depth = 0;
        boolean quoted = false;
        for (int i = open; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '"' && source.charAt(i - 1) != '\\') {
                quoted = !quoted;
            } else if (!quoted && c == opens) {
                depth++;
            } else if (!quoted && c == closes && --depth == 0) {
                return i;
            }
        }
        return source.length() - 1;
    }
}
