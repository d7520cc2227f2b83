package org.beloved.access;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A method and an address pattern; what a variable must look like is left out, as in {@code /places/{fips}}. */
public record Route(String method, String pattern) implements Comparable<Route> {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    public static Route of(String method, String written) {
        return new Route(method, withoutShapes(written));
    }

    /** The names of its variables, in their order. */
    public List<String> variables() {
        return VARIABLE.matcher(pattern)
                .results()
                .map(MatchResult::group)
                .map(each -> each.substring(1, each.length() - 1))
                .toList();
    }

    public boolean isOfATeam() {
        return pattern.startsWith("/workspace/{team}");
    }

    /** A row may carry a query; the handler is found without it. */
    Route withoutQuery() {
        int query = pattern.indexOf('?');
        return query < 0 ? this : new Route(method, pattern.substring(0, query));
    }

    /** {@code {fips:[0-9]{5}}} becomes {@code {fips}}; braces within a shape are counted. */
    private static String withoutShapes(String written) {
        StringBuilder plain = new StringBuilder();
        int depth = 0;
        boolean shape = false;
        for (char c : written.toCharArray()) {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            shape = depth > 0 && (shape || c == ':');
            if (!shape) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    @Override
    public int compareTo(Route other) {
        int byPattern = pattern.compareTo(other.pattern);
        return byPattern != 0 ? byPattern : method.compareTo(other.method);
    }

    @Override
    public String toString() {
        return method + " " + pattern;
    }
}
