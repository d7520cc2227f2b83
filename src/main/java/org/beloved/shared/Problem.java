package org.beloved.shared;

import java.util.Map;

/**
 * Something a person can mend: the field it belongs to (empty for the whole form), and the message that says in their
 * words what to do. The key is also the stable identifier.
 */
public record Problem(String field, String key, Map<String, Object> values) {

    public static Problem of(String field, String key) {
        return new Problem(field, key, Map.of());
    }

    public static Problem of(String field, String key, String name, Object value) {
        return new Problem(field, key, Map.of(name, value));
    }

    public static Problem overall(String key) {
        return of("", key);
    }
}
